// The lexicon of the small world in tests/cases/small-world.json: the facts a row of names.json may lean on,
// compiled the way the real model is, but by a dozen plain lines.
import { hashName, nameWords } from '../../src/language/tokens';
import type { LexiconInput, NameInput } from '../../src/lexicon/input';
import { type Lexicon, NAME_FLAGS, type NameForm, type Office, type Sense } from '../../src/lexicon/lexicon';
import { openLexicon } from '../../src/lexicon/open';
import { writeLexicon } from '../../src/lexicon/write';
import type { Entity } from '../../src/model/entity';
import world from '../cases/small-world.json';

interface Row {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly aliases?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly caution?: readonly string[];
  readonly prominence: number;
  /** Country whose government sits in this city. */
  readonly seat?: string;
  readonly roles?: readonly Record<string, string>[];
}

/** Words that are also given names, and words that are everyday ones, as the real word lists say. */
const GIVEN = new Set(['Jordan', 'Chad', 'Georgia', 'Taylor', 'Paris', 'Chelsea', 'Washington']);
const EVERYDAY = new Set([
  'May',
  'Cook',
  'Sessions',
  'Reading',
  'Nice',
  'Target',
  'Apple',
  'Labour',
  'Bush',
  'Turkey',
  'Swift',
  'Smith',
  'Carter',
  'US',
  'IS',
  'WHO',
  'Media',
]);

/** The small world as what a pack is written from. */
export const smallWorldInput: LexiconInput = inputOf(world.entities as readonly Row[]);

/** The opened lexicon. */
export const smallWorld: Lexicon = openLexicon(writeLexicon(smallWorldInput, nameWords));

function inputOf(rows: readonly Row[]): LexiconInput {
  const names = new Map<string, { text: string; flags: number; senses: Sense[] }>();
  rows.forEach((row, entity) => {
    for (const [text, form, strength] of namesOf(row)) {
      const key = hashName(text).join(' ');
      const weight = Math.round(row.prominence * strength);
      const name = names.get(key) ?? { text, flags: flagsOf(text, row), senses: [] };
      if (!name.senses.some(sense => sense.entity === entity)) name.senses.push({ entity, form, weight });
      names.set(key, name);
    }
  });
  return {
    date: '2026-11-22',
    entities: rows.map(entityOf),
    prominence: rows.map(row => row.prominence),
    names: [...names.values()].map(
      (name): NameInput => ({ ...name, senses: name.senses.sort((a, b) => b.weight - a.weight) }),
    ),
    offices: world.offices as unknown as Office[],
    sections: {},
  };
}

function namesOf(row: Row): [string, NameForm, number][] {
  const full = row.seat ? 'metonym' : 'full';
  const out: [string, NameForm, number][] = [[row.name, full, 1]];
  for (const alias of row.aliases ?? [])
    out.push([alias, /^[A-Z.]{2,6}$/.test(alias) ? 'acronym' : row.seat ? 'metonym' : 'variant', 1]);
  for (const demonym of row.demonyms ?? []) out.push([demonym, 'demonym', 0.9]);
  const family = row.name.split(' ').at(-1)!;
  if (row.kind === 'person' && family !== row.name) {
    out.push([family, 'surname', 0.6]);
    if (family.startsWith('al-')) out.push([family.slice(3), 'surname', 0.6]);
  }
  return out;
}

function flagsOf(text: string, row: Row): number {
  let flags = 0;
  if (/^[A-Z]{2,5}$/.test(text)) flags |= NAME_FLAGS.exactCase;
  if (row.caution?.includes(text)) flags |= NAME_FLAGS.needsContext;
  if (GIVEN.has(text)) flags |= NAME_FLAGS.givenName;
  if (EVERYDAY.has(text)) flags |= NAME_FLAGS.commonWord;
  return flags;
}

function entityOf({ prominence, caution, seat, demonyms, ...row }: Row): Entity {
  const roles = row.roles?.map(role => ({
    ...Object.fromEntries(Object.entries(role).filter(([, value]) => value !== '')),
    asOf: '2026-11-22',
    source: 'test',
  }));
  const base = {
    aliases: [],
    sources: ['test'],
    ...row,
    ...(roles && { roles }),
    ...(demonyms && { demonyms }),
  };
  return { ...base, ...(seat && { capitalOf: seat }) } as unknown as Entity;
}
