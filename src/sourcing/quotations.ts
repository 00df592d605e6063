// Where the text quotes: spans between quotation marks, whatever glyphs an outlet uses and however they are
// mismatched. A mark opens or closes by where it stands, not by its glyph alone; a quotation that is never
// closed ends with its paragraph; one that opens again in the next paragraph goes on.
import type { Sentences } from '../language/sentences';
import { keepShape } from '../language/shapes';
import { LINE_START, NUMBER, SPACED, type Tokens, WORD } from '../language/tokens';
import { hashMarks } from '../language/word-hash';
import { WordSet } from '../language/word-set';
import { COMMA, FULL_STOP } from './punctuation';

/** The quotations of a text as token ranges, marks included, in text order and not overlapping. */
export interface Quotations {
  readonly count: number;
  /** First token, the opening mark. */
  readonly first: readonly number[];
  /** Last token, the closing mark or the last word of an unclosed quotation. */
  readonly last: readonly number[];
  /** Index of the quotation each token stands in, or -1; marks belong to it. */
  readonly of: Int32Array;
}

const DOUBLE = new WordSet([0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0xff02]);
const OPENING_GLYPHS = new WordSet([0x201c, 0x201e, 0xab]);
const SINGLE = new WordSet([0x27, 0x2018, 0x2019, 0x60]);
const CLOSING_PUNCTUATION = hashMarks(',.?!…');
const BEFORE_OPENING = hashMarks('([—–-:/…');

/** Finds the quotations of `tokens`. Linear in the number of tokens. */
export function findQuotations(tokens: Tokens, sentences: Sentences): Quotations {
  const found = new Found(tokens.count);
  const paragraphs = paragraphStarts(sentences, tokens.count);
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    scanParagraph(tokens, sentences, paragraphs[p]!, paragraphs[p + 1]!, found);
  }
  return { count: found.first.length, first: found.first, last: found.last, of: found.of };
}

class Found {
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly of: Int32Array;
  /** True where the quotation found last was not closed before its paragraph ended. */
  unclosed = false;

  constructor(count: number) {
    keepShape(this);
    this.of = new Int32Array(count).fill(-1);
  }

  add(first: number, last: number): void {
    if (last <= first) return;
    this.of.fill(this.first.length, first, last + 1);
    this.first.push(first);
    this.last.push(last);
  }

  /** Lengthens the quotation found last, over the paragraph break. */
  extend(last: number): void {
    const index = this.first.length - 1;
    this.of.fill(index, this.last[index]! + 1, last + 1);
    this.last[index] = last;
  }
}

function paragraphStarts(sentences: Sentences, tokenCount: number): number[] {
  const starts: number[] = [];
  for (let s = 0; s < sentences.count; s++) {
    if (s === 0 || sentences.paragraph[s] !== sentences.paragraph[s - 1]) starts.push(sentences.first[s]!);
  }
  starts.push(tokenCount);
  return starts;
}

function scanParagraph(tokens: Tokens, sentences: Sentences, from: number, to: number, found: Found): void {
  const marks = marksIn(tokens, from, to);
  const goesOn = found.unclosed && marks === DOUBLE && isDouble(tokens, from, to);
  found.unclosed = false;
  if (!marks) return;
  let open = -1;
  for (let i = from; i < to; i++) {
    if (tokens.flags[i]! & WORD || !(marks === DOUBLE ? isDouble(tokens, i, to) : marks.has(tokens.hash[i]!)))
      continue;
    const width = DOUBLE.has(tokens.hash[i]!) || marks === SINGLE ? 1 : 2;
    if (open < 0) {
      const begins = width === 2 ? !(tokens.flags[i + 2]! & SPACED) : opens(tokens, i, to);
      if (begins && (marks === DOUBLE || closesLater(tokens, i, to))) open = i;
      i += width - 1;
      continue;
    }
    if (marks === SINGLE && !closesSingle(tokens, i, to)) continue;
    if (marks === DOUBLE && reopens(tokens, i, to)) {
      // The closing mark was forgotten: the quotation ends with the sentence it began in.
      found.add(open, endOfSentence(tokens, sentences, open, i - 1));
      open = i;
      continue;
    }
    close(found, goesOn && open === from, open, i + width - 1);
    open = -1;
    i += width - 1;
  }
  if (open < 0 || marks === SINGLE) return;
  close(found, goesOn && open === from, open, to - 1);
  found.unclosed = true;
}

