// What an earlier article on the same story settles, and that it never overrides what the page itself settles.
import { beforeAll, expect, test } from 'vitest';
import { modelFile } from '../../src/build/model-file';
import { annotate } from '../../src/engine/annotate';
import type { Lexicon } from '../../src/lexicon/lexicon';
import { openLexicon } from '../../src/lexicon/open';
import cases from '../cases/stories.json';

const ashCarter = 'Q4806029';
const wangYang = 'Q734914';
let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = openLexicon(await modelFile());
});

const context = { date: '2015-09-18' };
const mentionOf = (text: string, surface: string, met: readonly string[]) =>
  annotate(text, context, lexicon, met).mentions.find(mention => mention.surface === surface);

test('a family name alone is the person whom the earlier article names', () => {
  const text = 'Carter said on Friday that talks would go on.';
  expect(mentionOf(text, 'Carter', [])?.entity).toBeNull();
  const recalled = mentionOf(text, 'Carter', [ashCarter]);
  expect(recalled?.entity).toBe(ashCarter);
  expect(recalled?.evidence).toContain('An earlier article on the same story names this one');
});

test('of several who fit the one met is chosen, and none where two were met', () => {
  const text = 'Wang met reporters in Beijing.';
  const candidates = mentionOf(text, 'Wang', [])?.candidates?.map(({ id }) => id) ?? [];
  expect(candidates).toContain(wangYang);
  expect(mentionOf(text, 'Wang', [wangYang])?.entity).toBe(wangYang);
  expect(mentionOf(text, 'Wang', candidates)?.entity).toBeNull();
});

test('what the page settles by itself stays, whoever was met before', () => {
  const rivals = (entity: string) => {
    const surname = lexicon.nameOf(lexicon.indexOf(entity)).split(' ').at(-1) ?? '';
    const all = annotate(`${surname} spoke.`, {}, lexicon).mentions[0]?.candidates ?? [];
    return all.map(({ id }) => id).filter(id => id !== entity);
  };
  let settled = 0;
  for (const { first, retold } of cases) {
    for (const { text, date } of [first, retold]) {
      const alone = annotate(text, { date }, lexicon);
      const chosen = alone.mentions.flatMap(({ entity }) => (entity === null ? [] : [entity]));
      const misleading = [...chosen.flatMap(rivals), ashCarter, wangYang];
      const after = annotate(text, { date }, lexicon, misleading);
      alone.mentions.forEach((mention, at) => {
        if (mention.entity === null) return;
        settled++;
        expect(after.mentions[at]).toMatchObject({ entity: mention.entity, confidence: mention.confidence });
      });
    }
  }
  expect(settled).toBeGreaterThan(100);
});
