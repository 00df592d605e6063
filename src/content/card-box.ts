// The box a card is shown in: one host element in the top layer with a closed shadow root. The page sees one node
// come and one go; position and content live inside. The host spans the viewport and lets the pointer through.
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Pixels kept free between card and viewport. */
const marginPx = 15;
/** Pixels between the line being read and the card. */
const gapPx = 8;
/** A card is never lower than this, however little room there is, pixels. */
const minHeightPx = 180;

const boxStyles = `
:host {
  all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  width: auto !important; height: auto !important; max-width: none !important; max-height: none !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important;
  overflow: visible !important; pointer-events: none !important; z-index: 2147483647 !important;
}
.place { position: absolute; direction: ltr; left: 0; top: 0; width: max-content; max-width: calc(100vw - 30px); pointer-events: auto; }
.place[data-layout="sheet"] { inset: auto 0 0 0; width: auto; max-width: none; transform: none !important; }
.place[hidden] { display: none; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :host { display: none !important; } }
`;

/** Where a card is placed: the line boxes of what it explains, asked again on every scroll. */
export interface Anchor {
  readonly boxes: () => readonly DOMRect[];
  /** The element scrolled with; its scroll containers are listened to. */
  readonly element: Element;
  /** Where the pointer was, to choose among line boxes; null for the keyboard. */
  readonly near: { readonly x: number; readonly y: number } | null;
}

export interface CardBox {
  /** The element the page sees. */
  readonly host: HTMLElement;
  /** What cards are drawn into. */
  readonly content: HTMLElement;
  show(anchor: Anchor, layout: 'popover' | 'sheet'): void;
  hide(): void;
  /** The card's box in the viewport, or null where none is shown. */
  box(): DOMRect | null;
  /** Says a line politely to screen readers. */
  announce(text: string): void;
  /** Moves the focus to the card. */
  focus(): void;
  /** True while the focus is inside. */
  hasFocus(): boolean;
}

/** Makes the box; nothing is added to the page before the first `show`. */
export function createCardBox(document: Document, styles: string): CardBox {
  const host = document.createElement('newsgloss-card');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = boxStyles + styles;
  const place = document.createElement('div');
  place.className = 'place';
  const content = document.createElement('div');
  place.append(content);
  const said = document.createElement('div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  root.append(style, place, said);

  let stopFollowing: (() => void) | null = null;

  const enterTopLayer = () => {
    const parent = topParent(document);
    if (host.parentNode !== parent) parent.append(host);
    // Shown again so that it lies above whatever entered the top layer after it.
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };

  const follow = (anchor: Anchor, layout: 'popover' | 'sheet') => {
    stopFollowing?.();
    stopFollowing = null;
    place.dataset.layout = layout;
    place.style.transform = '';
    // Not seen before it has its place.
    place.style.opacity = layout === 'sheet' ? '' : '0';
    if (layout === 'sheet') return;
    let near = anchor.near;
    let line = new DOMRect();
    const reference = {
      contextElement: anchor.element,
      getBoundingClientRect: () => {
        // Words that the page has taken away leave the card where it was.
        line = nearestBox(anchor.boxes(), near) ?? line;
        near = { x: line.left + line.width / 2, y: line.top + line.height / 2 };
        return line;
      },
    };
    stopFollowing = autoUpdate(reference, place, () => void position(reference, place, host));
  };

  const onFullscreen = () => {
    if (host.isConnected) enterTopLayer();
  };

  return {
    host,
    content,
    show(anchor, layout) {
      enterTopLayer();
      document.addEventListener('fullscreenchange', onFullscreen);
      follow(anchor, layout);
    },
    hide() {
      stopFollowing?.();
      stopFollowing = null;
      said.textContent = '';
      document.removeEventListener('fullscreenchange', onFullscreen);
      host.remove();
    },
    box: () => (host.isConnected ? place.getBoundingClientRect() : null),
    announce(text) {
      said.textContent = text;
    },
    focus() {
      (content.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
    },
    hasFocus: () => root.activeElement !== null,
  };
}

/**
 * Where the host has to stand to be pointed at. A modal dialog makes everything outside it inert; an element that
 * fills the screen takes all hits in Chromium 156 (November 2026), although a popover is painted above it.
 */
function topParent(document: Document): Element {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  if (dialog) return dialog;
  const filling = document.fullscreenElement;
  return filling && !replaced.test(filling.nodeName) ? filling : document.documentElement;
}

/** Elements that show no children. */
const replaced = /^(?:VIDEO|AUDIO|IFRAME|IMG|CANVAS|OBJECT|EMBED)$/;

function nearestBox(boxes: readonly DOMRect[], near: { x: number; y: number } | null): DOMRect | undefined {
  if (!near) return boxes[0];
  const distance = (box: DOMRect) =>
    Math.hypot(
      Math.max(box.left - near.x, 0, near.x - box.right),
      Math.max(box.top - near.y, 0, near.y - box.bottom),
    );
  return [...boxes].sort((a, b) => distance(a) - distance(b))[0];
}

async function position(
  reference: Parameters<typeof computePosition>[0],
  place: HTMLElement,
  host: HTMLElement,
): Promise<void> {
  const card = place.querySelector<HTMLElement>('.card');
  card?.style.removeProperty('max-block-size');
  // The viewport is the only bound: the host lies in the top layer, where no ancestor clips.
  const { clientWidth: width, clientHeight: height } = host;
  const viewport = { x: 0, y: 0, width, height };
  const bounds = { padding: marginPx, boundary: viewport, rootBoundary: viewport };
  const { x, y } = await computePosition(reference, place, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(gapPx),
      // Above or below, never beside: beside would cover the rest of the line being read.
      flip({ ...bounds, crossAxis: false, fallbackPlacements: ['top-start'] }),
      shift(bounds),
      size({
        ...bounds,
        apply({ availableHeight, elements }) {
          if (elements.floating.offsetHeight <= availableHeight) return;
          card?.style.setProperty('max-block-size', `${Math.max(minHeightPx, availableHeight)}px`);
        },
      }),
    ],
  });
  place.style.opacity = '';
  place.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
