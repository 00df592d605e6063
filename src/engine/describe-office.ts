// An office as a card words it: with its country or body, terms that follow on one another brought together,
// and the ones that matter most in front.
import { countryInText, countryName } from '../language/country-names';
import type { PartialDate, Person, Role } from '../model/entity';

/** An office held without a break, from the first of its terms to the last. */
export interface Term {
  readonly office: string;
  readonly key?: string;
  readonly country?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf: PartialDate;
  readonly source: string;
}

const TAKES_COUNTRY =
  /^(?:(?:acting|first|deputy|vice|assistant|under|senior|federal|prime|foreign|state|cabinet|grand|crown)[ -])*(?:president|prime minister|minister|secretary|chancellor|king|queen|emir|sultan|emperor|monarch|prince|speaker|attorney general|opposition leader|supreme leader|leader of the opposition|head|chief|governor-general|chairman|ombudsman|director|chair)\b/i;
const HAS_PLACE = /\b(?:of|for|from|to)\s+(?:the\s+)?\p{Lu}/u;
const ADJECTIVE =
  /\bU\.[SK]\.|\b(?:US|UK|British|American|European|Russian|French|German|Israeli|Palestinian|Lok Sabha|Scottish|Welsh|Northern Ireland)\b/;

/** "Minister of Defence of Russia", "Chief executive of Apple", "Mayor of London". */
export function officeInWords(role: Role): string {
  const { country, organisation } = role;
  const office = withArticle(role.office);
  if (organisation && !office.toLowerCase().includes(organisation.toLowerCase())) {
    return /\b(?:of|for)\b/.test(office)
      ? `${office}, ${organisation}`
      : `${office} of ${bodyInText(organisation)}`;
  }
  if (!country || office.includes(countryName(country)) || ADJECTIVE.test(office)) return office;
  if (TAKES_COUNTRY.test(office)) return `${office} of ${countryInText(country)}`;
  if (HAS_PLACE.test(office)) return `${office}, ${countryName(country)}`;
  return `${office}, ${countryName(country)}`;
}

/** "Leader of Labour Party" and "Leader of The Labour Party" as "Leader of the Labour Party". */
function withArticle(office: string): string {
  const party = /^Leader of (?:The )?(?!the\b)(.+)$/.exec(office)?.[1];
  return party && TAKES_ARTICLE.test(party) ? `Leader of the ${party}` : office;
}

/** What a body of a common noun has in its name, and seats of power that stand for their bodies. */
const TAKES_ARTICLE =
  /\b(?:Department|Ministry|Party|Coalition|Alliance|[Mm]ovement|Rally|Union|Nations|Agency|Council|Committee|Commission|Bank|Federation|Organi[sz]ation|Institute|Foundations?|Congress|Front|Army|Forces?|Authority|Office|Court|House|Senate|Service|Association|League|Group|Bureau|(?<!in )Parliament|Assembly|Fund|Forum|Programme|Command|Brigades?|Corps|Observatory|Administration|[Nn]etwork|Pentagon|Kremlin|Vatican|Holy See|(?<!-)Taliban)\b/;

function bodyInText(name: string): string {
  return TAKES_ARTICLE.test(name) && !name.startsWith('the ') && !name.startsWith('The ')
    ? `the ${name}`
    : name;
}

/** The person's offices, oldest first, terms that follow on one another within two months as one. */
export function termsOf(person: Person): Term[] {
  const terms: Term[] = [];
  for (const role of [...person.roles].sort((a, b) => compare(a.from, b.from))) {
    const office = officeInWords(role);
    const last = terms.filter(term => term.office === office).at(-1);
    if (last && follows(last, role)) {
      const to = role.to;
      const { to: _, ...rest } = last;
      terms[terms.indexOf(last)] = {
        ...rest,
        ...(to && { to }),
        asOf: laterOf(role.asOf, last.asOf),
      };
      continue;
    }
    terms.push({
      office,
      ...(role.key && { key: role.key }),
      ...(role.country && { country: role.country }),
      ...(role.from && { from: role.from }),
      ...(role.to && { to: role.to }),
      asOf: role.asOf,
      source: role.source,
    });
  }
  return terms;
}

function laterOf(a: PartialDate, b: PartialDate): PartialDate {
  return compare(a, b) > 0 ? a : b;
}

function compare(a: PartialDate = '', b: PartialDate = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True where the role begins no later than two months after the term ended, or the term is open. */
function follows(term: Term, role: Role): boolean {
  if (!term.to) return true;
  if (!role.from) return false;
  return monthsOf(role.from) - monthsOf(term.to) <= 2;
}

function monthsOf(date: PartialDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1');
}

/** How much an office matters on a card: an office of state before a seat, a seat before an unkeyed post. */
export function weightOfTerm(term: Term): number {
  if (/head-of|president|monarch|supreme|pope/.test(term.key ?? '')) return 4;
  if (term.key) return 3;
  return /minister|secretary|governor|mayor|chief|leader/i.test(term.office) ? 2 : 1;
}
