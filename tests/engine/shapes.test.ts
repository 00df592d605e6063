// Code that was compiled for an article outlives it only where an object of each shape does (src/language/shapes.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotate } from '../../src/engine/annotate';
import { keepShape, shapesMadeBy } from '../../src/language/shapes';
import { smallWorld } from '../names/small-world';

const root = join(import.meta.dirname, '../..');
const article = readFileSync(join(root, 'seeds/articles/russia-syria-2015.txt'), 'utf8');

/** Classes whose objects live as long as the model, or as an audit of many articles. */
const lasting = new Set(
  `WordSet WordTable WordReader Kept Known KnownName KnownNames KnownSense LeadWords Memory KeptSums Places AuditTotals`.split(
    ' ',
  ),
);

class Small {
  constructor() {
    keepShape(this);
  }
}

const classesMadeBy = (run: () => void) => new Set(shapesMadeBy(run).map(made => made.constructor));

test('an object is kept only where shapes are asked for, and by whoever asked last', () => {
  new Small();
  let inner: readonly object[] = [];
  const outer = shapesMadeBy(() => {
    new Small();
    inner = shapesMadeBy(() => new Small());
  });
  expect([outer.length, inner.length]).toEqual([1, 1]);
});

test('nothing is kept any longer when making fails', () => {
  const failing = shapesMadeBy.bind(null, () => {
    throw new Error('no article');
  });
  expect(failing).toThrow('no article');
  expect(classesMadeBy(() => new Small())).toEqual(new Set([Small]));
});

test('an empty article makes objects of every class that an article makes', () => {
  const some = classesMadeBy(() => annotate('', {}, smallWorld));
  const all = classesMadeBy(() => annotate(article, { date: '2015-09-22' }, smallWorld));
  expect(some).toEqual(all);
});

test('every class of the engine keeps its shape or lives as long as the model', () => {
  const forgotten: string[] = [];
  for (const room of ['language', 'names', 'sourcing', 'engine']) {
    const folder = join(root, 'src', room);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      for (const [, name, body] of readFileSync(join(folder, file), 'utf8').matchAll(
        /^(?:export )?class (\w+)([\s\S]*?^})/gm,
      )) {
        if (!lasting.has(name!) && !body!.includes('keepShape(this)')) forgotten.push(name!);
      }
    }
  }
  expect(forgotten).toEqual([]);
});
