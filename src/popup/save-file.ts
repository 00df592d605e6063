// Hands a text to the browser as a download, which needs no permission.

const mimeTypes = { md: 'text/markdown', json: 'application/json', csv: 'text/csv' } as const;
const maxNameUnits = 80;

/** Saves `text` as "title.ending"; characters no file name can hold are left out. */
export function saveFile(title: string, ending: keyof typeof mimeTypes, text: string): void {
  const name = fileName(title);
  const url = URL.createObjectURL(new Blob([text], { type: `${mimeTypes[ending]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A title as a file name on any system; "newsgloss" where nothing is left of it. */
export function fileName(title: string): string {
  const kept = title
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxNameUnits)
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '');
  return kept === '' ? 'newsgloss' : kept;
}
