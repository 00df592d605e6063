// What the background remembers of articles, and what it forgets.
import { expect, test } from 'vitest';
import { createAnnotations } from '../../src/background/annotations';
import type { Annotation } from '../../src/model/annotation';

let asked = 0;
const make = async ({ text }: { readonly text: string }) => {
  asked += 1;
  return { date: text } as unknown as Annotation;
};
const request = (text: string, date = '2020-01-01') => ({ text, context: { date } });

test('the same request has the same key and is annotated once', async () => {
  const annotations = createAnnotations();
  asked = 0;
  const first = await annotations.annotate(request('a'), make);
  const second = await annotations.annotate(request('a'), make);
  expect(second).toEqual(first);
  expect(asked).toBe(1);
  expect(annotations.find(first.key)?.annotation).toBe(first.annotation);
});

test('another text or another day has another key', async () => {
  const annotations = createAnnotations();
  const requests = [request('a'), request('b'), request('a', '2021-01-01'), request('')];
  const answers = await Promise.all(requests.map(one => annotations.annotate(one, make)));
  expect(new Set(answers.map(({ key }) => key)).size).toBe(4);
});

test('the key does not depend on what was asked before, so a new background gives the same one', async () => {
  const before = await createAnnotations().annotate(request('a'), make);
  const fresh = createAnnotations();
  await fresh.annotate(request('b'), make);
  expect((await fresh.annotate(request('a'), make)).key).toBe(before.key);
});

test('the oldest articles go first, the one just used stays', async () => {
  const annotations = createAnnotations({ maxArticles: 2 });
  const { key: a } = await annotations.annotate(request('a'), make);
  const { key: b } = await annotations.annotate(request('b'), make);
  await annotations.annotate(request('a'), make);
  await annotations.annotate(request('c'), make);
  expect(annotations.find(a)).not.toBeNull();
  expect(annotations.find(b)).toBeNull();
});

test('long texts push others out, and one longer than the bound is still answered', async () => {
  const annotations = createAnnotations({ maxUnits: 10 });
  const { key: short } = await annotations.annotate(request('12345'), make);
  const { key: long } = await annotations.annotate(request('x'.repeat(50)), make);
  expect(annotations.find(short)).toBeNull();
  expect(annotations.find(long)).not.toBeNull();
});

test('what was asked before everything was forgotten is answered and not kept', async () => {
  const annotations = createAnnotations();
  const { key, annotation } = await annotations.annotate(request('a'), async asking => {
    annotations.clear();
    return make(asking);
  });
  expect(annotation.date).toBe('a');
  expect(annotations.find(key)).toBeNull();
});
