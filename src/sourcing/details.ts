// What the words of a source disclose: how many, from where, how senior, how they know, what they stand to
// gain, who heard it, and in what form it is told.
import { FORMER, NUMERAL, QUANTITY, SENIOR } from '../language/function-words';
import { mediaNames } from '../language/media-names';
import { sectorNames, sectors } from '../language/sectors';
import { NUMBER, WORD } from '../language/tokens';
import { hashBits, hashWord, hashWords } from '../language/word-hash';
import type { AttributionForm, Knowledge, Seniority, SourceCategory } from '../model/annotation';
import { isPlural } from './categories';
import type { Draft } from './draft';
import { lastOfMention, type Words } from './words';

const OF = hashWord('of');
const TWO = hashWord('two');

const NUMERALS: ReadonlyMap<number, string> = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ].map((word, n) => [hashWord(word), String(n)]),
);
const DOZEN = hashWord('dozen');
const VAGUE = hashWords(
  'several some many most few various numerous multiple dozens scores hundreds thousands both others',
);

/** "1", "3", "several", "dozens", "not given", "not applicable". */
export function countOf(words: Words, draft: Draft): string {
  const a = draft.attribution;
  if (
    !a ||
    draft.category === 'hearsay' ||
    draft.category === 'floating quote' ||
    draft.category === 'document' ||
    draft.category === 'named collective'
  ) {
    return 'not applicable';
  }
  if (a.phrase.kind === 'name' || a.phrase.kind === 'pronoun')
    return draft.category === 'unnamed group' || draft.category === 'generic class' ? 'not given' : '1';
  for (let i = a.phrase.first; i <= a.phrase.head; i++) {
    const h = words.tokens.hash[i]!;
    if (words.tokens.hash[i + 1] === OF && i === a.phrase.first && NUMERALS.get(h) === '1') return '1';
    if (words.tokens.hash[i] === DOZEN)
      return a.phrase.first < i && words.tokens.hash[i - 1] === TWO ? '24' : '12';
    const number = NUMERALS.get(h);
    if (number !== undefined && words.role[i]! & NUMERAL && words.tokens.hash[i + 1] !== DOZEN) return number;
    if (words.tokens.flags[i]! & NUMBER)
      return words.tokens.text.slice(words.tokens.start[i]!, words.tokens.end[i]!);
    if (VAGUE.has(h) && words.role[i]! & QUANTITY)
      return words.tokens.text.slice(words.tokens.start[i]!, words.tokens.end[i]!).toLowerCase();
  }
  return isPlural(words, a) || draft.category === 'generic class' ? 'not given' : '1';
}

/** "United States government", "Turkish police", "none stated". */
export function affiliationOf(words: Words, draft: Draft): string {
  const { mentions, thing } = words.input;
  if (draft.category === 'named individual' || !draft.attribution) return 'none stated';
  let place = '';
  let body = '';
  let sector = -1;
  for (let i = draft.first; i <= draft.last; i++) {
    const m = words.mention[i]!;
    if (m >= 0) {
      const mention = mentions[m]!;
      const name = thing(mention.cluster).entityName ?? mention.surface;
      if (mention.kind === 'place') place ||= name;
      else if (mention.kind === 'organisation') body ||= name;
      continue;
    }
    const found = sectors.get(words.tokens.hash[i]!);
    if (found !== undefined && words.tokens.flags[i]! & WORD && sector < 1) sector = found;
  }
  if (body) return body;
  if (sector >= 0) return place ? `${place} ${sectorNames[sector]}` : sectorNames[sector]!;
  return place || 'none stated';
}

/** Rank words of the phrase. */
export function seniorityOf(words: Words, draft: Draft): Seniority {
  let rank: Seniority = 'none';
  for (let i = draft.first; i <= draft.last && i <= (draft.attribution?.phrase.head ?? -1); i++) {
    if (words.role[i]! & FORMER) return 'former';
    if (words.role[i]! & SENIOR) rank = 'senior';
    else if (RANKS.has(words.tokens.hash[i]!) && rank === 'none') rank = 'other';
  }
  return rank;
}

const RANKS = hashWords('junior mid middle low lower deputy assistant rank retired acting');
const EMPTY_OBJECTS = hashWords('matter situation issue case');
/** Words that tell how somebody knows, as bits: most words are none of them. */
const THERE = 1;
const BRIEFED = 2;
const SEEN = 4;
const FAMILIAR = 8;
const CLOSE = 16;
const KNOWLEDGE = 32;
const knowingWords = hashBits([
  [
    THERE,
    `victim victims survivor survivors attendee attendees passenger passengers attended attending present
    involved participated participating witnessed room took witness witnesses eyewitness eyewitnesses negotiated
    drafted saw heard`,
  ],
  [BRIEFED, 'briefed informed told updated'],
  [SEEN, 'seen reviewed read access copy shown obtained'],
  [FAMILIAR, 'familiar knowledgeable aware acquainted privy'],
  [CLOSE, 'close inside within'],
  [KNOWLEDGE, 'knowledge position'],
]);
const TO = hashWord('to');

