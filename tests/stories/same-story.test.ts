// How well retellings are told from other events of the same people, at the shipped threshold. The threshold was
// chosen on the first half of the table, the second half was written after it; both are printed.
import { beforeAll, describe, expect, test } from 'vitest';
import { modelFile } from '../../src/build/model-file';
import { openLexicon } from '../../src/lexicon/open';
import type { IndexedArticle } from '../../src/model/kept-article';
import { StoryIndex, sameStory } from '../../src/stories/story-index';
import { type Told, toldEvents } from './case-articles';

interface Pair {
  readonly half: number;
  readonly isSame: boolean;
  readonly similarity: number;
}

let events: Told[];

beforeAll(async () => {
  events = toldEvents(openLexicon(await modelFile()));
});

/** Of each event: the retelling, both with the other event of the same people, and one that shares nothing. */
function pairs(): Pair[] {
  return events.flatMap(({ half, first, retold, otherEvent }, at) => {
    const stranger = events[(at + 1) % events.length]!.first;
    const pair = (kept: IndexedArticle, page: IndexedArticle, isSame: boolean): Pair => ({
      half,
      isSame,
      similarity: new StoryIndex([kept]).best(page)?.similarity ?? 0,
    });
    return [
      pair(first, retold, true),
      pair(first, otherEvent, false),
      pair(retold, otherEvent, false),
      pair(first, stranger, false),
    ];
  });
}

function measure(found: readonly Pair[]) {
  const told = found.filter(({ similarity }) => similarity >= sameStory);
  const right = told.filter(({ isSame }) => isSame).length;
  return { precision: right / told.length, recall: right / found.filter(({ isSame }) => isSame).length };
}

describe('same story', () => {
  test('precision is at least 0.95 and recall 0.90 on pairs of short articles', () => {
    const all = pairs();
    for (const [name, found] of [
      ['first half', all.filter(({ half }) => half === 1)],
      ['second half', all.filter(({ half }) => half === 2)],
      ['all', all],
    ] as const) {
      const { precision, recall } = measure(found);
      const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
      process.stdout.write(`same story at ${sameStory}, ${name}, ${found.length} pairs: ${figures}\n`);
    }
    expect(all.length).toBeGreaterThanOrEqual(40);
    const { precision, recall } = measure(all);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('among all other articles, the retelling is the best match', () => {
    const others = events.flatMap(({ first, otherEvent }) => [first, otherEvent]);
    const index = new StoryIndex(others);
    const right = events.filter(({ first, retold }) => index.best(retold)?.id === first.id).length;
    process.stdout.write(`best match among ${others.length} articles: ${right} of ${events.length}\n`);
    expect(right / events.length).toBeGreaterThanOrEqual(0.9);
  });
});
