// Names of things that are nobody, nowhere and no body, as the article says beside one of their places: the show
// "Harbour Nights", the Oakhurst scheme, a noun that was shortened in brackets. What it says once holds throughout.
import { ALL_CAPITALS, CAPITAL, WORD } from '../language/tokens';
import { PART } from '../language/word-classes';
import { hashMarks, hashWords } from '../language/word-hash';
import { kindSign } from './kind-signs';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';
import { keyOf } from './words-of';

const OPENING = 40;
const CLOSING = 41;
const QUOTES = hashMarks('"“‘\'«');

/** Nouns directly before or behind the name of a thing. */
const THINGS = hashWords(`
  film movie novel book memoir album song single sitcom drama thriller musical opera play painting podcast show series
  soap game videogame festival tournament programme program scheme app application software cryptocurrency
  benchmark index missile rocket spacecraft probe satellite yacht vessel rollercoaster vaccine pill strain algorithm protocol`);

/** The spans without those of such things; what the lexicon knows stays. */
export function withoutOthers(reading: Reading, spans: readonly NamedSpan[]): readonly NamedSpan[] {
  const others = new Map<number, number>();
  for (const span of spans) {
    if (!isUnknown(reading, span)) continue;
    const vote = isOther(reading, span) ? 1 : kindSign(reading, span.first, span.last) === null ? 0 : -1;
    if (vote === 0) continue;
    const key = keyOf(reading, span);
    others.set(key, (others.get(key) ?? 0) + vote);
  }
  const rest = withoutBareHeads(reading, spans);
  if (others.size === 0) return rest;
  return rest.filter(span => !isUnknown(reading, span) || (others.get(keyOf(reading, span)) ?? 0) <= 0);
}

/** Nouns that name a body only where the article has given its longer name. */
const HEADS = hashWords(`
  community office institute ministry mosque hospital department centre center force bank commission university
  foundation college council committee school company agency authority board association federation court embassy club
  team group`);

/** Without "the Council" where no council has been named. */
function withoutBareHeads(reading: Reading, spans: readonly NamedSpan[]): readonly NamedSpan[] {
  const { hash } = reading.tokens;
  const isBare = ({ kind, first, last, name }: NamedSpan): boolean =>
    kind === 'organisation' && name < 0 && last - first === 1 && HEADS.has(hash[first]!);
  if (!spans.some(isBare)) return spans;
  const named = new Set<number>();
  for (const { kind, first, last } of spans) {
    if (kind === 'organisation' && last - first > 1) for (let i = first; i < last; i++) named.add(hash[i]!);
  }
  return spans.filter(span => !isBare(span) || named.has(hash[span.first]!));
}

/** Only such a name is taken for a thing: nobody's, of no head, not in the lexicon. */
function isUnknown({ parts }: Reading, { kind, last, name }: NamedSpan): boolean {
  return kind !== 'person' && name < 0 && !(parts[last - 1]! & (PART.organisationEnd | PART.placeEnd));
}

function isOther(reading: Reading, span: NamedSpan): boolean {
  return isBesideThing(reading, span) || isShortened(reading, span);
}

function isBesideThing({ tokens }: Reading, { first, last }: NamedSpan): boolean {
  const { hash, flags, count } = tokens;
  const small = (i: number): boolean => i >= 0 && i < count && (flags[i]! & (WORD | CAPITAL)) === WORD;
  const before =
    first > 0 && QUOTES.has(hash[first - 1]!) && !(flags[first - 1]! & WORD) ? first - 2 : first - 1;
  return (small(before) && THINGS.has(hash[before]!)) || (small(last) && THINGS.has(hash[last]!));
}

/** "public-private partnerships (PPP)": the initials of as many words in small letters. */
function isShortened({ tokens, parts }: Reading, { first, last }: NamedSpan): boolean {
  const { text, start, end, hash, flags } = tokens;
  if (
    last - first > 1 ||
    !(flags[first]! & ALL_CAPITALS) ||
    hash[first - 1] !== OPENING ||
    hash[last] !== CLOSING
  )
    return false;
  // "Harbour rescue team (HRT)"
  if (parts[first - 2]! & PART.organisationEnd) return false;
  let letter = end[first]! - 1;
  for (let at = first - 2; at >= 0 && letter >= start[first]!; at--) {
    if (!(flags[at]! & WORD) || parts[at]! & PART.opener) {
      if (first - at > 12) return false;
      continue;
    }
    if (text.charAt(start[at]!) !== text.charAt(letter).toLowerCase()) return false;
    letter--;
  }
  return letter < start[first]!;
}
