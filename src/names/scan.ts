// Finds the names of the lexicon in a text: longest match, left to right, in one pass and in linear time.
//
// The naive loop would look up every word. This one looks at words with a capital or a digit only and walks
// the trie of names from there by two hashes a word, which together are as good as the word:
//
//   "… said Lloyd's of London in the U.S. …"     capital -> "lloyd" -> "of" -> "london" ends a name
//
// Letters are compared only where hashes cannot tell: capitals that count, marks and possessives within a name.
// Names that begin in lower case ("al-Shabaab", "van der Bellen") are found from their first capital backwards.
import {
  APOSTROPHE,
  DIGIT,
  foldedUnit,
  HYPHEN,
  IGNORED,
  LETTER,
  NEWLINE,
  SPACE,
  UPPER,
  unitClass,
} from '../language/letters';
import { keepShape } from '../language/shapes';
import { doubled, type Tokens } from '../language/tokens';
import { possessiveAt, WordReader } from '../language/word-reader';
import type { Lexicon, Matches, NameTrie } from '../lexicon/lexicon';
import { knownNames } from './known-names';
import type { LeadWords } from './lead-words';
import { NameCheck } from './name-check';
import { isParticle, maySmall } from './small-words';

/** Words of the longest name looked for. */
const MAX_WORDS = 16;

/** Units of the longest gap looked over within a name. */
const MAX_GAP = 4;

/** Lower-case words looked at before the first capital of a name. */
const MAX_LEADS = 3;

/** Matches there is room for from the beginning. */
const LEAST_ROOM = 64;

const BLANK = 32;
const WORD_UNIT = LETTER | DIGIT;
const INNER_UNIT = LETTER | DIGIT | IGNORED | APOSTROPHE;

/**
 * The names of `lexicon` in `text`: longest matches, left to right, not overlapping. Linear in the text's length.
 * `tokens`, where the text is cut already, tell where no name can begin.
 */
export function scan(text: string, lexicon: Lexicon, tokens?: Tokens): Matches {
  return new Scan(text, lexicon, tokens).run();
}

/** One pass over one text. */
class Scan {
  private readonly trie: NameTrie;
  private readonly check: NameCheck;
  private readonly leads: LeadWords;
  private readonly word = new WordReader();
  private readonly ends = new Int32Array(MAX_WORDS);
  private readonly nodes = new Int32Array(MAX_WORDS);
  /** End of the first word that the last `match` read. */
  private firstEnd = 0;
  /** From this word of the walk on, a name must be compared with the text letter by letter. */
  private doubtful = MAX_WORDS;

  /** Of the tokens with a capital or a digit, the one reached; where it ends, before which every unit is looked at. */
  private place = 0;
  private placeEnd: number;

  private count = 0;
  private start: Int32Array;
  private end: Int32Array;
  private name: Int32Array;

  constructor(
    private readonly text: string,
    lexicon: Lexicon,
    private readonly tokens?: Tokens,
  ) {
    keepShape(this);
    this.placeEnd = tokens ? 0 : text.length;
    this.trie = lexicon.trie;
    const known = knownNames(lexicon);
    this.leads = known.leads;
    this.check = new NameCheck(text, known);
    const room = LEAST_ROOM + (tokens ? this.trie.countFirst(tokens.hash, tokens.withCapitalOrDigit) : 0);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.name = new Int32Array(room);
  }

  run(): Matches {
    const { length } = this.text;
    // Everything before it is matched or known to begin no name, so that no unit is walked over twice.
    let free = 0;
    for (let at = this.capitalFrom(0); at < length; at = this.capitalFrom(free)) {
      const from = this.wordStart(at, free);
      if (this.matchAround(from, free)) {
        free = this.end[this.count - 1]!;
      } else {
        free = Math.max(this.firstEnd, at + 1);
      }
    }
    const { count, start, end, name } = this;
    return { count, start, end, name };
  }

  /** Where the next capital or digit stands, from `from` on; the text's length where there is none. */
  private capitalFrom(from: number): number {
    const { text } = this;
    for (let at = from; ; at++) {
      if (at >= this.placeEnd) at = this.nextPlace(at);
      if (at >= text.length || unitClass[text.charCodeAt(at)]! & (UPPER | DIGIT)) return at;
    }
  }

  /** Where to look on, at `at` or behind it: in the next token that can have a capital or a digit. */
  private nextPlace(at: number): number {
    const { text, tokens } = this;
    if (!tokens) return text.length;
    const { withCapitalOrDigit: places, start, end } = tokens;
    while (this.place < places.length && end[places[this.place]!]! <= at) this.place++;
    if (this.place === places.length) return text.length;
    const token = places[this.place]!;
    this.placeEnd = end[token]!;
    return Math.max(at, start[token]!);
  }

