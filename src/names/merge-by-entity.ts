// Groups that turned out to name the same entity are one thing: "USA", "U.S." and "American".
import type { Prepared } from './cases';
import type { Choice } from './choose';

/** One thing, as the groups that name it, the one of the first mention in front. */
export interface MergedThing {
  readonly parts: readonly number[];
}

/** Things in order of first mention. */
export function mergeByEntity(prepared: readonly Prepared[], choices: readonly Choice[]): MergedThing[] {
  const byEntity = new Map<number, number[]>();
  const things: MergedThing[] = [];
  prepared.forEach((_, part) => {
    const { entity } = choices[part]!;
    const there = entity >= 0 ? byEntity.get(entity) : undefined;
    if (there) {
      there.push(part);
      return;
    }
    const parts = [part];
    if (entity >= 0) byEntity.set(entity, parts);
    things.push({ parts });
  });
  return things;
}
