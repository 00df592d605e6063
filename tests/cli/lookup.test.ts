// What the model is said to know under a name.
import { expect, test } from 'vitest';
import { lookUp, toLines } from '../../src/cli/lookup';
import { smallWorld } from '../names/small-world';

test('a spelling variant, without case, finds the person', () => {
  const [first] = lookUp('vladimir PUTIN', '2015-09-18', smallWorld);
  expect(first?.entity.name).toBe('Vladimir Putin');
  const lines = toLines(first ? [first] : [], '2026-11-22');
  expect(lines[0]).toContain('person');
  expect(lines.at(-1)).toContain('2026-11-22');
});

test('what can mean several things is listed strongest first', () => {
  const weights = lookUp('Moscow', null, smallWorld).map(({ weight }) => weight);
  expect(weights.length).toBeGreaterThan(0);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test('nothing under a name nobody has', () => {
  expect(lookUp('Xqzzt Vrrk', null, smallWorld)).toEqual([]);
});
