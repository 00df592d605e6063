// A button that asks for a file.

interface FileButtonProps {
  readonly label: string;
  /** Endings and types the browser offers first: ".json,application/json". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Looks like the other buttons; the same file can be chosen twice. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) onFile(file);
    input.value = '';
  };
  return (
    <label class="button">
      {label}
      <input class="unseen" type="file" accept={accept} onChange={choose} />
    </label>
  );
}
