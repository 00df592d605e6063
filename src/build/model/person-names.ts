// The names running text uses for a person: full names, the same without middle names, spellings that
// transliteration leaves open, and the family name alone, which differs by country in where it stands.
import { fold } from '../../language/letters';
import type { Person } from '../../model/entity';
import type { DraftName } from './draft';
import { initialForms, letterForms } from './letter-forms';
import { spellingsOf } from './name-spellings';
import { otherGivenNames } from './short-given-names';

/** Words that belong to the family name after them. */
const PARTICLES = new Set(
  'al el bin ibn ben abu bint van von der den de del della di da dos das du la le les lo st ter ten zu af av ap mac san'.split(
    ' ',
  ),
);

/** Where news writes the family name first. */
const FAMILY_FIRST = new Set(['CN', 'KR', 'KP', 'TW', 'HK', 'VN', 'KH', 'SG', 'MO']);

/** Where people go by a given name or a father's name: the last word is no family name. */
const NO_FAMILY_NAME = new Set(['ET', 'ER', 'IS', 'MM', 'MN', 'BT']);

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v']);

/** Names of `person` with how strongly each stands for the person. */
export function personNames(person: Person): DraftName[] {
  const { country = '' } = person;
  const names = new Map<string, DraftName>();
  const add = (text: string, form: DraftName['form'], strength: number): void => {
    const key = fold(text);
    if (key.length > 1 && !names.has(key)) names.set(key, { text, form, strength });
  };
  const written = [person.name, ...person.aliases];
  add(person.name, 'full', 1);
  for (const alias of person.aliases) add(alias, alias.includes(' ') ? 'variant' : 'short', 1);
  // What is derived of another name of theirs gives way to whoever bears it as it is.
  for (const full of written) {
    for (const shorter of shorterNames(full, country))
      add(shorter, 'variant', full === person.name ? 0.9 : 0.65);
  }
  for (const { text: full, strength } of [...names.values()]) {
    if (full.includes(',')) continue;
    for (const spelling of spellingsOf(full, country)) add(spelling, 'variant', 0.9 * strength);
    for (const letters of [...letterForms(full, country), ...initialForms(full)])
      add(letters, 'variant', 0.9);
    for (const other of otherGivenNames(full, country)) add(other, 'variant', 0.8 * strength);
    for (const turned of otherOrder(full, country)) add(turned, 'variant', 0.8);
  }
  for (const full of written) {
    for (const initials of withInitials(full, country)) add(initials, 'variant', 0.9);
    for (const family of familyNames(full, country)) {
      for (const form of [family, ...letterForms(family, country)])
        add(form, 'surname', surnameStrength(person) * (full === person.name ? 1 : 0.6));
    }
  }
  return [...names.values()];
}

/** Who has long been dead is called by the full name: "Lincoln" alone is more often a place. */
function surnameStrength(person: Person): number {
  const until = lastYear(person);
  return until < '1900' ? 0.3 : until < '1975' ? 0.4 : 0.6;
}

/** Death, or the end of the last office; '9' where nothing has ended. */
function lastYear({ died, roles }: Person): string {
  const ends = roles.map(({ to }) => to ?? '9').sort();
  return died ?? ends.at(-1) ?? '9';
}

/** "Donald John Trump" as "Donald Trump", "Robert F. Kennedy Jr." as "Robert Kennedy", "Pedro Sánchez Castejón" as "Pedro Sánchez". */
function shorterNames(full: string, country: string): string[] {
  const out: string[] = [];
  let words = full.split(' ');
  const house = words.findIndex((word, i) => i >= 3 && /^(Al|al)$/.test(word));
  if (house > 0 && words.some(word => /^(bin|ibn|bint)$/.test(word)))
    out.push(words.slice(0, house).join(' '));
  if (words.length > 2 && SUFFIXES.has(fold(words.at(-1)!).replace(/[.,]/g, ''))) {
    const suffix = words.at(-1)!;
    words = words.slice(0, -1).join(' ').replace(/,$/, '').split(' ');
    out.push(words.join(' '));
    if (words.length === 3 && MIDDLE.test(words[1]!)) out.push(`${words[0]} ${words[2]} ${suffix}`);
  }
  if (MALAY.has(country) && words.length >= 3 && words.some(word => /^(?:bin|binti)$/.test(word)))
    out.push(words.filter(word => !/^(?:bin|binti)$/.test(word)).join(' '));
  const twoNames = TWO_FAMILY_NAMES.has(country) || LUSOPHONE.has(country);
  // "Aécio Neves da Cunha": what follows the particle is the second family name.
  if (twoNames && words.length >= 4 && PARTICLES.has(fold(words[2]!)) && MIDDLE.test(words[1]!))
    out.push(`${words[0]} ${words[1]}`);
  const plain = words.every(word => /^\p{Lu}/u.test(word) && !PARTICLES.has(fold(word)));
  if (!plain || words.length < 3) return out;
  const [first = '', second = '', third = ''] = words;
  if (words.length === 3 || words.slice(1, -1).every(word => INITIAL.test(word))) {
    if (/^\p{Lu}\p{Ll}/u.test(first) && MIDDLE.test(second)) out.push(`${first} ${words.at(-1)}`);
  }
  // Two family names, of which news uses the first.
  if (TWO_FAMILY_NAMES.has(country) && MIDDLE.test(first) && !INITIAL.test(second)) {
    if (words.length === 3) out.push(`${first} ${second}`);
    if (words.length === 4) {
      const fourth = words[3]!;
      out.push(`${first} ${third}`, `${first} ${second} ${third}`, `${first} ${third} ${fourth}`);
    }
  } else if (words.length >= 4 && MIDDLE.test(first)) out.push(`${first} ${words.at(-1)}`);
  if (CHAIN.has(country) && words.length === 3 && MIDDLE.test(second) && !INITIAL.test(second))
    out.push(`${first} ${second}`);
  return out;
}

