// Which category a source phrase falls into, by its own words alone: number, determiner, class of its head.
// Who a definite phrase goes back to is settled in `resolve.ts`.
import {
  CONJUNCTION,
  DEFINITE,
  INDEFINITE,
  KNOWING,
  NUMERAL,
  OBJECT_PRONOUN,
  POSSESSIVE_PRONOUN,
  QUANTITY,
} from '../language/function-words';
import { ATTACK, ATTITUDE, PRAISE } from '../language/reporting-verbs';
import {
  BODY,
  DOCUMENT,
  GENERIC,
  HUMAN,
  INSIDER,
  KIN,
  MASS,
  MEDIA,
  OFFICE,
  OPAQUE,
  PLURAL,
  POLL,
  SINGULAR,
  SPOKES,
} from '../language/source-nouns';
import { CAPITAL, NUMBER, POSSESSIVE } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import type { SourceCategory } from '../model/annotation';
import type { Attribution } from './attribution';
import { APPROXIMATE } from './left-edge';
import type { Phrase } from './noun-phrases';
import { firstOfMention, type Words } from './words';

const OPEN_QUANTITIES = hashWords('some many most few others all more half countless');
const EXACT = hashWords('several both dozens scores multiple various couple handful numerous');
const SINGULAR_QUANTITIES = hashWords('one another');
const PRESENT = hashWords(
  'familiar briefed close around involved present privy knowledgeable aware inside with in who',
);
const PEOPLE = hashWords('people person those');
const OF = hashWord('of');
const IN = hashWord('in');
const OTHERS = hashWord('others');
const THE = hashWord('the');
const MORE = hashWords('more fewer less');
const ALL = hashWord('all');
/** "Harbour magazine" is named. */
const PRINTED = hashWords('magazine newspaper tabloid');
const WHO = hashWord('who');
const ELECTED = hashWord('elected');
const BOTH = hashWord('both');
const THAT = hashWord('that');
/** Negated sources assert nothing. */
const NOBODY_WORDS = hashWords('no neither none nobody');

/** How a phrase picks out whom it means. */
export type Reach = 'definite' | 'indefinite' | 'bare';

/** True where the phrase is plural in meaning. */
export function isPlural(words: Words, a: Attribution): boolean {
  const { first, head } = a.phrase;
  if (startsWithOneOf(words, first, head)) return false;
  const bits = words.noun[head]!;
  if (bits & PLURAL && !(bits & SINGULAR)) return true;
  if (joinsTwo(words, first, head)) return true;
  return (
    (bits & PLURAL) !== 0 &&
    (words.role[first]! & (QUANTITY | NUMERAL)) !== 0 &&
    !SINGULAR_QUANTITIES.has(words.tokens.hash[first]!)
  );
}

/** "officials and aid workers", "the mother and daughter"; but "the firm's founder and director" is one person. */
function joinsTwo({ role, noun }: Words, first: number, head: number): boolean {
  for (let i = first + 1; i < head; i++) {
    if (!(role[i]! & CONJUNCTION && noun[i - 1]! & HUMAN)) continue;
    const areTitles = noun[i - 1]! & noun[head]! & SINGULAR && !(noun[i - 1]! & noun[head]! & KIN);
    if (!areTitles) return true;
  }
  return false;
}

function startsWithOneOf(words: Words, first: number, head: number): boolean {
  return (
    head > first + 1 &&
    words.tokens.hash[first + 1] === OF &&
    SINGULAR_QUANTITIES.has(words.tokens.hash[first]!)
  );
}

/** How the phrase picks out whom it means, by its first words. */
export function reachOf(words: Words, first: number, head: number): Reach {
  const { role, tokens } = words;
  if (startsWithOneOf(words, first, head)) return 'indefinite';
  for (let i = first; i < head; i++) {
    if (tokens.flags[i]! & POSSESSIVE || role[i]! & POSSESSIVE_PRONOUN) return 'definite';
  }
  const r = role[first]!;
  if (tokens.flags[first]! & NUMBER || r & (INDEFINITE | QUANTITY | NUMERAL)) return 'indefinite';
  return first < head && r & DEFINITE ? 'definite' : 'bare';
}

