// The names running text uses for a person: full names, the same without middle names, spellings that
// transliteration leaves open, and the family name alone, which differs by country in where it stands.
import { fold } from '../../language/letters';
import type { Person } from '../../model/entity';
import type { DraftName } from './draft';

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
  const names = new Map<string, DraftName>();
  const add = (text: string, form: DraftName['form'], strength: number): void => {
    const key = fold(text);
    if (key.length > 1 && !names.has(key)) names.set(key, { text, form, strength });
  };
  add(person.name, 'full', 1);
  for (const alias of person.aliases) add(alias, alias.includes(' ') ? 'variant' : 'short', 1);
  for (const full of [person.name, ...person.aliases]) {
    for (const shorter of withoutMiddle(full)) add(shorter, 'variant', 0.9);
  }
  for (const full of [...names.values()].map(name => name.text)) {
    for (const spelling of spellings(full, person.country)) add(spelling, 'variant', 0.85);
  }
  for (const full of [person.name, ...person.aliases]) {
    for (const family of familyNames(full, person.country)) add(family, 'surname', 0.6);
  }
  return [...names.values()];
}

/** "Donald John Trump" as "Donald Trump"; "John F. Kerry" as "John Kerry"; "Abdullah bin Zayed Al Nahyan" as "Abdullah bin Zayed". */
function withoutMiddle(full: string): string[] {
  const words = full.split(' ');
  const out: string[] = [];
  const house = words.findIndex((word, i) => i >= 3 && /^(Al|al)$/.test(word));
  if (house > 0 && words.some(word => /^(bin|ibn|bint)$/.test(word)))
    out.push(words.slice(0, house).join(' '));
  if (words.length === 3) {
    const [first, middle, last] = words as [string, string, string];
    const isMiddle =
      /^\p{Lu}\.?$/u.test(middle) || (!PARTICLES.has(fold(middle)) && /^\p{Lu}\p{Ll}+$/u.test(middle));
    if (isMiddle && /^\p{Lu}\p{Ll}/u.test(first) && !SUFFIXES.has(fold(last).replace('.', '')))
      out.push(`${first} ${last}`);
  }
  if (words.length > 2 && SUFFIXES.has(fold(words.at(-1)!).replace(/[.,]/g, ''))) {
    out.push(words.slice(0, -1).join(' ').replace(/,$/, ''));
  }
  return out;
}

/** Spellings that differ only by how a script was written in Latin letters, for the countries where that is open. */
function spellings(full: string, country = ''): string[] {
  const rules = SPELLINGS.filter(rule => rule.countries.has(country));
  let forms = [full];
  for (const rule of rules) {
    for (const [pattern, replacement] of rule.pairs) {
      const changed = forms
        .map(form => form.replace(pattern, replacement))
        .filter(form => !forms.includes(form));
      if (forms.length + changed.length <= 8) forms = [...forms, ...changed];
    }
  }
  return forms.slice(1);
}

const SLAVIC = new Set(['RU', 'UA', 'BY', 'KZ', 'KG', 'TJ', 'UZ', 'TM', 'AM', 'AZ', 'GE', 'MD', 'BG']);
const ARABIC = new Set([
  ...[
    'SY',
    'IQ',
    'EG',
    'LB',
    'JO',
    'SA',
    'AE',
    'QA',
    'KW',
    'BH',
    'OM',
    'YE',
    'PS',
    'LY',
    'TN',
    'DZ',
    'MA',
    'SD',
  ],
  ...['AF', 'PK', 'IR', 'SO', 'MR'],
]);

const SPELLINGS: readonly {
  countries: ReadonlySet<string>;
  pairs: readonly (readonly [RegExp, string])[];
}[] = [
  {
    countries: SLAVIC,
    pairs: [
      [/\bSergei\b/, 'Sergey'],
      [/\bSergey\b/, 'Sergei'],
      [/\bDmitry\b/, 'Dmitri'],
      [/\bDmitri[iy]?\b/, 'Dmitry'],
      [/\bAlexander\b/, 'Aleksandr'],
      [/\bAleksandr\b/, 'Alexander'],
      [/\bAlexei\b/, 'Alexey'],
      [/\bAle(?:xe|kse)y\b/, 'Alexei'],
      [/\bNikolai\b/, 'Nikolay'],
      [/\bNikolay\b/, 'Nikolai'],
      [/\bYevgen([iy]+)\b/, 'Evgen$1'],
      [/\bAndre[iy]\b/, 'Andrei'],
      [/\bAndrei\b/, 'Andrey'],
      [/\bVitali[iy]?\b/, 'Vitaly'],
      [/\b(\p{Lu}\p{Ll}+?)yi\b/u, '$1y'],
      [/\b(\p{Lu}\p{Ll}+sk)iy\b/u, '$1y'],
      [/\b(\p{Lu}\p{Ll}+sk)yy\b/u, '$1y'],
      [/\b(\p{Lu}\p{Ll}+sk)yi\b/u, '$1y'],
      [/\bVolodymyr\b/, 'Vladimir'],
    ],
  },
  {
    countries: ARABIC,
    pairs: [
      [/\bM[ou]hamm?[ae]d\b/, 'Mohammed'],
      [/\bMohammed\b/, 'Mohammad'],
      [/\bMohammed\b/, 'Mohamed'],
      [/\bMohammed\b/, 'Muhammad'],
      [/\bHus[sa]?ein\b/, 'Hussein'],
      [/\bHussein\b/, 'Hossein'],
      [/\bAbd[eu]l[ -]/, 'Abdul '],
      [/\b[Aa]l-/, 'Al '],
      [/\b[Ee]l-/, 'al-'],
      [/\bAhmad\b/, 'Ahmed'],
      [/\bAhmed\b/, 'Ahmad'],
      [/\bYousef\b/, 'Youssef'],
      [/\bKhaled\b/, 'Khalid'],
      [/\bKhalid\b/, 'Khaled'],
    ],
  },
];

/** The family name, with and without its particles; two where two are in use. */
export function familyNames(full: string, country = ''): string[] {
  const words = full.replace(/,? (Jr|Sr)\.?$/, '').split(' ');
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

/** Given names of people from family-first countries who use the Western order: "Carrie Lam", "Jack Ma". */
const WESTERN_FIRST =
  /^(?:Carrie|Jack|John|Joshua|Jimmy|Regina|Martin|Paul|Joseph|Peter|Anson|Donald|Michael|David|Andrew|Nathan|Agnes|Benny|Eric|Henry|James|Kevin|Audrey|Vincent|Lawrence|Grace|Teresa|Janet|Josephine|Vivian|Alan|Albert|Tony|George|Robert|Simon|Stephen|Steven|Tommy|William)$/;
