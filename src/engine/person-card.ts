// The card of a person: the offices held on the article's date, and what has changed since.
import type { Mention } from '../model/annotation';
import type { DatedLine, PersonCard, Target } from '../model/card';
import type { Person } from '../model/entity';
import type { CardContext } from './card-context';
import { countryOfCard, isHeldOn, termInWords } from './describe';
import { dateInWords, monthInWords, whenInWords, yearOf } from './describe-dates';
import { type Term, termsOf, weightOfTerm } from './describe-office';
import { knownFields } from './known-card';

/** Lines a card has room for. */
const MOST_THEN = 4;
const MOST_SINCE = 5;

/** The card of `person`; `mention` is null where the article names only the office. */
export function personCard(
  context: CardContext,
  target: Target,
  person: Person,
  mention: Mention | null,
): PersonCard {
  const terms = termsOf(person);
  const { date } = context.annotation;
  const held = date === null ? [] : terms.filter(term => isHeldOn(term, date));
  // A single office stands in the sentence already.
  const latest = date === null && terms.length > 1 ? weightiest(terms, MOST_SINCE).map(latestLine) : [];
  return {
    type: 'person',
    ...knownFields(context, target, person, mention),
    life: lifeInWords(person),
    country: countryOfCard(person),
    // biome-ignore lint/suspicious/noThenProperty: the reader's "then", a plain value; no card is ever awaited.
    then:
      date !== null && held.length > 0
        ? {
            label: `When this was written (${dateInWords(date)})`,
            roles: weightiest(held, MOST_THEN).map(heldLine(date)),
          }
        : latest.length > 0
          ? { label: 'Offices', roles: latest }
          : null,
    since: date === null ? [] : sinceLines(person, terms, held, date, context.today),
  };
}

/** "Born 21 May 1955", "1954 to 2022"; null where neither date is known. */
export function lifeInWords(person: Person): string | null {
  const { born, died } = person;
  if (born && died) return `${yearOf(born)} to ${yearOf(died)}`;
  if (born) return `Born ${born.length > 7 ? '' : 'in '}${dateInWords(born)}`;
  return died ? `Died ${whenInWords(died)}` : null;
}

function weightiest(terms: readonly Term[], most: number): Term[] {
  return [...terms].sort((a, b) => weightOfTerm(b) - weightOfTerm(a)).slice(0, most);
}

/** The office alone; with the date of its source where that is older than the article. */
function heldLine(date: string): (term: Term) => DatedLine {
  return term => {
    const certain = term.to !== undefined || term.asOf >= date.slice(0, term.asOf.length);
    return certain ? { text: term.office } : { text: term.office, asOf: monthInWords(term.asOf) };
  };
}

/** Offices left, offices taken up, death, each after the article's date. */
function sinceLines(
  person: Person,
  terms: readonly Term[],
  held: readonly Term[],
  date: string,
  today: string,
): DatedLine[] {
  const lines: { at: string; line: DatedLine; weight: number }[] = [];
  for (const term of held) {
    if (!term.to) continue;
    const text =
      held.length > 1
        ? `${term.office} until ${dateInWords(term.to)}`
        : `Left office ${whenInWords(term.to)}`;
    lines.push({ at: term.to, line: { text }, weight: weightOfTerm(term) });
  }
  for (const term of terms) {
    if (!term.from || term.from <= date || term.from > today) continue;
    lines.push({ at: term.from, line: latestLine(term), weight: weightOfTerm(term) });
  }
  const kept = lines.sort((a, b) => b.weight - a.weight).slice(0, MOST_SINCE);
  kept.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const out = kept.map(one => one.line);
  const open = held.filter(term => !term.to);
  if (out.length === 0 && open.length > 0) out.push(...open.slice(0, 1).map(stillLine));
  if (person.died && person.died > date.slice(0, person.died.length))
    out.push({ text: `Died ${dateInWords(person.died)}` });
  return out;
}

/** "Secretary of the Security Council since 12 May 2024", as of the source's date. */
function latestLine(term: Term): DatedLine {
  if (term.to) return { text: termInWords(term) };
  const since = term.from ? ` since ${dateInWords(term.from)}` : '';
  return { text: `${term.office}${since}`, asOf: monthInWords(term.asOf) };
}

/** No end date does not mean still in office: what is known is that no end was recorded by then. */
function stillLine(term: Term): DatedLine {
  return {
    text: `No end of the term as ${term.office} is recorded`,
    asOf: monthInWords(term.asOf),
  };
}