/** The category of a phrase headed by a noun or a bare quantity; null where it is no source at all. */
export function categoryOf(words: Words, a: Attribution): SourceCategory | null {
  const { phrase, cue } = a;
  if (NOBODY_WORDS.has(words.tokens.hash[phrase.first]!) && phrase.first < phrase.head) return null;
  if (phrase.kind === 'quantity') return quantityCategory(words, a);
  if (isShareOf(words, phrase.first) || isComparative(words, phrase)) return null;
  const bits = words.noun[phrase.head]!;
  // An unlisted trade ('a baker') is let in beside a quotation only.
  if (bits === 0) return 'unnamed individual';
  if (bits & POLL) return null;
  const speaksForOthers = bits & SPOKES && words.tokens.hash[phrase.head - 1] !== ELECTED;
  if (speaksForOthers) return 'unnamed spokesperson';
  if (bits & HUMAN) return humanCategory(words, a, bits);
  if (bits & BODY) return bodyCategory(words, a, bits);
  if (bits & (DOCUMENT | MEDIA) && hasNamedProvider(words, a)) return null;
  // "The Post", "the Journal"
  if (bits & SINGULAR && isCapital(words, phrase.head) && words.role[phrase.head - 1]! & DEFINITE)
    return null;
  if (bits & MEDIA && bits & SINGULAR && reachOf(words, phrase.first, phrase.head) === 'definite')
    return null;
  if (
    PRINTED.has(words.tokens.hash[phrase.head]!) &&
    words.tokens.flags[phrase.first]! & CAPITAL &&
    !(words.role[phrase.first]! & INDEFINITE)
  )
    return null;
  if (!(bits & (DOCUMENT | MEDIA)) || cue.kind === 'attitude' || cue.kind === 'mood') return null;
  const cited = cue.kind === 'citing' && !HANDED_OVER.has(words.tokens.hash[phrase.head]!);
  return cited ? null : 'document';
}

/** "the longer it lasts, the more voters fear": no voters are told from others. */
function isComparative({ tokens }: Words, { first, head }: Phrase): boolean {
  return head === first + 2 && tokens.hash[first] === THE && MORE.has(tokens.hash[first + 1]!);
}

function isCapital({ tokens }: Words, i: number): boolean {
  return (tokens.flags[i]! & CAPITAL) !== 0;
}

/** "six in 10 voters": a share of those who were polled. */
function isShareOf({ role, tokens }: Words, first: number): boolean {
  const counts = (i: number) => (role[i]! & NUMERAL) !== 0 || (tokens.flags[i]! & NUMBER) !== 0;
  return first >= 2 && tokens.hash[first - 1] === IN && counts(first) && counts(first - 2);
}

/** "Obama's statement", "notes released by the FBI": the text says whose words they are. */
function hasNamedProvider(words: Words, a: Attribution): boolean {
  const { first, head } = a.phrase;
  const { mention, input, tokens } = words;
  for (let i = first; i < head; i++) {
    const m = mention[i]!;
    if (words.role[i]! & POSSESSIVE_PRONOUN) return true;
    if (m >= 0 && input.mentions[m]!.kind !== 'place') return true;
  }
  for (let i = head + 1; i <= a.cue.tail; i++) {
    const m = mention[i]!;
    if (m >= 0 && SEEN.has(tokens.hash[firstTokenOf(words, i) - 2]!)) continue;
    if (m < 0 || !PROVIDING.has(tokens.hash[firstTokenOf(words, i) - 1]!)) continue;
    if (input.mentions[m]!.kind !== 'place') return true;
  }
  return false;
}

function firstTokenOf(words: Words, i: number): number {
  const first = firstOfMention(words, i);
  return first > 0 && words.role[first - 1]! & DEFINITE ? first - 1 : first;
}

const SEEN = hashWords('seen obtained reviewed viewed read');
const PROVIDING = hashWords('by from');
/** Documents that somebody handed over when they are cited; laws and articles stand open to all. */
const HANDED_OVER = hashWords(
  'document documents memo memos email emails letter letters report reports filing filings transcript',
);

