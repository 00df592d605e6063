// "A-Rod" for Alex Rodriguez: an initial and the beginning of the family name, with a hyphen, a full stop or nothing
// between. Alone such a word may be a car's or a band's; beside somebody of that name in the article it is that person.
import { foldedUnit } from '../language/letters';
import { keepShape } from '../language/shapes';
import { CAPITAL, joinsWords, WORD } from '../language/tokens';
import { PART } from '../language/word-classes';
import { type Group, merge } from './group';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';

const FULL_STOP = 46;

/** Letters of the shortest clip, "J-Lo", and of the longest that is written in one word with its initial. */
const SHORTEST = 2;
const LONGEST_JOINED = 5;

/** People of one initial that a clipped name is compared with. */
const MOST_BEARERS = 12;

type TokenSpan = Pick<NamedSpan, 'first' | 'last'>;

/** The people named in full whom a clipped name can stand for, looked for when one of their initial is met. */
export class Initials {
  private readonly found = new Map<number, readonly NamedSpan[]>();

  constructor(
    private readonly reading: Reading,
    private readonly spans: readonly NamedSpan[],
  ) {
    keepShape(this);
  }

  /** Those whose given name begins with the letter of this folded unit (see `foldedUnit`), no more than a few. */
  of(letter: number): readonly NamedSpan[] {
    const found = this.found.get(letter) ?? this.find(letter);
    this.found.set(letter, found);
    return found;
  }

  private find(letter: number): readonly NamedSpan[] {
    const { reading } = this;
    const found: NamedSpan[] = [];
    for (const span of this.spans) {
      if (letterAt(reading, span.first) !== letter || !isFullName(reading, span)) continue;
      if (found.push(span) === MOST_BEARERS) break;
    }
    return found;
  }
}

function letterAt({ tokens }: Reading, first: number): number {
  return foldedUnit[tokens.text.charCodeAt(tokens.start[first]!)]!;
}

/** One past the clipped pair (`isClippedPair`) that begins at token `first`, where it stands for one of `people`; else -1. */
export function endOfClipped(reading: Reading, first: number, people: Initials): number {
  const bearers = people.of(letterAt(reading, first));
  if (bearers.length === 0) return -1;
  const clip = clipOf(reading, { first, last: first + 3 });
  return bearers.some(span => beginsSo(reading, span, clip)) ? first + 3 : -1;
}

/** True where the span has the form of such a name: "A-Rod", "J.Lo", "JLo". */
export function isClipped(reading: Reading, span: TokenSpan): boolean {
  return clipOf(reading, span) !== '';
}

/** Gives the mentions of clipped names among `people` to whom they stand for, where that is one person only. */
export function joinClipped(reading: Reading, spans: readonly NamedSpan[], people: readonly Group[]): void {
  const clipped = people.filter(
    group => group.spans.length > 0 && group.words.length <= 2 && isClipped(reading, spans[group.longest]!),
  );
  if (clipped.length === 0) return;
  const byInitial = new Map<string, Group[]>();
  for (const group of people) {
    const full = spans[group.longest]!;
    if (group.spans.length === 0 || !isFullName(reading, full)) continue;
    const initial = initialOf(reading, full);
    const there = byInitial.get(initial);
    if (!there) byInitial.set(initial, [group]);
    else if (there.length < MOST_BEARERS) there.push(group);
  }
  for (const group of clipped) {
    const span = spans[group.longest]!;
    const clip = clipOf(reading, span);
    const bearers = byInitial.get(initialOf(reading, span)) ?? [];
    const [bearer, another] = bearers.filter(one => beginsSo(reading, spans[one.longest]!, clip));
    if (bearer && !another) merge(bearer, group);
  }
}

/** What stands for the family name in a clipped name, "Fed"; empty for any other span. */
function clipOf(reading: Reading, { first, last }: TokenSpan): string {
  const { text, start, end } = reading.tokens;
  if (last - first === 3)
    return isClippedPair(reading, first) ? text.slice(start[first + 2], end[first + 2]) : '';
  const length = end[first]! - start[first]! - 1;
  if (last - first > 1 || length < SHORTEST || length > LONGEST_JOINED) return '';
  // Most names go on in a small letter.
  const second = text.charAt(start[first]! + 1);
  if (second === second.toLowerCase()) return '';
  const word = text.slice(start[first], end[first]);
  return CLIPPED_WORD.test(word) ? word.slice(1) : '';
}

const CLIPPED_WORD = /^\p{Lu}\p{Lu}\p{Ll}+$/u;

/** True where a lone capital, a hyphen or full stop and a capitalised word stand together. */
export function isClippedPair({ tokens }: Reading, first: number): boolean {
  const { flags, start, end, hash, count } = tokens;
  const clip = first + 2;
  if (clip >= count || end[first]! - start[first]! !== 1 || !(flags[first]! & CAPITAL)) return false;
  if (!(flags[clip]! & WORD) || !(flags[clip]! & CAPITAL) || end[clip]! - start[clip]! < SHORTEST)
    return false;
  if (joinsWords(tokens, first + 1)) return true;
  return hash[first + 1] === FULL_STOP && end[first] === start[first + 1] && end[first + 1] === start[clip];
}

function isFullName(reading: Reading, span: NamedSpan): boolean {
  return span.kind === 'person' && span.last - span.first > 1 && !isClipped(reading, span);
}

function initialOf({ tokens }: Reading, { first }: TokenSpan): string {
  return tokens.text.charAt(tokens.start[first]!).toLowerCase();
}

/** True where the family name of the person begins with `clip`. */
function beginsSo({ tokens, parts }: Reading, { first, last }: TokenSpan, clip: string): boolean {
  const { text, start, end } = tokens;
  let family = last - 1;
  while (family > first && parts[family]! & PART.suffix) family--;
  if (family === first || clip.length > end[family]! - start[family]!) return false;
  const from = start[family]!;
  return text.slice(from, from + clip.length).toLowerCase() === clip.toLowerCase();
}
