// When a card opens and when it goes, as a pure function (state, event) -> state: no timers, no DOM. Whoever runs
// it tells the time with each event and calls back at `wakeAt`. Marks are numbers here. Every opening has a token
// of its own, so that an answer that comes late is known to be late.

/** A point of the viewport, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box of the viewport, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface HoverOptions {
  readonly opens: 'hover' | 'modifier' | 'click';
  readonly dwellMs: number;
}

/** Milliseconds a card stays after the pointer has left. */
export const graceMs = 300;
/** Pixels a millisecond; a faster pointer is on its way elsewhere. */
const maxRestingSpeed = 0.5;
/** Half of the wedge from word to card inside which the pointer is on its way to the card, radians. */
const halfWedge = Math.PI / 3;

interface Pointer extends Point {
  readonly atMs: number;
}

interface Dwell {
  readonly mark: number;
  readonly sinceMs: number;
}

interface Opened {
  readonly mark: number;
  readonly token: number;
  /** Opened by key or press: stays until dismissed. */
  readonly isPinned: boolean;
}

export type HoverState = { readonly pointer: Pointer | null; readonly nextToken: number } & (
  | { readonly phase: 'idle' }
  | { readonly phase: 'dwelling'; readonly dwell: Dwell; readonly token: number }
  | ({ readonly phase: 'open' } & Opened)
  | ({
      readonly phase: 'leaving';
      /** Where the pointer left the word. */
      readonly apex: Point;
      readonly closeAtMs: number;
      /** Another mark the pointer rests on meanwhile. */
      readonly other: Dwell | null;
    } & Opened)
);

export type HoverEvent =
  | {
      readonly type: 'move';
      readonly x: number;
      readonly y: number;
      readonly atMs: number;
      /** The mark under the pointer. */
      readonly mark: number | null;
      readonly isOnCard: boolean;
      readonly hasModifier: boolean;
      /** The card's box while one is shown. */
      readonly card: Box | null;
    }
  | { readonly type: 'wake'; readonly atMs: number }
  /** The pointer has left the window. */
  | { readonly type: 'away'; readonly atMs: number }
  /** The marks were counted anew: the mark that is pointed at or explained has this number now; null where it is gone. */
  | { readonly type: 'renumbered'; readonly mark: number | null }
  /** A press, tap or key on a mark. */
  | { readonly type: 'press'; readonly mark: number }
  /** Escape, the close button, a press elsewhere. */
  | { readonly type: 'dismiss' };

/** Nothing is pointed at. */
export const idle: HoverState = { phase: 'idle', pointer: null, nextToken: 1 };

/** The state after an event. */
export function hover(state: HoverState, event: HoverEvent, options: HoverOptions): HoverState {
  switch (event.type) {
    case 'move':
      return move(state, event, options);
    case 'wake':
      return wake(state, event.atMs, options);
    case 'away':
      if (state.phase === 'dwelling') return toIdle(state);
      return state.phase === 'open' && !state.isPinned ? leave(state, state.pointer, event.atMs) : state;
    case 'renumbered':
      return renumbered(state, event.mark);
    case 'press':
      return open(state, event.mark, state.nextToken, true);
    case 'dismiss':
      return toIdle(state);
  }
}

/** A card stays where its mark is gone, for whoever reads it; no mark has the number it then has. */
function renumbered(state: HoverState, mark: number | null): HoverState {
  if (state.phase === 'idle') return state;
  if (state.phase === 'dwelling')
    return mark === null ? toIdle(state) : { ...state, dwell: { ...state.dwell, mark } };
  const kept = { ...state, mark: mark ?? -1 };
  return kept.phase === 'leaving' ? { ...kept, other: null } : kept;
}

/** The mark whose card is shown or is on its way, with the token of this opening; null where there is none. */
export function wanted(state: HoverState): { readonly mark: number; readonly token: number } | null {
  if (state.phase === 'idle') return null;
  return { mark: state.phase === 'dwelling' ? state.dwell.mark : state.mark, token: state.token };
}

/** When `wake` has to be sent, in the clock of the events; null where nothing is awaited. */
export function wakeAt(state: HoverState, options: HoverOptions): number | null {
  if (state.phase === 'dwelling') return state.dwell.sinceMs + options.dwellMs;
  if (state.phase !== 'leaving') return null;
  return Math.min(
    state.closeAtMs,
    state.other ? state.other.sinceMs + options.dwellMs : Number.POSITIVE_INFINITY,
  );
}

type Move = Extract<HoverEvent, { type: 'move' }>;

