// The page's profile as CSV, for spreadsheets: one row a name, an unnamed source's statement, or a quotation
// without a speaker (RFC 4180: CRLF, quotation marks doubled).
import type { PageProfile } from './page-profile';

const header = ['type', 'name', 'category', 'about', 'mentions', 'text', 'start', 'end'];

/** A header row and one row an item; `start` and `end` are UTF-16 offsets into the page's projected text. */
export function exportCsv(profile: PageProfile): string {
  const rows: (readonly (string | number)[])[] = [header];
  for (const { kind, name, about, mentions, span } of profile.names) {
    rows.push([kind, name, '', about, mentions, '', span.start, span.end]);
  }
  for (const { name, category, span, said } of profile.unnamed) {
    if (said.length === 0) rows.push(['source', name, category, '', '', '', span.start, span.end]);
    for (const { text, span: where } of said) {
      rows.push(['source', name, category, '', '', text, where.start, where.end]);
    }
  }
  for (const { text, span } of profile.orphanQuotes) {
    rows.push(['quotation', '', 'floating quote', '', '', text, span.start, span.end]);
  }
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // Spreadsheets run a cell that begins like a formula; the apostrophe keeps it text.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
