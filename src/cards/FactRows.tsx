// Label and value in two columns: the plain facts of a card. Rows without a value are left out.

interface FactRowsProps {
  /** [label, value]; a null or empty value leaves the row out. */
  readonly rows: readonly (readonly [string, string | null])[];
}

/** A description list; nothing where no row has a value. */
export function FactRows({ rows }: FactRowsProps) {
  const told = rows.filter(([, value]) => value);
  if (told.length === 0) return null;
  return (
    <dl class="facts">
      {told.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
