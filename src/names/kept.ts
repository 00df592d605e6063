// Answers kept by number, so that what news names every day is decoded once. Each number has one place, and the
// last that asked for it stays: as quick as an array, and never larger than its places.

/** Answers kept at most; a power of two. */
export const PLACES = 1 << 13;

/** Answers of a function of numbers from 0 on. */
export class Kept<T> {
  private readonly keys = new Int32Array(PLACES).fill(-1);
  private readonly answers: T[] = [];

  constructor(private readonly make: (key: number) => T) {}

  /** The answer for the number. Throws what the function throws. */
  of(key: number): T {
    const place = key & (PLACES - 1);
    if (this.keys[place] === key) return this.answers[place]!;
    const answer = this.make(key);
    this.keys[place] = key;
    this.answers[place] = answer;
    return answer;
  }
}
