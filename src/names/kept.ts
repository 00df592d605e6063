// Answers kept by number, so that what news names every day is decoded once. Each number has a few places it can stand
// in, of which the one filled longest ago gives way: nearly as quick as an array, and never larger than its places.

/** Answers kept at most. */
export const PLACES = 1 << 13;

/** Places a number can stand in; a power of two. */
const WAYS = 4;

/** Answers of a function of numbers from 0 on. */
export class Kept<T> {
  private readonly keys = new Int32Array(PLACES).fill(-1);
  private readonly answers: T[] = [];
  private misses = 0;
  private latestKey = -1;
  private latest: T | undefined;

  constructor(private readonly make: (key: number) => T) {}

  /** The answer for the number. Throws what the function throws. */
  of(key: number): T {
    // One thing is asked about many times in a row.
    if (key === this.latestKey) return this.latest!;
    const answer = this.find(key);
    this.latestKey = key;
    this.latest = answer;
    return answer;
  }

  private find(key: number): T {
    const { keys } = this;
    const first = (key * WAYS) & (PLACES - 1);
    for (let place = first; place < first + WAYS; place++) {
      if (keys[place] === key) return this.answers[place]!;
    }
    return this.keep(first, key);
  }

  private keep(first: number, key: number): T {
    const answer = this.make(key);
    const place = first + (this.misses++ % WAYS);
    this.keys[place] = key;
    this.answers[place] = answer;
    return answer;
  }
}
