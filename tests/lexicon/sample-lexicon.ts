// A lexicon made of bare names, for tests that are about names and not about what they stand for.
import { nameWords } from '../../src/language/tokens';
import type { LexiconInput } from '../../src/lexicon/input';
import { type Lexicon, NAME_FLAGS } from '../../src/lexicon/lexicon';
import { openLexicon } from '../../src/lexicon/open';
import { writeLexicon } from '../../src/lexicon/write';

/** Input with one organisation a name; a name that begins with "=" counts only as written. */
export function inputOfNames(names: readonly string[]): LexiconInput {
  return {
    date: '2026-11-22',
    entities: names.map((name, index) => ({
      kind: 'organisation' as const,
      id: `Q${index + 1}`,
      name: name.replace(/^=/, ''),
      aliases: [],
      type: 'other' as const,
      sources: ['test'],
    })),
    prominence: names.map(() => 1),
    names: names.map((name, entity) => ({
      text: name.replace(/^=/, ''),
      flags: name.startsWith('=') ? NAME_FLAGS.exactCase : 0,
      senses: [{ entity, form: 'full' as const, weight: 100 }],
    })),
    offices: [],
    sections: {},
  };
}

/** The opened lexicon of these names. */
export function lexiconOf(names: readonly string[]): Lexicon {
  return openLexicon(writeLexicon(inputOfNames(names), nameWords));
}