  /** Where the word begins that the capital or digit at `at` stands in; not before `free`. */
  private wordStart(at: number, free: number): number {
    let from = at;
    while (from > free && unitClass[this.text.charCodeAt(from - 1)]! & INNER_UNIT) from--;
    while (from < at && !(unitClass[this.text.charCodeAt(from)]! & WORD_UNIT)) from++;
    return from;
  }

  /** Matches the longest name from the word at `from`, or from the lower-case words before it. */
  private matchAround(from: number, free: number): boolean {
    let lead = from;
    for (let tries = 0; tries < MAX_LEADS; tries++) {
      const before = this.leads.before(this.text, lead, free);
      if (before === -1) break;
      lead = before;
    }
    for (; lead < from; lead = this.nextWord(this.firstEnd)) {
      if (this.match(lead, from)) return true;
    }
    return this.match(from, from);
  }

  /** Start of the first word at or after `at`. */
  private nextWord(at: number): number {
    let next = at;
    while (!(unitClass[this.text.charCodeAt(next)]! & WORD_UNIT)) next++;
    return next;
  }

  /** Adds the longest name that begins with the word at `from` and takes in the word with a capital at `capital`. */
  private match(from: number, capital: number): boolean {
    const { text, trie, word, ends, nodes } = this;
    let at = from;
    let words = 0;
    this.check.begin(capital);
    this.doubtful = MAX_WORDS;
    word.read(text, at);
    this.firstEnd = word.end;
    let node = trie.step(trie.root, word.hash, word.check);
    while (node !== -1) {
      if (this.doubtful === MAX_WORDS && this.isOddlySmall(at, capital)) this.doubtful = words;
      ends[words] = word.end;
      nodes[words++] = node;
      if (words === MAX_WORDS || !trie.goesOn(node)) break;
      at = this.skipGap(word.end, words);
      if (at === -1) break;
      if (!trie.mayGoOn(node, foldedUnit[text.charCodeAt(at)]!)) break;
      word.read(text, at);
      node = trie.step(node, word.hash, word.check);
    }
    while (words-- > 0 && ends[words]! > capital) {
      if (this.accept(from, words)) return true;
    }
    return false;
  }

  /** True where the word just read at `at` is small and may not be so in every name. */
  private isOddlySmall(at: number, capital: number): boolean {
    if (unitClass[this.text.charCodeAt(at)]! & (UPPER | DIGIT)) return false;
    return at < capital ? !isParticle(this.word.hash) : !maySmall(this.word.hash);
  }

  /** Adds the name that ends with that word of the walk, if the text spells it. */
  private accept(from: number, last: number): boolean {
    const node = this.nodes[last]!;
    const name = this.trie.nameAt(node);
    if (name === -1) return false;
    if (last < this.doubtful && !this.trie.needsLook(node)) {
      this.add(from, this.ends[last]!, name);
      return true;
    }
    if (!this.check.choose(name, from, this.ends[last]!)) return false;
    this.add(from, this.check.end, this.check.name);
    return true;
  }

  /** Start of the word behind the gap that begins at `at` after so many words, or -1 where no name can go on. */
  private skipGap(at: number, words: number): number {
    const { text } = this;
    const after = at + 1;
    if (after >= text.length) return -1;
    const joined = text.charCodeAt(at) === BLANK && unitClass[text.charCodeAt(after)]! & WORD_UNIT;
    return joined ? after : this.skipMarks(at, words);
  }

  /** As `skipGap`, where the gap is more than a space: marks and possessives must be those of the name. */
  private skipMarks(at: number, words: number): number {
    const { text } = this;
    let next = at;
    let marks = 0;
    let hyphens = 0;
    if (unitClass[text.charCodeAt(next)]! & APOSTROPHE) next += possessiveAt(text, next);
    const from = next;
    for (const stop = Math.min(from + MAX_GAP, text.length); next < stop; next++) {
      const bits = unitClass[text.charCodeAt(next)]!;
      if (bits & NEWLINE) return -1;
      if (bits & WORD_UNIT) {
        if (next === at) return -1;
        // A hyphen joins only where words stand directly on both sides.
        const marked = marks > 0 || (hyphens > 0 && next - from > 1);
        if (!marked && from === at) return next;
        if (!this.trie.takesMarks(this.nodes[words - 1]!)) return -1;
        if (marked) this.check.markedGap(at, next);
        this.doubtful = Math.min(this.doubtful, words);
        return next;
      }
      if (bits & HYPHEN) hyphens++;
      else if (!(bits & (SPACE | IGNORED))) marks++;
    }
    return -1;
  }

  private add(start: number, end: number, name: number): void {
    if (this.count === this.start.length) {
      this.start = doubled(this.start);
      this.end = doubled(this.end);
      this.name = doubled(this.name);
    }
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.name[this.count++] = name;
  }
}