function humanCategory(words: Words, a: Attribution, bits: number): SourceCategory | null {
  const { first, head } = a.phrase;
  // "both men": two whom the text has told apart already.
  if (words.tokens.hash[first] === BOTH) return null;
  if (!isPlural(words, a)) return 'unnamed individual';
  const at = quantityOf(words, first, head);
  const quantity = words.tokens.hash[at]!;
  const counted =
    words.tokens.flags[at]! & NUMBER ||
    (words.role[at]! & NUMERAL && !SINGULAR_QUANTITIES.has(quantity)) ||
    EXACT.has(quantity);
  if (counted) return 'unnamed group';
  if (bits & OPAQUE && PEOPLE.has(words.tokens.hash[head]!))
    return a.cue.tail > head ? 'unnamed group' : 'generic class';
  const open = OPEN_QUANTITIES.has(quantity);
  if (!(bits & GENERIC)) return bits & OFFICE && !(bits & INSIDER) ? 'generic class' : 'unnamed group';
  if (toldOutlet(words, a)) return 'unnamed group';
  if (!(bits & INSIDER) || open || OPINING.has(words.tokens.hash[a.cue.last]!)) return 'generic class';
  return a.cue.verb & (ATTACK | PRAISE | ATTITUDE) ? 'generic class' : 'unnamed group';
}

/** The token that counts: "dozen" in "more than a dozen players". */
function quantityOf({ role, tokens }: Words, first: number, head: number): number {
  let at = first;
  while (at < head && (APPROXIMATE.has(tokens.hash[at]!) || role[at]! & INDEFINITE)) at++;
  return EXACT.has(tokens.hash[at]!) || at === head || role[at]! & NUMERAL ? at : first;
}

/** "told the Herald": somebody was asked. */
function toldOutlet(words: Words, a: Attribution): boolean {
  return TOLD.has(words.tokens.hash[a.cue.last]!) && words.mention[a.cue.last + 1]! >= 0;
}

const TOLD = hashWords('told tell');
const OPINING = hashWords('called call urged urge demanded demand argue argued agree agreed insist insisted');

function bodyCategory(words: Words, a: Attribution, bits: number): SourceCategory {
  const { first } = a.phrase;
  if (!(bits & PLURAL) || bits & MASS) return 'named collective';
  const quantity = words.tokens.hash[first]!;
  if (words.role[first]! & NUMERAL || words.tokens.flags[first]! & NUMBER) return 'named collective';
  return OPEN_QUANTITIES.has(quantity) || a.cue.verb & (ATTACK | PRAISE) ? 'generic class' : 'unnamed group';
}

function quantityCategory(words: Words, a: Attribution): SourceCategory | null {
  const { head, first } = a.phrase;
  const h = words.tokens.hash[head]!;
  if (SINGULAR_QUANTITIES.has(h) && words.tokens.hash[head + 1] === THAT) return null;
  if (SINGULAR_QUANTITIES.has(h)) return words.role[first]! & DEFINITE ? null : 'unnamed individual';
  if (words.tokens.hash[head + 1] === IN && words.tokens.flags[head + 2]! & NUMBER) return null;
  // "all of them": those of whom the text has told.
  if (h === ALL && words.tokens.hash[head + 1] === OF && words.role[head + 2]! & OBJECT_PRONOUN) return null;
  if (words.role[first]! & DEFINITE && OPEN_QUANTITIES.has(h) && h !== OTHERS) return null;
  if (OPEN_QUANTITIES.has(h)) return words.tokens.hash[head + 1] === WHO ? 'unnamed group' : 'generic class';
  if (PEOPLE.has(h)) return knows(words, head) ? 'unnamed group' : null;
  // "both" alone are two whom the text has told apart already.
  if (h === BOTH && words.tokens.hash[head + 1] !== OF) return null;
  if (words.role[first]! & NUMERAL || EXACT.has(h)) return 'unnamed group';
  return null;
}

function knows(words: Words, head: number): boolean {
  const next = head + 1;
  if (next >= words.tokens.count) return false;
  return (words.role[next]! & KNOWING) !== 0 || PRESENT.has(words.tokens.hash[next]!);
}
