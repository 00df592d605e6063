// Makes one name of those that a text cannot tell apart ("São Paulo" and "Sao Paulo"), and puts the names in
// the order of what they stand for, so that entities and senses refer to each other by small steps.
import type { NameInput, NameWord, SplitName } from './input';
import { NAME_FLAGS, type Sense } from './lexicon';

/** A name as the file keeps it. */
export interface JoinedName {
  readonly text: string;
  readonly flags: number;
  /** True where its words are not enough: capitals count, or it holds a possessive. */
  readonly look: boolean;
  /** Strongest first, one an entity. */
  readonly senses: readonly Sense[];
  readonly words: readonly NameWord[];
}

const POSSESSIVE = /['’ʼ‘ʻ`]s(?![\p{L}\p{Nd}])/iu;

/** The names of the file, in its order. Names without a word cannot be found and are left out. */
export function joinNames(names: readonly NameInput[], split: SplitName): JoinedName[] {
  const groups = new Map<string, { words: readonly NameWord[]; names: NameInput[] }>();
  for (const name of names) {
    const words = split(name.text);
    if (words.length === 0) continue;
    let hashes = '';
    for (const { hash, check } of words) hashes += `${hash}/${check} `;
    // Marks tell "Washington, D.C." from "Washington D.C.", and an exact name is like no other.
    const exact = name.flags & NAME_FLAGS.exactCase ? name.text : '';
    const key = `${hashes}${marksOf(name.text, words)} ${exact}`;
    const group = groups.get(key);
    if (group) group.names.push(name);
    else groups.set(key, { words, names: [name] });
  }
  return [...groups.values()].map(group => join(group.names, group.words, split)).sort(byEntity);
}

function marksOf(text: string, words: readonly { start: number; end: number }[]): string {
  let marks = '';
  for (let i = 1; i < words.length; i++) {
    const gap = text.slice(words[i - 1]!.end, words[i]!.start);
    marks += gap === ' ' ? '|' : `${gap.replace(/[\s\p{Pd}]+/gu, '').replace(/[’ʼ‘ʻ`]/g, "'")}|`;
  }
  return marks + text.slice(words.at(-1)!.end).trim();
}

function join(names: readonly NameInput[], words: readonly NameWord[], split: SplitName): JoinedName {
  const [only] = names;
  if (names.length === 1) return joined(only!, only!.flags, only!.senses, words);
  const strongest = [...names].sort((a, b) => topWeight(b) - topWeight(a))[0]!;
  const { exactCase, needsContext } = NAME_FLAGS;
  const any = names.reduce((flags, name) => flags | name.flags, 0);
  const all = names.reduce((flags, name) => flags & name.flags, 0xff);
  const flags = (any & ~(exactCase | needsContext)) | (all & (exactCase | needsContext));
  return joined(
    strongest,
    flags,
    names.flatMap(name => name.senses),
    split(strongest.text),
  );
}

function joined(
  { text }: NameInput,
  flags: number,
  all: readonly Sense[],
  words: readonly NameWord[],
): JoinedName {
  const senses = new Map<number, Sense>();
  for (const sense of all) {
    const known = senses.get(sense.entity);
    if (!known || known.weight < sense.weight) senses.set(sense.entity, sense);
  }
  return {
    text,
    flags,
    look: (flags & NAME_FLAGS.exactCase) !== 0 || POSSESSIVE.test(text),
    senses: [...senses.values()].sort((a, b) => b.weight - a.weight || a.entity - b.entity),
    words,
  };
}

function topWeight(name: NameInput): number {
  return name.senses.reduce((top, sense) => Math.max(top, sense.weight), -1);
}

function byEntity(a: JoinedName, b: JoinedName): number {
  const first =
    (a.senses[0]?.entity ?? Number.MAX_SAFE_INTEGER) - (b.senses[0]?.entity ?? Number.MAX_SAFE_INTEGER);
  return first || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