function close(found: Found, goesOn: boolean, open: number, last: number): void {
  if (goesOn) found.extend(last);
  else found.add(open, last);
}

/** By which marks the paragraph quotes: double ones, single ones where it has no double, or none. */
function marksIn(tokens: Tokens, from: number, to: number): WordSet | null {
  const { flags, hash } = tokens;
  let marks: WordSet | null = null;
  for (let i = from; i < to; i++) {
    if (flags[i]! & WORD || hash[i] === COMMA || hash[i] === FULL_STOP) continue;
    if (isDouble(tokens, i, to)) return DOUBLE;
    if (SINGLE.has(hash[i]!)) marks = SINGLE;
  }
  return marks;
}

/** A double mark, or two straight single ones that stand for it (''so''). */
function isDouble(tokens: Tokens, i: number, to: number): boolean {
  const { hash, end, start } = tokens;
  if (DOUBLE.has(hash[i]!)) return true;
  if (!TYPED.has(hash[i]!) || i + 1 >= to) return false;
  return hash[i + 1] === hash[i] && end[i] === start[i + 1];
}

const TYPED = new WordSet([0x27, 0x60]);

/** A mark with a gap or opening punctuation before it and a word or mark right after it. */
function opens(tokens: Tokens, i: number, to: number): boolean {
  if (i + 1 >= to) return false;
  const { flags, hash } = tokens;
  const gapBefore = (flags[i]! & (SPACED | LINE_START)) !== 0 || BEFORE_OPENING.has(hash[i - 1] ?? 0);
  const gapAfter = (flags[i + 1]! & SPACED) !== 0;
  if (OPENING_GLYPHS.has(hash[i]!)) return true;
  if (hash[i] === 0x22 && isInchMark(tokens, i)) return false;
  return gapBefore || !gapAfter;
}

function isInchMark(tokens: Tokens, i: number): boolean {
  return i > 0 && !(tokens.flags[i]! & SPACED) && (tokens.flags[i - 1]! & NUMBER) !== 0;
}

/** While a quotation is open: an opening glyph in an opening place means that its end was forgotten. */
function reopens(tokens: Tokens, i: number, to: number): boolean {
  const { flags, hash } = tokens;
  if (i + 1 >= to || !(OPENING_GLYPHS.has(hash[i]!) || hash[i] === 0x22)) return false;
  return (flags[i]! & SPACED) !== 0 && !(flags[i + 1]! & SPACED);
}

function closesSingle(tokens: Tokens, i: number, to: number): boolean {
  const { flags, hash } = tokens;
  if (flags[i]! & SPACED) return false;
  const gapAfter = i + 1 >= to || (flags[i + 1]! & SPACED) !== 0 || !(flags[i + 1]! & WORD);
  if (!gapAfter) return false;
  return (
    CLOSING_PUNCTUATION.has(hash[i - 1]!) ||
    (i + 1 < to && CLOSING_PUNCTUATION.has(hash[i + 1]!)) ||
    i + 1 >= to
  );
}

/** A single mark opens a quotation only where one closes it nearby, or every apostrophe would. */
function closesLater(tokens: Tokens, open: number, to: number): boolean {
  const { flags, hash } = tokens;
  if (!(flags[open]! & SPACED) || flags[open + 1]! & SPACED) return false;
  const limit = Math.min(to, open + 120);
  for (let i = open + 2; i < limit; i++) {
    if (!(flags[i]! & WORD) && SINGLE.has(hash[i]!) && closesSingle(tokens, i, to)) return true;
  }
  return false;
}

function endOfSentence(tokens: Tokens, sentences: Sentences, from: number, limit: number): number {
  const end = sentences.first[sentences.of[from]! + 1]! - 1;
  const last = Math.min(end, limit);
  return last > from ? last : Math.min(limit, tokens.count - 1);
}
