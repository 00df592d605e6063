// The rows of tests/cases/right-cards.json against the model that ships: which card each mention gets, null for
// none. A row is a rule that the small world of the names room cannot show, because it rests on who else there is.
import { beforeAll, expect, test } from 'vitest';
import { modelFile } from '../../src/build/model-file';
import { annotate } from '../../src/engine/annotate';
import type { Lexicon } from '../../src/lexicon/lexicon';
import { openLexicon } from '../../src/lexicon/open';
import cases from '../cases/right-cards.json';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly date?: string;
  /** By mention as written: the name on the card of each such mention, or null where there must be none. */
  readonly cards: Readonly<Record<string, string | null>>;
  /** What the summary of the card must hold. */
  readonly summaries?: Readonly<Record<string, string>>;
}

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = openLexicon(await modelFile());
}, 240_000);

test.each(cases as readonly Row[])('$name', ({ text, date, cards, summaries }) => {
  const { mentions, entities } = annotate(text, date ? { date } : {}, lexicon);
  for (const [surface, card] of Object.entries(cards)) {
    const shown = mentions.filter(mention => mention.surface === surface).map(mention => mention.entity);
    const names = [...new Set(shown.map(id => (id === null ? null : entities[id]!.name)))];
    expect([surface, names]).toEqual([surface, card === null && names.length === 0 ? [] : [card]]);
    const holds = summaries?.[surface];
    if (holds !== undefined) expect(entities[shown[0]!]!.summary).toContain(holds);
  }
});
