// Whatever arrives, the guards answer true or false and nothing else happens: no exception, no handler called with
// something it does not take, no change of what was received.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backgroundGuards, isSettings, maxTextUnits, tabGuards } from '../../src/messages/guards';
import { createReceiver } from '../../src/messages/receiver';
import { isEnvelope, isReply } from '../../src/messages/wire';
import { defaultSettings } from '../../src/model/settings';
import { anyMessage as anything } from '../fuzz/any-message';

const runs = 3000;
const guards = { ...backgroundGuards, ...tabGuards };
type Call = keyof typeof guards;

test.each(Object.keys(guards) as Call[])('%s', call => {
  const guard = guards[call] as (ask: unknown) => boolean;
  fc.assert(
    fc.property(anything, ask => {
      expect(typeof guard(ask)).toBe('boolean');
    }),
    { numRuns: runs },
  );
});

test('what passes the guard of spans is a span', () => {
  fc.assert(
    fc.property(anything, ask => {
      if (!tabGuards.show(ask)) return;
      expect(
        Number.isSafeInteger(ask.start) && ask.start >= 0 && ask.start < ask.end && ask.end <= maxTextUnits,
      ).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('settings with one field spoilt are refused', () => {
  const spoil = fc.record({
    field: fc.constantFrom(...Object.keys(defaultSettings)),
    value: fc.anything({ maxDepth: 1 }),
  });
  fc.assert(
    fc.property(spoil, ({ field, value }) => {
      const spoilt = { ...defaultSettings, [field]: value };
      if (!isSettings(spoilt)) return;
      const expected = defaultSettings[field as keyof typeof defaultSettings];
      expect(Array.isArray(value)).toBe(Array.isArray(expected));
      expect(typeof value).toBe(typeof expected);
    }),
    { numRuns: runs },
  );
});

test('envelopes and replies of any shape are told apart without an exception', () => {
  fc.assert(
    fc.property(anything, value => {
      expect(typeof isEnvelope(value)).toBe('boolean');
      expect(typeof isReply(value)).toBe('boolean');
    }),
    { numRuns: runs },
  );
});

test('a receiver calls no handler with what its guard refuses, and always answers', async () => {
  let refusedReached = false;
  const handler = (call: Call) => (ask: unknown) => {
    if (!(guards[call] as (ask: unknown) => boolean)(ask)) refusedReached = true;
    return null;
  };
  const handlers = Object.fromEntries((Object.keys(tabGuards) as Call[]).map(call => [call, handler(call)]));
  const receive = createReceiver(tabGuards, handlers as never);
  const call = fc.oneof(
    fc.constantFrom(...Object.keys(guards), 'toString', '__proto__', 'hasOwnProperty'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(call, anything, async (name, ask) => {
      const reply = await receive({ newsgloss: 1, call: name, ask }, undefined as never);
      expect(reply === undefined || isReply(reply)).toBe(true);
    }),
    { numRuns: runs },
  );
  expect(refusedReached).toBe(false);
});
