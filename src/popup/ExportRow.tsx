// Three buttons that save what the popup shows as a file. The file is made in the popup itself.
import type { Translate } from '../model/translate';
import type { ExportFormat } from './popup-state';

const formats: readonly { readonly format: ExportFormat; readonly label: string }[] = [
  { format: 'markdown', label: 'exportMarkdown' },
  { format: 'json', label: 'exportJson' },
  { format: 'csv', label: 'exportCsv' },
];

interface ExportRowProps {
  readonly onExport: (format: ExportFormat) => void;
  readonly t: Translate;
}

/** "Export: Markdown, JSON, CSV". */
export function ExportRow({ onExport, t }: ExportRowProps) {
  return (
    <section class="part export">
      <h2>{t('export')}</h2>
      {formats.map(({ format, label }) => (
        <button key={format} type="button" class="button" onClick={() => onExport(format)}>
          {t(label)}
        </button>
      ))}
    </section>
  );
}
