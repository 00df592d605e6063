// A second content script for measuring only: runs the page's rooms where they run for readers, in the isolated
// world and in the same idle slices, and answers milliseconds. Not part of any extension that is shipped.
import browser from 'webextension-polyfill';
import { createPause, inSlices } from '../../../src/content/idle-slices';
import { createMarkIndex } from '../../../src/marks/find-mark';
import { pageHighlights } from '../../../src/marks/page-highlights';
import { createPainter } from '../../../src/marks/painter';
import { isArticle } from '../../../src/page/gate';
import { readMetadata } from '../../../src/page/metadata';
import { projectInSteps } from '../../../src/page/project';

/** Milliseconds of main-thread work in one reading of the page, and how much was read. */
export interface Timing {
  readonly gateMs: number;
  /** Projection and metadata. */
  readonly projectMs: number;
  /** From spans to painted highlights. */
  readonly marksMs: number;
  /** The longest stretch without a pause. */
  readonly longestMs: number;
  readonly units: number;
  readonly pieces: number;
}

/** Every capitalised word, as a stand-in for what an engine would mark. */
const wordPattern = /\p{Lu}\p{L}+/gu;
const maxMarks = 500;

/** A clock that stands still while the page has its turn. */
function createStopwatch() {
  const idle = createPause(window);
  let startMs = performance.now();
  let sumMs = 0;
  let longestMs = 0;
  const stop = () => {
    const stretchMs = performance.now() - startMs;
    sumMs += stretchMs;
    longestMs = Math.max(longestMs, stretchMs);
  };
  const start = () => {
    startMs = performance.now();
  };
  return {
    pause() {
      const over = idle();
      if (!over) return null;
      stop();
      return over.then(start);
    },
    /** Milliseconds worked since the last lap. */
    lap() {
      stop();
      const lapMs = sumMs;
      sumMs = 0;
      start();
      return lapMs;
    },
    longestMs: () => longestMs,
  };
}

async function time(): Promise<Timing> {
  const watch = createStopwatch();
  isArticle(document);
  const gateMs = watch.lap();
  // As for readers: the gate is not asked again when a page is read for the first time.
  const projection = await inSlices(() => projectInSteps(document, { anyway: true, all: true }), {
    pause: watch.pause,
    hasChanged: () => false,
    isWanted: () => true,
  });
  readMetadata(document);
  const projectMs = watch.lap();
  const spans = [...(projection?.text.matchAll(wordPattern) ?? [])].slice(0, maxMarks);
  const painter = createPainter(pageHighlights(watch.pause));
  watch.lap();
  const marks = spans.map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    family: 'person' as const,
    target: { type: 'mention' as const, index: 0 },
    isLater: false,
    pieces: projection!.rangeOf(index, index + word.length),
  }));
  const index = createMarkIndex(document);
  for (const mark of marks) index.add(mark);
  await painter.paint(marks);
  const marksMs = watch.lap();
  const pieces = marks.reduce((sum, mark) => sum + mark.pieces.length, 0);
  painter.clear();
  return {
    gateMs,
    projectMs,
    marksMs,
    longestMs: watch.longestMs(),
    units: projection?.text.length ?? 0,
    pieces,
  };
}

browser.runtime.onMessage.addListener((message: unknown) =>
  (message as { probe?: unknown }).probe === true ? time() : undefined,
);
