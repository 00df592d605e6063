// The reducer told as stories: a list of events with times, and what is open after each.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  graceMs,
  type HoverEvent,
  type HoverOptions,
  type HoverState,
  hover,
  idle,
  wakeAt,
  wanted,
} from '../../src/hover/hover';

const options: HoverOptions = { opens: 'hover', dwellMs: 300 };
/** Below a word at (100, 100). */
const card = { left: 90, top: 120, right: 430, bottom: 360 };

type Where = {
  readonly x?: number;
  readonly y?: number;
  readonly mark?: number | null;
  readonly onCard?: boolean;
};

function moved(atMs: number, { x = 100, y = 100, mark = null, onCard = false }: Where): HoverEvent {
  return { type: 'move', x, y, atMs, mark, isOnCard: onCard, hasModifier: false, card };
}

const wake = (atMs: number): HoverEvent => ({ type: 'wake', atMs });

function stateAfter(events: readonly HoverEvent[], chosen: HoverOptions = options): HoverState {
  return events.reduce((state, event) => hover(state, event, chosen), idle);
}

const opened = [moved(0, { mark: 7 }), wake(300)];

describe('a page that is read anew', () => {
  const renumbered = (mark: number | null): HoverEvent => ({ type: 'renumbered', mark });

  it('lets the pointer dwell on the mark it rests on, whatever its number is', () => {
    expect(stateAfter([moved(0, { mark: 7 }), renumbered(9), wake(300)])).toMatchObject({
      phase: 'open',
      mark: 9,
    });
    expect(stateAfter([moved(0, { mark: 7 }), renumbered(null), wake(300)]).phase).toBe('idle');
  });

  it('leaves a card that is read open, and for the same word alone', () => {
    expect(stateAfter([...opened, renumbered(9), moved(400, { mark: 9 })]).phase).toBe('open');
    expect(stateAfter([...opened, renumbered(9), moved(400, { x: 0, y: 0, mark: 7 })]).phase).toBe('leaving');
    expect(stateAfter([...opened, renumbered(null)])).toMatchObject({ phase: 'open' });
    expect(stateAfter([...opened, renumbered(null), moved(400, { x: 0, y: 0, mark: 7 })]).phase).toBe(
      'leaving',
    );
  });

  it('changes nothing while nothing is pointed at', () => {
    expect(stateAfter([renumbered(3)])).toEqual(idle);
  });
});

describe('opening', () => {
  it('waits for the dwell', () => {
    expect(wakeAt(stateAfter([moved(0, { mark: 7 })]), options)).toBe(300);
    expect(stateAfter([moved(0, { mark: 7 }), wake(299)]).phase).toBe('dwelling');
    expect(stateAfter(opened)).toMatchObject({ phase: 'open', mark: 7 });
  });

  it('starts the dwell again while the pointer is faster than a resting one', () => {
    const state = stateAfter([moved(0, { mark: 7, x: 100 }), moved(100, { mark: 7, x: 200 })]);
    expect(wakeAt(state, options)).toBe(400);
  });

  it('goes on dwelling while the pointer trembles', () => {
    expect(
      wakeAt(stateAfter([moved(0, { mark: 7, x: 100 }), moved(100, { mark: 7, x: 103 })]), options),
    ).toBe(300);
  });

  it('forgets the mark when the pointer leaves it', () => {
    expect(stateAfter([moved(0, { mark: 7 }), moved(100, {})]).phase).toBe('idle');
    expect(stateAfter([moved(0, { mark: 7 }), { type: 'away', atMs: 100 }]).phase).toBe('idle');
  });

  it('needs the modifier where that is chosen, and a press where that is', () => {
    const modifier: HoverOptions = { ...options, opens: 'modifier' };
    expect(stateAfter([moved(0, { mark: 7 })], modifier).phase).toBe('idle');
    expect(stateAfter([{ ...moved(0, { mark: 7 }), hasModifier: true } as HoverEvent], modifier).phase).toBe(
      'dwelling',
    );
    expect(stateAfter([moved(0, { mark: 7 })], { ...options, opens: 'click' }).phase).toBe('idle');
    expect(stateAfter([{ type: 'press', mark: 7 }])).toMatchObject({
      phase: 'open',
      mark: 7,
      isPinned: true,
    });
  });
});

describe('staying and going', () => {
  it('stays for the grace, then goes', () => {
    const left = stateAfter([...opened, moved(400, { x: 100, y: 40 })]);
    expect(wakeAt(left, options)).toBe(400 + graceMs);
    expect(hover(left, wake(699), options).phase).toBe('leaving');
    expect(hover(left, wake(700), options).phase).toBe('idle');
  });

  it('stays while the pointer is on its way to the card, and on it', () => {
    const events = [...opened, moved(400, { y: 105, mark: 9 }), moved(650, { y: 112, mark: 9 })];
    expect(wakeAt(stateAfter(events), options)).toBe(650 + graceMs);
    expect(stateAfter([...events, moved(900, { y: 130, onCard: true })])).toMatchObject({
      phase: 'open',
      mark: 7,
    });
  });

  it('gives way to another mark the pointer rests on outside the wedge', () => {
    const state = stateAfter([...opened, moved(400, { y: 60, mark: 9 }), wake(700)]);
    expect(state).toMatchObject({ phase: 'open', mark: 9 });
  });

  it('stays where it was opened by a press, until dismissed', () => {
    const pressed = stateAfter([
      { type: 'press', mark: 7 },
      moved(400, { y: 40 }),
      { type: 'away', atMs: 500 },
    ]);
    expect(pressed.phase).toBe('open');
    expect(hover(pressed, { type: 'dismiss' }, options).phase).toBe('idle');
  });
});

it('gives every opening a token of its own, kept from dwell to open', () => {
  const first = stateAfter([moved(0, { mark: 7 })]);
  const second = stateAfter([...opened, { type: 'dismiss' }, moved(900, { mark: 7 })]);
  expect(wanted(stateAfter(opened))!.token).toBe(wanted(first)!.token);
  expect(wanted(second)!.token).toBeGreaterThan(wanted(first)!.token);
});

it('never falls into a state that waits for nothing and shows nothing', () => {
  const events = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 500 }),
      mark: fc.option(fc.integer({ min: 0, max: 3 })),
      onCard: fc.boolean(),
      waitMs: fc.integer({ min: 0, max: 400 }),
      kind: fc.constantFrom('move', 'wake', 'away', 'press', 'dismiss', 'renumbered'),
    }),
  );
  fc.assert(
    fc.property(events, steps => {
      let state: HoverState = idle;
      let atMs = 0;
      for (const { kind, waitMs, ...where } of steps) {
        atMs += waitMs;
        const tokenBefore = state.nextToken;
        if (kind === 'move') state = hover(state, moved(atMs, where), options);
        else if (kind === 'press') state = hover(state, { type: 'press', mark: where.mark ?? 0 }, options);
        else if (kind === 'renumbered')
          state = hover(state, { type: 'renumbered', mark: where.mark ?? null }, options);
        else if (kind === 'dismiss') state = hover(state, { type: 'dismiss' }, options);
        else state = hover(state, { type: kind as 'wake', atMs }, options);
        expect(state.nextToken).toBeGreaterThanOrEqual(tokenBefore);
        const waits = wakeAt(state, options) !== null;
        expect(waits).toBe(state.phase === 'dwelling' || state.phase === 'leaving');
      }
    }),
  );
});
