// Where the text quotes: spans between quotation marks, whatever glyphs an outlet uses and however they are
// mismatched. A mark opens or closes by where it stands, not by its glyph alone; a quotation that is never
// closed ends with its paragraph; one that opens again in the next paragraph goes on.
import type { Sentences } from '../language/sentences';
import { keepShape } from '../language/shapes';
import { LINE_START, NUMBER, SPACED, type Tokens, WORD } from '../language/tokens';
import { hashMarks } from '../language/word-hash';
import { WordSet } from '../language/word-set';

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
  const marks = quotationMarks(tokens);
  for (let k = 0; k < marks.length; ) {
    const paragraph = paragraphAround(sentences, marks[k]!);
    const first = k;
    while (k < marks.length && marks[k]! < paragraph.to) k++;
    scanParagraph(tokens, sentences, paragraph, marks.slice(first, k), found);
  }
  return { count: found.first.length, first: found.first, last: found.last, of: found.of };
}

/** The tokens that can be quotation marks, in order. */
function quotationMarks({ rareMarks, hash }: Tokens): number[] {
  const marks: number[] = [];
  for (let k = 0; k < rareMarks.length; k++) {
    const i = rareMarks[k]!;
    if (DOUBLE.has(hash[i]!) || SINGLE.has(hash[i]!)) marks.push(i);
  }
  return marks;
}

/** A paragraph, the tokens `from` to before `to`. */
interface Paragraph {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function paragraphAround({ of, paragraph, first, count }: Sentences, token: number): Paragraph {
  const index = paragraph[of[token]!]!;
  let from = of[token]!;
  while (from > 0 && paragraph[from - 1] === index) from--;
  let to = of[token]! + 1;
  while (to < count && paragraph[to] === index) to++;
  return { index, from: first[from]!, to: first[to]! };
}

class Found {
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly of: Int32Array;
  /** The last paragraph that ended before its quotation was closed. */
  unclosed = -2;

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

/** Finds the quotations of a paragraph, in which the tokens `marks` can be quotation marks. */
function scanParagraph(
  tokens: Tokens,
  sentences: Sentences,
  { index, from, to }: Paragraph,
  marks: readonly number[],
  found: Found,
): void {
  const isDoubled = marks.some(i => isDouble(tokens, i, to));
  const goesOn = found.unclosed === index - 1 && isDoubled && isDouble(tokens, from, to);
  let open = -1;
  let next = from;
  for (const i of marks) {
    if (i < next || (isDoubled && !isDouble(tokens, i, to))) continue;
    const width = isDoubled && !DOUBLE.has(tokens.hash[i]!) ? 2 : 1;
    next = i + width;
    if (open < 0) {
      const begins = width === 2 ? !(tokens.flags[i + 2]! & SPACED) : opens(tokens, i, to);
      if (begins && (isDoubled || closesLater(tokens, i, to))) open = i;
      continue;
    }
    if (!isDoubled && !closesSingle(tokens, i, to)) continue;
    if (isDoubled && reopens(tokens, i, to)) {
      // The closing mark was forgotten: the quotation ends with the sentence it began in.
      found.add(open, endOfSentence(tokens, sentences, open, i - 1));
      open = i;
      next = i + 1;
      continue;
    }
    close(found, goesOn && open === from, open, i + width - 1);
    open = -1;
  }
  if (open < 0 || !isDoubled) return;
  close(found, goesOn && open === from, open, to - 1);
  found.unclosed = index;
}

function close(found: Found, goesOn: boolean, open: number, last: number): void {
  if (goesOn) found.extend(last);
  else found.add(open, last);
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
