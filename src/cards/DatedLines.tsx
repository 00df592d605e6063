// Facts that can go stale, each with the date its source was last updated: a role without an end date
// does not mean that it is still held, and the reader must be able to see how old the news is.
import type { DatedLine } from '../model/card';
import type { Translate } from '../model/translate';

/** One paragraph a line, the date in small print behind it. */
export function DatedLines({ lines, t }: { readonly lines: readonly DatedLine[]; readonly t: Translate }) {
  return (
    <>
      {lines.map(line => (
        <p class="dated" key={line.text} dir="auto">
          {line.text}
          {line.asOf ? <span class="as-of"> {t('asOf', line.asOf)}</span> : null}
        </p>
      ))}
    </>
  );
}
