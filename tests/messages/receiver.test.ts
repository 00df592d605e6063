// Both ends of a direction joined: what is asked arrives checked, and what fails comes back as one sentence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCaller } from '../../src/messages/caller';
import type { BackgroundCalls, TabCalls } from '../../src/messages/contract';
import { backgroundGuards, isSettings, tabGuards } from '../../src/messages/guards';
import { createReceiver, type Handlers } from '../../src/messages/receiver';
import { defaultSettings } from '../../src/model/settings';

const shown: unknown[] = [];
const handlers: Handlers<TabCalls, string> = {
  state: () => {
    throw new Error('The page is still being read.');
  },
  show: (ask, sender) => {
    shown.push([ask, sender]);
    return null;
  },
  annotateAnyway: () => Promise.reject(new Error('No text.')),
  settingsChanged: () => null,
  factsChanged: () => null,
  command: () => null,
};
const receive = createReceiver<TabCalls, string>(tabGuards, handlers);
const call = createCaller<TabCalls>(async message => receive(message, 'popup'));

describe('a call', () => {
  it('reaches its handler with what was asked and who asked', async () => {
    expect(await call('show', { start: 3, end: 9 })).toBeNull();
    expect(shown).toEqual([[{ start: 3, end: 9 }, 'popup']]);
  });

  it('rejects with the sentence of a handler that fails, at once or later', async () => {
    await expect(call('state', null)).rejects.toThrow('The page is still being read.');
    await expect(call('annotateAnyway', null)).rejects.toThrow('No text.');
  });

  it('is refused where it asks something else than it takes', async () => {
    await expect(call('show', { start: 9, end: 3 })).rejects.toThrow('"show" was asked');
    await expect(call('command', { name: 'delete' as 'next' })).rejects.toThrow('"command" was asked');
  });

  it('rejects where nobody answers', async () => {
    const lost = createCaller<TabCalls>(async () => undefined);
    await expect(lost('state', null)).rejects.toThrow('Nobody answered "state".');
  });
});

it('leaves foreign messages to other listeners', () => {
  fc.assert(
    fc.property(fc.anything(), message => {
      expect(receive(message, 'page')).toBeUndefined();
    }),
  );
  expect(receive({ newsgloss: 1, call: 'constructor', ask: null }, 'page')).toBeUndefined();
  expect(receive({ newsgloss: 2, call: 'state', ask: null }, 'page')).toBeUndefined();
});

describe('guards', () => {
  it('never throw', () => {
    for (const guard of [...Object.values(backgroundGuards), ...Object.values(tabGuards)]) {
      fc.assert(
        fc.property(fc.anything(), ask => {
          expect(typeof guard(ask)).toBe('boolean');
        }),
        { numRuns: 50 },
      );
    }
  });

  it.each<[keyof BackgroundCalls, unknown, boolean]>([
    ['annotate', { text: 'Moscow', context: { date: '2015-09-18' } }, true],
    ['annotate', { text: 'Moscow', context: { date: 2015 } }, false],
    ['annotate', { text: 'a'.repeat(4_000_001), context: {} }, false],
    ['annotate', { context: {} }, false],
    ['explain', { key: 'k', target: { type: 'mention', index: 0 } }, true],
    ['explain', { key: 'k', target: { type: 'mention', index: -1 } }, false],
    ['explain', { key: 'k', target: { type: 'verdict', index: 0 } }, false],
    ['siteOff', { host: 'courier.example', off: true }, true],
    ['siteOff', { host: 'courier.example' }, false],
    ['found', { count: Number.NaN }, false],
  ])('%s', (name, ask, isTaken) => {
    expect(backgroundGuards[name](ask)).toBe(isTaken);
  });

  it('hold settings to their ranges', () => {
    expect(isSettings(defaultSettings)).toBe(true);
    expect(isSettings({ ...defaultSettings, dwellMs: 2001 })).toBe(false);
    expect(isSettings({ ...defaultSettings, density: 'none' })).toBe(false);
    expect(isSettings({ ...defaultSettings, version: 2 })).toBe(false);
    expect(isSettings({ ...defaultSettings, families: { person: true } })).toBe(false);
  });
});
