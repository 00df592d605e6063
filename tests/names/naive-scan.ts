// The scan as one would write it first: every name is tried at every word, by comparing strings.
// It shares the tokeniser and nothing else with the real one, and is what the real one is held against.
import { fold } from '../../src/language/letters';
import { type Tokens, tokenise, WORD } from '../../src/language/tokens';
import { hashWord } from '../../src/language/word-hash';
import { isParticle, maySmall } from '../../src/names/small-words';

interface Part {
  readonly word: string;
  /** What stands between this word and the next. */
  readonly gap: string;
}

/** A name to look for. */
export interface NaiveName {
  readonly text: string;
  readonly exactCase: boolean;
}

/** The matched spans as [start, end, text of the name], longest first at each place, not overlapping. */
export function naiveScan(text: string, names: readonly NaiveName[]): [number, number, string][] {
  const tokens = tokenise(text);
  const words = wordsOf(tokens);
  const found: [number, number, string][] = [];
  let free = 0;
  words.forEach((from, place) => {
    if (from.start < free) return;
    let best: { end: number; words: number; name: NaiveName } | null = null;
    for (const name of names) {
      const parts = partsOf(name.text);
      const end = matchEnd(text, words.slice(place, place + parts.length), parts, name);
      if (end === -1) continue;
      const better =
        !best ||
        parts.length > best.words ||
        (parts.length === best.words && name.exactCase && !best.name.exactCase);
      if (better) best = { end, words: parts.length, name };
    }
    if (best) {
      found.push([from.start, best.end, best.name.text]);
      free = best.end;
    }
  });
  return found;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

function wordsOf(tokens: Tokens): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.count; i++)
    if (tokens.flags[i]! & WORD) words.push({ start: tokens.start[i]!, end: tokens.end[i]! });
  return words;
}

function partsOf(name: string): Part[] {
  const words = wordsOf(tokenise(name));
  return words.map(({ start, end }, i) => ({
    word: name.slice(start, end),
    gap: name.slice(end, words[i + 1]?.start ?? name.length),
  }));
}

function matchEnd(text: string, words: readonly Word[], parts: readonly Part[], name: NaiveName): number {
  if (words.length < parts.length || parts.length === 0) return -1;
  for (const [i, part] of parts.entries()) {
    const { start, end } = words[i]!;
    const surface = text.slice(start, end);
    if (plain(surface) !== plain(part.word)) return -1;
    if (!capitalsAgree(surface, part.word, name.exactCase)) return -1;
    if (i + 1 < parts.length && !gapAgrees(text.slice(end, words[i + 1]!.start), part.gap)) return -1;
  }
  if (!beginsLikeAName(text, words, parts)) return -1;
  const last = words[parts.length - 1]!;
  if (!/^['’]s/i.test(parts.at(-1)!.gap)) return last.end;
  return /^['’`‘ʼʻ]s(?![\p{L}\p{Nd}])/iu.test(text.slice(last.end)) ? last.end + 2 : -1;
}

const EVERYDAY = new Set('a an and as at by for from in is no not of on or other so to with'.split(' '));

/** At most three words in small letters, joined by one space or hyphen, stand before the first with a capital. */
function beginsLikeAName(text: string, words: readonly Word[], parts: readonly Part[]): boolean {
  for (const [i, { word }] of parts.entries()) {
    const { start, end } = words[i]!;
    const surface = text.slice(start, end);
    if (/[\p{Lu}\p{Lt}\p{Nd}]/u.test(surface)) return true;
    if (
      i === 3 ||
      i + 1 === parts.length ||
      !/^(?:[^\S\n]|[-‐‑])$/.test(text.slice(end, words[i + 1]!.start))
    )
      return false;
    if (capital(word[0]!) && !isParticle(hashWord(word))) return false;
    if (EVERYDAY.has(word.toLowerCase()) && !/^[-‐‑]/.test(text.slice(end))) return false;
  }
  return false;
}

function plain(word: string): string {
  return fold(word).replaceAll('.', '');
}

function capitalsAgree(surface: string, word: string, exactCase: boolean): boolean {
  const a = lettersOf(surface);
  const b = lettersOf(word);
  return a.every((letter, i) => {
    const [isCapital, shouldBe] = [capital(letter), capital(b[i]!)];
    if (isCapital === shouldBe) return true;
    return !exactCase && (isCapital || i > 0 || maySmall(hashWord(surface)));
  });
}

function lettersOf(word: string): string[] {
  return [...word].filter(char => /[\p{L}\p{Nd}]/u.test(char));
}

function capital(letter: string): boolean {
  return /\p{Lu}|\p{Lt}/u.test(letter);
}

function gapAgrees(inText: string, inName: string): boolean {
  if (/[\n\r\u2028\u2029]/.test(inText)) return false;
  const owned = /^['’`‘ʼʻ]s(?![\p{L}])/iu;
  if (owned.test(inText) !== owned.test(inName)) return false;
  const gap = inText.replace(owned, '');
  if (gap.length > 4 || inText === '') return false;
  if (/^[^\S\n]*$/.test(gap) || /^[-‐‑]$/.test(gap)) return true;
  return marks(gap) === marks(inName.replace(owned, ''));
}

function marks(gap: string): string {
  return gap.replace(/\s+/g, '').replace(/['’`‘ʼʻ]/g, "'");
}
