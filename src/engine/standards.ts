// What published newsroom standards say about a kind of attribution: a small table compiled into the model as
// a section of its own, read once.
import type { Lexicon } from '../lexicon/lexicon';
import type { Source } from '../model/annotation';
import type { StandardNote } from '../model/card';

/** One row of the table: a note and the categories it speaks of. */
export interface StandardRow extends StandardNote {
  readonly categories: readonly string[];
}

/** Notes a card has room for. */
const MOST = 3;

const opened = new WeakMap<Lexicon, readonly StandardRow[]>();

/** The notes on this source's category; none where the model holds no table. */
export function standardsFor(lexicon: Lexicon, source: Source): StandardNote[] {
  return rowsOf(lexicon)
    .filter(row => row.categories.includes(source.category))
    .slice(0, MOST)
    .map(({ newsroom, year, note }) => ({ newsroom, year, note }));
}

function rowsOf(lexicon: Lexicon): readonly StandardRow[] {
  let rows = opened.get(lexicon);
  if (!rows) {
    rows = parse(lexicon.section('standards'));
    opened.set(lexicon, rows);
  }
  return rows;
}

/** Tab-separated lines of UTF-16 text: newsroom, year, categories joined by a bar, note. */
function parse(bytes: Uint8Array | null): StandardRow[] {
  if (!bytes) return [];
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode(bytes[i]! | (bytes[i + 1]! << 8));
  return text
    .split('\n')
    .filter(line => line.includes('\t'))
    .map(line => {
      const [newsroom = '', year = '', categories = '', note = ''] = line.split('\t');
      return { newsroom, year: Number(year), categories: categories.split('|'), note };
    });
}
