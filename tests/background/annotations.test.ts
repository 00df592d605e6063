// What the background remembers of articles, and what it forgets.
import { expect, test } from 'vitest';
import { createAnnotations, type Engine } from '../../src/background/annotations';
import type { Annotation } from '../../src/model/annotation';

let asked = 0;
const engine: Engine = {
  annotate: ({ text }) => {
    asked += 1;
    return { date: text } as unknown as Annotation;
  },
  explain: () => null,
};
const request = (text: string, date = '2020-01-01') => ({ text, context: { date } });

test('the same request has the same key and is annotated once', () => {
  const annotations = createAnnotations();
  asked = 0;
  const first = annotations.annotate(request('a'), engine);
  const second = annotations.annotate(request('a'), engine);
  expect(second).toEqual(first);
  expect(asked).toBe(1);
  expect(annotations.find(first.key)?.annotation).toBe(first.annotation);
});

test('another text or another day has another key', () => {
  const annotations = createAnnotations();
  const keys = [request('a'), request('b'), request('a', '2021-01-01'), request('')].map(
    one => annotations.annotate(one, engine).key,
  );
  expect(new Set(keys).size).toBe(4);
});

test('the key does not depend on what was asked before, so a new background gives the same one', () => {
  const before = createAnnotations().annotate(request('a'), engine).key;
  const fresh = createAnnotations();
  fresh.annotate(request('b'), engine);
  expect(fresh.annotate(request('a'), engine).key).toBe(before);
});

test('the oldest articles go first, the one just used stays', () => {
  const annotations = createAnnotations({ maxArticles: 2 });
  const [a, b] = ['a', 'b'].map(text => annotations.annotate(request(text), engine).key) as [string, string];
  annotations.annotate(request('a'), engine);
  annotations.annotate(request('c'), engine);
  expect(annotations.find(a)).not.toBeNull();
  expect(annotations.find(b)).toBeNull();
});

test('long texts push others out, and one longer than the bound is still answered', () => {
  const annotations = createAnnotations({ maxUnits: 10 });
  const short = annotations.annotate(request('12345'), engine).key;
  const long = annotations.annotate(request('x'.repeat(50)), engine).key;
  expect(annotations.find(short)).toBeNull();
  expect(annotations.find(long)).not.toBeNull();
});
