// Pointer, touch and Escape -> the hover reducer -> what to show. Holds the one timer the reducer asks for.
// Points are looked up at most once a frame, because the lookup needs the page's layout.
import {
  type HoverEvent,
  type HoverOptions,
  type HoverState,
  hover,
  idle,
  wakeAt,
  wanted,
} from '../hover/hover';
import type { MarkIndex } from '../marks/find-mark';
import type { Mark } from '../marks/mark';
import type { CardBox } from './card-box';

/** Milliseconds within which a press and its release count as a tap, and pixels it may move. */
const tapMs = 500;
const tapPx = 10;

/** What pointing leads to. `mark` is an index into the mark index's list. */
export interface PointingHooks {
  readonly index: () => MarkIndex;
  readonly options: () => HoverOptions;
  readonly box: CardBox;
  /** A card will be wanted soon: time to ask for it. */
  readonly onComing: (mark: Mark, token: number) => void;
  readonly onOpen: (mark: Mark, token: number, by: OpenedBy) => void;
  readonly onClose: () => void;
  /** Called before anything else on each look-up; false stops all pointing for good. */
  readonly isAlive: () => boolean;
}

/** How a card came to be opened, and where. */
export interface OpenedBy {
  readonly how: 'hover' | 'press' | 'tap' | 'key';
  readonly point: { readonly x: number; readonly y: number } | null;
}

export interface Pointing {
  /** Opens the card of a mark by key. */
  open(mark: number): void;
  close(): void;
  isOpen(): boolean;
  stop(): void;
}

/** Starts to listen. */
export function startPointing(window: Window, hooks: PointingHooks): Pointing {
  let state: HoverState = idle;
  /** The marks that the numbers of the state count. */
  let numbered = hooks.index();
  let by: OpenedBy = { how: 'hover', point: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: PointerEvent | null = null;
  let pressed: { x: number; y: number; atMs: number } | null = null;
  const listening = new AbortController();

  const isShown = (of: HoverState) => of.phase === 'open' || of.phase === 'leaving';

  const send = (event: HoverEvent) => {
    const before = state;
    const options = hooks.options();
    renumber();
    state = hover(state, event, options);
    clearTimeout(timer);
    const at = wakeAt(state, options);
    if (at !== null) {
      timer = setTimeout(
        () => send({ type: 'wake', atMs: performance.now() }),
        Math.max(0, Math.ceil(at - performance.now())),
      );
    }
    announce(before);
  };

  /** Where the page was read anew, the numbers of the state are made those of the marks it has now. */
  const renumber = () => {
    const index = hooks.index();
    if (index === numbered) return;
    const old = numbered.marks[wanted(state)?.mark ?? -1];
    numbered = index;
    const at = old ? index.marks.findIndex(mark => isSameMark(mark, old)) : -1;
    state = hover(state, { type: 'renumbered', mark: at < 0 ? null : at }, hooks.options());
  };

  const announce = (before: HoverState) => {
    const now = wanted(state);
    const was = wanted(before);
    const mark = now ? hooks.index().marks[now.mark] : undefined;
    if (isShown(before) && !isShown(state)) hooks.onClose();
    if (!now || !mark) return;
    if (now.token !== was?.token) hooks.onComing(mark, now.token);
    if (isShown(state) && (!isShown(before) || now.token !== was?.token)) hooks.onOpen(mark, now.token, by);
  };

  const look = (event: PointerEvent) => {
    if (!hooks.isAlive()) return;
    const mark = event.target === hooks.box.host ? null : hooks.index().at(event.clientX, event.clientY);
    by = { how: 'hover', point: { x: event.clientX, y: event.clientY } };
    send({
      type: 'move',
      x: event.clientX,
      y: event.clientY,
      atMs: performance.now(),
      mark: mark ? hooks.index().marks.indexOf(mark) : null,
      isOnCard: event.target === hooks.box.host,
      hasModifier: event.altKey,
      card: isShown(state) ? hooks.box.box() : null,
    });
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    if (!pending)
      requestAnimationFrame(() => {
        const last = pending;
        pending = null;
        if (last) look(last);
      });
    pending = event;
  };

  const onDown = (event: PointerEvent) => {
    pressed = { x: event.clientX, y: event.clientY, atMs: performance.now() };
    if (event.target !== hooks.box.host && isShown(state) && event.pointerType !== 'touch')
      send({ type: 'dismiss' });
  };

  const onClick = (event: MouseEvent) => {
    if (event.target === hooks.box.host || !event.isTrusted || !pressed || !hooks.isAlive()) return;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!isTouch && hooks.options().opens !== 'click') return;
    const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
    const isTap = moved <= tapPx && performance.now() - pressed.atMs <= tapMs;
    const isOnControl = event
      .composedPath()
      .some(node => node instanceof Element && node.matches('a[href],button,input,select,label,summary'));
    const mark = isTap && !isOnControl ? hooks.index().at(event.clientX, event.clientY) : null;
    if (!mark) {
      if (isShown(state)) send({ type: 'dismiss' });
      return;
    }
    by = { how: isTouch ? 'tap' : 'press', point: { x: event.clientX, y: event.clientY } };
    send({ type: 'press', mark: hooks.index().marks.indexOf(mark) });
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isShown(state)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ type: 'dismiss' });
  };

  const options = { capture: true, passive: true, signal: listening.signal };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('click', onClick, options);
  window.addEventListener('keydown', onKey, { capture: true, signal: listening.signal });
  window.document.documentElement.addEventListener(
    'pointerleave',
    () => send({ type: 'away', atMs: performance.now() }),
    { passive: true, signal: listening.signal },
  );

  return {
    open(mark) {
      by = { how: 'key', point: null };
      send({ type: 'press', mark });
    },
    close: () => send({ type: 'dismiss' }),
    isOpen: () => isShown(state),
    stop() {
      send({ type: 'dismiss' });
      clearTimeout(timer);
      listening.abort();
    },
  };
}

/** True for the same words of the page; of words drawn anew, those in the same place of the same text. */
function isSameMark(a: Mark, b: Mark): boolean {
  if (a.family !== b.family) return false;
  const [piece, other] = [a.pieces[0], b.pieces[0]];
  if (piece && piece.node === other?.node) return piece.start === other.start && piece.end === other.end;
  return other?.node.isConnected === false && a.start === b.start && a.end === b.end;
}