const INITIAL = /^\p{Lu}\.?$/u;
const MIDDLE = /^\p{Lu}(?:\.|\p{Ll}+)?$/u;

/** Where a name is a chain, one's own, the father's, the family's, and news stops after two. */
const CHAIN = new Set(
  'PK AF BD IN ID LK NP EG IQ SY YE LY SD SA JO LB PS KW QA AE OM BH TN DZ MA MR SO DJ TD SS NG GH KE UG TZ ZM ZW MW CM GA'.split(
    ' ',
  ),
);

const MALAY = new Set(['MY', 'BN', 'SG']);

/** Where middle names shrink to a letter: "Donald John Trump" as "Donald J. Trump", "George H.W. Bush". */
const WITH_INITIALS = new Set(['US', 'CA', 'PH', 'LR']);

function withInitials(full: string, country: string): string[] {
  const words = full.split(' ');
  if (!WITH_INITIALS.has(country) || words.length < 3 || words.length > 4) return [];
  const middle = words.slice(1, -1);
  if (!middle.every(word => /^\p{Lu}\p{Ll}+$/u.test(word) && !PARTICLES.has(fold(word)))) return [];
  const letters = middle.map(word => `${word.charAt(0)}.`);
  const joined = [letters.join(' '), letters.join('')];
  return joined.map(initials => `${words[0]} ${initials} ${words.at(-1)}`);
}

/** "Shinzo Abe" as "Abe Shinzo", "Son Heung-min" as "Heung-min Son": orders that news uses side by side. */
function otherOrder(full: string, country: string): string[] {
  const words = full.split(' ');
  if (words.length !== 2 || words.some(word => !/^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(word))) return [];
  const turns =
    country === 'JP' || country === 'HU' || ((country === 'KR' || country === 'TW') && full.includes('-'));
  return turns ? [`${words[1]} ${words[0]}`] : [];
}

/** The family name, with and without its particles; two where two are in use. */
export function familyNames(full: string, country = ''): string[] {
  // A peer's seat is no family name: "Lord Cameron of Chipping Norton".
  const bare = full.replace(/,? (Jr|Sr)\.?$/, '').replace(/(?:,| of ).*$/, '');
  const words = bare.split(' ');
  while (words.length > 2 && SUFFIXES.has(fold(words.at(-1)!))) words.pop();
  if (words.length < 2 || NO_FAMILY_NAME.has(country)) return [];
  if (FAMILY_FIRST.has(country) && words.length <= 3 && words[0]!.length <= 7 && country !== 'VN') {
    const western = /^\p{Lu}\p{Ll}+$/u.test(words[1]!) && words.length === 2 && WESTERN_FIRST.test(words[0]!);
    if (!western) return [words[0]!];
  }
  const last = words.at(-1)!;
  const out = [last];
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(fold(words[from - 1]!))) from--;
  if (from < words.length - 1) out.push(words.slice(from).join(' '));
  const glued = /^(?:[Aa]l|[Ee]l|[Aa]r|[Aa]s|[Aa]sh|[Ee]d|[Aa]n)-(\p{Lu}.*)$/u.exec(last);
  if (glued) out.push(glued[1]!);
  if (last.includes('-') && !glued)
    out.push(
      ...last
        .split('-')
        .slice(-1)
        .filter(part => /^\p{Lu}\p{Ll}{3,}/u.test(part)),
    );
  // Spanish and Portuguese names of four words end in two family names, and news may use both.
  if (SPANISH.has(country) && words.length >= 3 && from === words.length - 1) {
    const both = `${words.at(-2)} ${last}`;
    if (words.length >= 4 && !LUSOPHONE.has(country)) out.push(words.at(-2)!);
    if (words.length >= 4 || /^(López|Pérez|García|Fernández|González)$/.test(words.at(-2)!)) out.push(both);
  }
  return out.filter(
    name =>
      /^\p{Lu}|^(al|el|bin|van|von|de|da|di|du|la|le|dos|ten|ter|zu|af|ben)[ -]/u.test(name) &&
      fold(name).length > 1,
  );
}

const SPANISH = new Set([
  'ES',
  'MX',
  'AR',
  'CO',
  'CL',
  'PE',
  'VE',
  'EC',
  'BO',
  'PY',
  'UY',
  'CR',
  'PA',
  'GT',
  'HN',
  'SV',
  'NI',
  'DO',
  'CU',
  'BR',
  'PT',
]);
const LUSOPHONE = new Set(['BR', 'PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL']);
const TWO_FAMILY_NAMES = new Set([...SPANISH, 'GQ', 'CD', 'CG'].filter(code => !LUSOPHONE.has(code)));

/** Given names of people from family-first countries who use the Western order: "Carrie Lam", "Jack Ma". */
const WESTERN_FIRST =
  /^(?:Carrie|Jack|John|Joshua|Jimmy|Regina|Martin|Paul|Joseph|Peter|Anson|Donald|Michael|David|Andrew|Nathan|Agnes|Benny|Eric|Henry|James|Kevin|Audrey|Vincent|Lawrence|Grace|Teresa|Janet|Josephine|Vivian|Alan|Albert|Tony|George|Robert|Simon|Stephen|Steven|Tommy|William)$/;
