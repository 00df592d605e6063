// A name taken apart so that a text can be compared with it unit by unit.
import { APOSTROPHE, DIGIT, foldedUnit, IGNORED, LETTER, SPACE, UPPER, unitClass } from '../language/letters';
import { nameWords } from '../language/tokens';

/** A name as it is written, and its letters. */
export interface Spelling {
  readonly name: number;
  /** The next name with the same words, or -1. */
  readonly next: number;
  readonly text: string;
  readonly exactCase: boolean;
  /** The folded letters and digits, and 1 for each that is a capital in the name. */
  readonly letters: Uint16Array;
  readonly capitals: Uint8Array;
  /** Marks between words, by the number of letters before them. */
  readonly marks: ReadonlyMap<number, string>;
  /** True for "McDonald's". */
  readonly endsPossessive: boolean;
}

/** Takes the name apart. */
export function spell(name: number, next: number, text: string, exactCase: boolean): Spelling {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).filter(
    unit => foldedUnit[unit] !== 0,
  );
  return {
    name,
    next,
    text,
    exactCase,
    letters: Uint16Array.from(units, unit => foldedUnit[unit]!),
    capitals: Uint8Array.from(units, isCapital),
    marks: marksOf(text),
    endsPossessive: /['’]s$/iu.test(text),
  };
}

/** 1 for a capital, else 0. */
export function isCapital(unit: number): number {
  return unitClass[unit]! & UPPER ? 1 : 0;
}

/** The marks in a part of a text, apostrophes all alike. */
export function marksIn(text: string, start: number, end: number): string {
  let marks = '';
  for (let at = start; at < end; at++) {
    const bits = unitClass[text.charCodeAt(at)]!;
    if (bits & APOSTROPHE) marks += "'";
    else if (!(bits & (LETTER | DIGIT | SPACE | IGNORED))) marks += text[at];
  }
  return marks;
}

function marksOf(name: string): Map<number, string> {
  const words = nameWords(name);
  return new Map(
    words.map(({ end }, i) => [
      letterCount(name, end),
      marksIn(name, end, words[i + 1]?.start ?? name.length),
    ]),
  );
}

function letterCount(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at++) if (foldedUnit[text.charCodeAt(at)] !== 0) count++;
  return count;
}
