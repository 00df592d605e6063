// A painter for long pages: of very many marks it paints those near what is shown, and follows the reader. Chromium
// goes through every range of every highlight in each frame in which anything on the page has changed, and through
// all of one text node's for each of its lines: 7,000 ranges cost 20 to 60 ms a frame, 20,000 of them 200 (Chromium
// 156, November 2026; `npm run long-pages`).
import type { Mark, MarkPiece } from '../marks/mark';
import type { Painter } from '../marks/painter';
import { type Pause, toTheEnd } from './idle-slices';

/** Marks that are painted wherever they stand; no article but the very longest has more. */
const maxEverywhere = 1500;
/** Neighbouring marks that come and go together. */
const marksInStretch = 40;
/** Pixels above and below the window in which marks are painted before they are seen. */
const aroundPx = 2000;
/** Milliseconds between two looks while the page is scrolled. */
const lookAgainMs = 80;

/** What of the page is needed. */
export interface NearMarksHost {
  readonly window: Pick<Window, 'addEventListener' | 'innerHeight'>;
  readonly pause: Pause;
  /** Where a piece is shown, pixels from the window's upper edge; null where it is not. */
  readonly placeOf: (piece: MarkPiece) => { readonly top: number; readonly bottom: number } | null;
}

/** The same painter, for any number of marks. */
export function paintNear(painter: Painter, { window, pause, placeOf }: NearMarksHost): Painter {
  let marks: readonly Mark[] = [];
  let following: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const isNear = (stretch: readonly Mark[]): boolean => {
    const places = [stretch[0], stretch.at(-1)].flatMap(mark => {
      const piece = mark?.pieces[0];
      return (piece && placeOf(piece)) ?? [];
    });
    const top = Math.min(...places.map(place => place.top));
    const bottom = Math.max(...places.map(place => place.bottom));
    return bottom > -aroundPx && top < window.innerHeight + aroundPx;
  };

  function* nearMarks(): Generator<undefined, Mark[]> {
    const near: Mark[] = [];
    for (let at = 0; at < marks.length; at += marksInStretch) {
      const stretch = marks.slice(at, at + marksInStretch);
      if (isNear(stretch)) near.push(...stretch);
      yield;
    }
    return near;
  }

  const paintThese = async () => {
    const own = ++turn;
    const near = await toTheEnd(nearMarks(), pause, () => own === turn);
    if (near) await painter.paint(near);
  };

  const lookLater = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void paintThese();
    }, lookAgainMs);
  };

  const follow = () => {
    if (following) return;
    following = new AbortController();
    const options = { capture: true, passive: true, signal: following.signal };
    for (const event of ['scroll', 'resize']) window.addEventListener(event, lookLater, options);
  };

  const stopFollowing = () => {
    turn += 1;
    clearTimeout(timer);
    timer = undefined;
    following?.abort();
    following = null;
    marks = [];
  };

  return {
    ...painter,
    async paint(wanted) {
      stopFollowing();
      if (wanted.length <= maxEverywhere) {
        await painter.paint(wanted);
        return;
      }
      marks = wanted;
      follow();
      await paintThese();
    },
    clear() {
      stopFollowing();
      painter.clear();
    },
  };
}

/** Where a piece of text is shown in a document. */
export function placeIn(document: Document): NearMarksHost['placeOf'] {
  const range = document.createRange();
  return ({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return null;
    range.setStart(node, start);
    range.setEnd(node, end);
    const { top, bottom, height } = range.getBoundingClientRect();
    return height === 0 ? null : { top, bottom };
  };
}
