// Short lines with a dot before each: what speaks for a match, who claims a place. The dot stands where the card begins,
// the words run in their own direction.

interface ReasonListProps {
  readonly reasons: readonly string[];
  /** Said to screen readers where no heading stands above. */
  readonly label?: string;
}

/** The lines in the order given. */
export function ReasonList({ reasons, label }: ReasonListProps) {
  return (
    <ul class="reasons" aria-label={label}>
      {reasons.map(reason => (
        <li key={reason}>
          <bdi>{reason}</bdi>
        </li>
      ))}
    </ul>
  );
}
