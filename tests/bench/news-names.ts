// Whom and what made articles name: for each kind, mostly what everyone writes about, some from anywhere in the lexicon,
// and as many that nobody knows as there are in news, where a good part of the people are neighbours and eyewitnesses.
import type { Lexicon, NameForm } from '../../src/lexicon/lexicon';
import type { Kind } from '../../src/model/entity';

/** Draws a name: of something of this kind, or a word for what is of a country. */
export type DrawName = (what: Kind | 'demonym', random: () => number) => string;

/** How many of the names drawn are made up: set so that as many things as in news are what nobody knows, most of them people. */
const UNKNOWN: Readonly<Record<Kind, number>> = { person: 0.45, organisation: 0.35, place: 0.1 };

/** Roughly by Zipf's law: of the known, one in eight is any at all, the others are of the best known of their kind. */
const ANY = 0.125;
const BEST_KNOWN = 3000;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const GIVEN_NAMES = words(`
  Aaron Abdul Adriana Agnes Ahmed Aisha Alan Alejandro Alice Amina Andrew Anita Anna Antonio Astrid Beatriz Brian Bruno
  Carla Chen Claire Daniel Diego Elena Emre Eric Farid Fatima Felix Grace Hana Hassan Helen Igor Ines Ivan Jamal James
  Jan Jennifer Joao Julia Karen Kenji Laura Leila Linda Luis Maria Mark Mei Mohammed Nadia Nikolai Olga Omar Paul Pedro
  Rachel Ravi Rosa Samuel Sara Sofia Stephen Tariq Thomas Victor Wei Yusuf Zainab`);

const STEMS = words(`
  Adler Balt Bren Cald Dorn Eber Fald Gren Hald Isk Jand Karl Lind Mard Nard Orl Pald Quin Rost Sand Tarn Ulm Vand Wern
  Yald Zand Ask Bor Cor Dal El Far Gal Hol Ir Jor Kal Lor Mor Nor`);
const PERSON_ENDINGS = words('a berg ek en er i ic ides ini man o ov ova sen son ström ten uk wald y');
const PLACE_ENDINGS = words('a abad bury dale ford grad ham holm iya mouth ow pur stad ton ville wick');
const BODY_HEADS = words(`
  Airways Alliance Association Bank Brothers Capital Centre College Company Council Energy Foundation Group Holdings
  Hospital Industries Institute League Motors Museum Partners Party Pharmaceuticals Records School Society Systems Trust
  Union United University`);

/** Draws from `lexicon`, mostly what is best known, and makes up the rest. */
export function namesFrom(lexicon: Lexicon): DrawName {
  const known = namesByKind(lexicon);
  return (what, random) => {
    const of = <Item>(list: readonly Item[]): Item => list[Math.floor(list.length * random())]!;
    if (what !== 'demonym' && random() < UNKNOWN[what]) return madeUp(what, of);
    const names = known.get(what)!;
    const reach = random() < ANY ? names.length : Math.min(names.length, BEST_KNOWN);
    return lexicon.nameText(names[Math.floor(reach * random() ** 2)]!);
  };
}

function madeUp(kind: Kind, of: <Item>(list: readonly Item[]) => Item): string {
  if (kind === 'person') return `${of(GIVEN_NAMES)} ${of(STEMS)}${of(PERSON_ENDINGS)}`;
  const place = `${of(STEMS)}${of(PLACE_ENDINGS)}`;
  return kind === 'place' ? place : `${place} ${of(BODY_HEADS)}`;
}

/** Forms that an article can bring a thing in with. */
const WRITTEN: ReadonlySet<NameForm> = new Set<NameForm>(['full', 'short', 'acronym', 'demonym']);

/** The names of each kind, those of what news writes about most first, and those that are demonyms. */
function namesByKind(lexicon: Lexicon): ReadonlyMap<Kind | 'demonym', readonly number[]> {
  const lists = new Map<Kind | 'demonym', number[]>([
    ['person', []],
    ['place', []],
    ['organisation', []],
    ['demonym', []],
  ]);
  const weights = new Float64Array(lexicon.nameCount);
  for (let name = 0; name < lexicon.nameCount; name++) {
    const sense = lexicon.sensesOf(name)[0];
    if (sense === undefined || !WRITTEN.has(sense.form)) continue;
    weights[name] = lexicon.prominenceOf(sense.entity) * sense.weight;
    lists.get(sense.form === 'demonym' ? 'demonym' : lexicon.kindOf(sense.entity))!.push(name);
  }
  for (const list of lists.values()) list.sort((a, b) => weights[b]! - weights[a]!);
  return lists;
}