function move(before: HoverState, event: Move, options: HoverOptions): HoverState {
  const isFast = speed(before.pointer, event) > maxRestingSpeed;
  const state = { ...before, pointer: { x: event.x, y: event.y, atMs: event.atMs } };
  const canOpen = options.opens === 'hover' || (options.opens === 'modifier' && event.hasModifier);
  const rested = canOpen && !event.isOnCard ? event.mark : null;
  if (state.phase === 'idle') return rested === null ? state : startDwell(state, rested, event.atMs);
  if (state.phase === 'dwelling') {
    if (rested === null) return toIdle(state);
    if (rested !== state.dwell.mark) return startDwell(state, rested, event.atMs);
    return isFast ? { ...state, dwell: { mark: rested, sinceMs: event.atMs } } : state;
  }
  const isOnOwn = event.isOnCard || event.mark === state.mark;
  if (isOnOwn) return opened(state, state);
  if (state.isPinned) return state;
  const left = state.phase === 'leaving' ? state : leave(state, before.pointer ?? event, event.atMs);
  if (isTowards(left.apex, event, event.card))
    return { ...left, closeAtMs: event.atMs + graceMs, other: null };
  return { ...left, other: otherDwell(left.other, rested, isFast, event.atMs) };
}

function otherDwell(before: Dwell | null, mark: number | null, isFast: boolean, atMs: number): Dwell | null {
  if (mark === null) return null;
  return before?.mark === mark && !isFast ? before : { mark, sinceMs: atMs };
}

function wake(state: HoverState, atMs: number, options: HoverOptions): HoverState {
  if (state.phase === 'dwelling' && atMs >= state.dwell.sinceMs + options.dwellMs) {
    return open(state, state.dwell.mark, state.token, false);
  }
  if (state.phase !== 'leaving') return state;
  if (state.other && atMs >= state.other.sinceMs + options.dwellMs) {
    return open(state, state.other.mark, state.nextToken, false);
  }
  if (atMs < state.closeAtMs) return state;
  return state.other ? startDwell(state, state.other.mark, state.other.sinceMs) : toIdle(state);
}

function toIdle({ pointer, nextToken }: HoverState): HoverState {
  return { phase: 'idle', pointer, nextToken };
}

function startDwell({ pointer, nextToken }: HoverState, mark: number, sinceMs: number): HoverState {
  return { phase: 'dwelling', pointer, dwell: { mark, sinceMs }, token: nextToken, nextToken: nextToken + 1 };
}

function open(
  { pointer, nextToken }: HoverState,
  mark: number,
  token: number,
  isPinned: boolean,
): HoverState {
  return { phase: 'open', pointer, mark, token, isPinned, nextToken: Math.max(nextToken, token + 1) };
}

function opened({ pointer, nextToken }: HoverState, { mark, token, isPinned }: Opened): HoverState {
  return { phase: 'open', pointer, nextToken, mark, token, isPinned };
}

type Leaving = Extract<HoverState, { phase: 'leaving' }>;

function leave(state: Extract<HoverState, { phase: 'open' }>, apex: Point | null, atMs: number): Leaving {
  const { pointer, nextToken, mark, token, isPinned } = state;
  const from = apex ?? { x: 0, y: 0 };
  return {
    phase: 'leaving',
    pointer,
    nextToken,
    mark,
    token,
    isPinned,
    apex: { x: from.x, y: from.y },
    closeAtMs: atMs + graceMs,
    other: null,
  };
}

function speed(before: Pointer | null, now: Pointer | Move): number {
  if (!before) return 0;
  const ms = now.atMs - before.atMs;
  return ms <= 0 ? 0 : Math.hypot(now.x - before.x, now.y - before.y) / ms;
}

/** True while the pointer is inside the wedge that opens from where it left the word towards the card. */
function isTowards(apex: Point, pointer: Point, card: Box | null): boolean {
  if (!card) return false;
  const nearest = {
    x: Math.min(Math.max(apex.x, card.left), card.right),
    y: Math.min(Math.max(apex.y, card.top), card.bottom),
  };
  const way = { x: pointer.x - apex.x, y: pointer.y - apex.y };
  const aim = { x: nearest.x - apex.x, y: nearest.y - apex.y };
  const length = Math.hypot(way.x, way.y) * Math.hypot(aim.x, aim.y);
  if (length === 0) return true;
  return Math.acos(Math.min(1, Math.max(-1, (way.x * aim.x + way.y * aim.y) / length))) <= halfWedge;
}