/** How the phrase and its aside say that the source knows. */
export function knowledgeOf(words: Words, draft: Draft): Knowledge {
  const a = draft.attribution;
  if (!a) return 'none';
  const first = knowledgeIn(words, draft.first, draft.last);
  if (first !== 'none' || !a.cue.aside || a.phrase.kind === 'name') return first;
  return knowledgeIn(words, a.cue.aside.first, a.cue.aside.last);
}

function knowledgeIn(words: Words, from: number, to: number): Knowledge {
  const { hash } = words.tokens;
  for (let i = from; i <= to; i++) {
    const told = knowingWords.of(hash[i]!);
    if (told === 0) continue;
    if (told & THERE) return 'participant';
    if (told & BRIEFED) return 'briefed';
    if (told & SEEN) return 'document';
    if (told & FAMILIAR || (told & CLOSE && (hash[i + 1] === TO || i > from))) return 'empty';
    if (told & KNOWLEDGE) return objectIsEmpty(words, i, to) ? 'empty' : 'other';
  }
  return 'none';
}

function objectIsEmpty(words: Words, i: number, to: number): boolean {
  for (let k = i + 1; k <= to; k++) if (EMPTY_OBJECTS.has(words.tokens.hash[k]!)) return true;
  return false;
}

const STAKE = hashWords(
  'supports support opposes oppose opposed opposing supporting backs backing rival critical sued suing represents representing fired benefit donated',
);

/** The words that tell the motive or side of an unnamed source, or null. */
export function stakeOf(words: Words, draft: Draft): string | null {
  const a = draft.attribution;
  if (!a || draft.category === 'named individual') return null;
  const { aside } = a.cue;
  return stakeIn(words, a.phrase.head + 1, draft.last) ?? (aside && stakeIn(words, aside.first, aside.last));
}

function stakeIn({ tokens }: Words, first: number, last: number): string | null {
  const { hash, text, start, end } = tokens;
  for (let i = first; i <= last; i++) if (STAKE.has(hash[i]!)) return text.slice(start[first]!, end[last]!);
  return null;
}

const HEARERS = hashWords('reporters journalists newsmen');
const STATEMENT = hashWords(
  'statement briefing conference tweet twitter facebook telegram release speech television interview',
);
const OWN_VOICE = hashWords('me us');
const TOLD = hashWords('told tells tell telling');

/** Who heard it: "this outlet", "another outlet", "public", "not stated". */
export function toldToOf(words: Words, draft: Draft): string {
  const a = draft.attribution;
  if (!a) return 'not stated';
  const to = words.input.sentences.first[draft.sentence + 1]!;
  const { hash } = words.tokens;
  const isTold = TOLD.has(hash[a.cue.last]!);
  for (let i = a.cue.last + 1; i < Math.min(to, a.cue.last + 7); i++) {
    const h = hash[i]!;
    if (isTold) {
      if (OWN_VOICE.has(h)) return 'this outlet';
      if (HEARERS.has(h)) return 'public';
      if (words.mention[i]! >= 0 || mediaNames.has(h)) return hearerOf(words, i);
    }
    if (STATEMENT.has(h)) return 'public';
  }
  return 'not stated';
}

function hearerOf(words: Words, i: number): string {
  const m = words.mention[i]!;
  const name =
    m >= 0
      ? words.input.mentions[m]!.surface
      : words.tokens.text.slice(words.tokens.start[i]!, words.tokens.end[i]!);
  const outlet = words.input.outlet ?? '';
  if (outlet && (outlet.includes(name) || name.includes(outlet))) return 'this outlet';
  const last = m < 0 ? i : lastOfMention(words, i);
  return mediaNames.has(words.tokens.hash[last]!) ? 'another outlet' : 'not stated';
}

/** Direct, indirect, mixed or implicit, by the cue and the quotations that belong to it. */
export function formOf(
  category: SourceCategory,
  draft: Draft,
  hasQuote: boolean,
  hasOwnWords: boolean,
): AttributionForm | null {
  if (category === 'hearsay') return 'indirect';
  if (category === 'floating quote') return 'direct';
  if (hasQuote) return hasOwnWords ? 'mixed' : 'direct';
  const kind = draft.attribution?.cue.kind;
  return kind === 'mood' || kind === 'attitude' ? 'implicit' : 'indirect';
}
