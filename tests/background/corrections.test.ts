// "Not this one", applied to an annotation.
import { expect, test } from 'vitest';
import { applyCorrections } from '../../src/background/corrections';
import type { Annotation } from '../../src/model/annotation';
import { isCorrection } from '../../src/store/corrections';

const annotation = {
  mentions: [
    { surface: 'Peter Cook', cluster: 0, entity: 'Q1', sense: 'government', evidence: ['a'] },
    { surface: 'Paris', cluster: 1, entity: 'Q90', evidence: ['b'] },
    { surface: 'Cook', cluster: 0, entity: 'Q1', evidence: ['c'] },
  ],
  dossiers: [
    { name: 'Peter Cook', entity: 'Q1' },
    { name: 'Paris', entity: 'Q90' },
  ],
  roles: [
    { surface: 'The French president', entity: 'Q157' },
    { surface: 'the mayor', entity: 'Q2851' },
  ],
} as unknown as Annotation;

test('every mention of the same thing loses the entity, others keep theirs', () => {
  for (const name of ['peter cook', 'Cook']) {
    const corrected = applyCorrections(annotation, [{ name, entity: 'Q1' }]);
    expect(corrected.mentions.map(({ entity }) => entity)).toEqual([null, 'Q90', null]);
    expect(corrected.dossiers.map(({ entity }) => entity)).toEqual([null, 'Q90']);
    expect(corrected.mentions[0]).not.toHaveProperty('sense');
  }
});

test('an office loses the holder that was refused, other offices keep theirs', () => {
  const corrected = applyCorrections(annotation, [{ name: 'the French president', entity: 'Q157' }]);
  expect(corrected.roles.map(({ entity }) => entity)).toEqual([null, 'Q2851']);
  expect(corrected.mentions.map(({ entity }) => entity)).toEqual(['Q1', 'Q90', 'Q1']);
});

test('another entity of the same name, or the entity under another name, stays', () => {
  expect(applyCorrections(annotation, [{ name: 'Cook', entity: 'Q2' }])).toBe(annotation);
  expect(applyCorrections(annotation, [{ name: 'James Cook', entity: 'Q1' }])).toBe(annotation);
});

test('what is stored is checked before it is believed', () => {
  expect(isCorrection({ name: 'Cook', entity: 'Q1' })).toBe(true);
  for (const broken of [null, [], 'x', { name: 'Cook' }, { name: 1, entity: 'Q1' }]) {
    expect(isCorrection(broken)).toBe(false);
  }
});
