// A second content script for measuring only: runs the page's rooms where they run for readers, in the isolated
// world, and answers milliseconds. Not part of any extension that is shipped.
import browser from 'webextension-polyfill';
import { createMarkIndex } from '../../../src/marks/find-mark';
import { createPainter } from '../../../src/marks/painter';
import { isArticle } from '../../../src/page/gate';
import { project } from '../../../src/page/project';

/** Milliseconds of one reading of the page, and how much was read. */
export interface Timing {
  readonly gateMs: number;
  readonly projectMs: number;
  readonly marksMs: number;
  readonly units: number;
  readonly pieces: number;
}

/** Every capitalised word, as a stand-in for what an engine would mark. */
const wordPattern = /\p{Lu}\p{L}+/gu;

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
}

browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as { probe?: unknown }).probe !== true) return undefined;
  const [, gateMs] = timed(() => isArticle(document));
  const [projection, projectMs] = timed(() => project(document));
  if (!projection) return Promise.resolve({ gateMs, projectMs, marksMs: 0, units: 0, pieces: 0 });
  const spans = [...projection.text.matchAll(wordPattern)].slice(0, 500);
  const painter = createPainter({
    registry: CSS.highlights,
    createHighlight: () => new Highlight(),
    createRange: ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    pause: () => Promise.resolve(),
  });
  const [marks, marksMs] = timed(() => {
    const planned = spans.map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      family: 'person' as const,
      target: { type: 'mention' as const, index: 0 },
      isLater: false,
      pieces: projection.rangeOf(match.index, match.index + match[0].length),
    }));
    createMarkIndex(document, planned);
    void painter.paint(planned);
    return planned;
  });
  const pieces = marks.reduce((sum, mark) => sum + mark.pieces.length, 0);
  return Promise.resolve({ gateMs, projectMs, marksMs, units: projection.text.length, pieces });
});
