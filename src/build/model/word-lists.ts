// The lists of words that tell how far a name can be trusted: everyday words, given names, family names and
// the titles of much-read encyclopedia articles. Read from data packages, folded as the scan folds.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../language/letters';
import { packageFile } from './package-file';
import { type NounClass, readEverydayWords, readNounClasses } from './read-wordnet';

const require = createRequire(import.meta.url);

export interface WordLists {
  /** Rank of a lower-case word in everyday English, 0 for the commonest. */
  readonly rankOf: ReadonlyMap<string, number>;
  /** Folded given names, with the gender they are mostly used for. */
  readonly givenNames: ReadonlyMap<string, 'female' | 'male' | 'unisex'>;
  /** Folded given and family names, mixed. */
  readonly peopleNames: ReadonlySet<string>;
  /** Folded titles of much-read encyclopedia articles. */
  readonly muchRead: ReadonlySet<string>;
  /** Lower-case words of English. */
  readonly everyday: ReadonlySet<string>;
  /** Lower-case words whose commonest meaning is a person, a group, a place or an act of saying. */
  readonly nounClasses: ReadonlyMap<string, readonly NounClass[]>;
}

/** Reads all four lists; takes about half a second. */
export function readWordLists(): WordLists {
  return {
    rankOf: readRanks(),
    givenNames: readGivenNames(),
    peopleNames: readPeopleNames(),
    muchRead: readMuchRead(),
    everyday: readEverydayWords(),
    nounClasses: readNounClasses(),
  };
}

function readRanks(): Map<string, number> {
  const source = readFileSync(packageFile('popular-english-words', 'words.js'), 'utf8');
  const ranks = new Map<string, number>();
  for (const match of source.matchAll(/'([a-z]+)'/g)) {
    if (!ranks.has(match[1]!)) ranks.set(match[1]!, ranks.size);
    if (ranks.size >= 60_000) break;
  }
  return ranks;
}

function readGivenNames(): Map<string, 'female' | 'male' | 'unisex'> {
  const names = new Map<string, 'female' | 'male' | 'unisex'>();
  for (const language of ['en', 'fr', 'es', 'it', 'de', 'tr']) {
    const map: Map<string, string> = require(
      packageFile('gender-detection-from-name', `names/${language}.js`),
    );
    for (const [name, gender] of map) {
      const key = fold(name);
      if (!names.has(key) && /^[a-z]{2,}$/.test(key)) names.set(key, gender as 'female' | 'male' | 'unisex');
    }
  }
  return names;
}

function readPeopleNames(): Set<string> {
  const path = packageFile('@cspell/dict-people-names', 'dict/people-names.txt');
  const lines = readFileSync(path, 'utf8').split('\n');
  return new Set(lines.filter(line => line && !line.startsWith('#')).map(fold));
}

function readMuchRead(): Set<string> {
  // The package hands its titles only to the language library it plugs into: stand in for that library.
  const { default: plugin } = loadPlugin();
  let titles: string[] = [];
  plugin.mutate({ model: {} }, { buildTrie: (list: string[]) => (titles = list) });
  return new Set(titles.map(fold));
}

interface TitlesPlugin {
  readonly mutate: (world: object, library: { buildTrie: (list: string[]) => unknown }) => void;
}

function loadPlugin(): { default: TitlesPlugin } {
  const loaded = require('compromise-wikipedia');
  return loaded.default ? loaded : { default: loaded };
}
