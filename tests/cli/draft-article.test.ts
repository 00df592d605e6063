// A draft for seeds/articles is sound before anybody has corrected it, and an existing file is never written over.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { unknownEntities } from '../../src/build/check-seeds';
import { modelFile } from '../../src/build/model-file';
import { draftBeside } from '../../src/cli/draft-article';
import type { Lexicon } from '../../src/lexicon/lexicon';
import { openLexicon } from '../../src/lexicon/open';

const text = [
  'Ministers speak on the telephone',
  'Defense Secretary Ash Carter spoke with Sergei Shoygu on Friday.',
  'Two US officials, who asked not to be named because they were not authorised to speak, said that it was short.',
  'Carter said the talks would go on. It remains unclear when the next call will be.',
  'Lee arrived in Seoul on Friday.',
].join('\n\n');
let folder: string;
let lexicon: Lexicon;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-draft-'));
  lexicon = openLexicon(await modelFile());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a drafted file is sound, and holds what the text tells', async () => {
  const file = join(folder, 'ministers-2015.txt');
  writeFileSync(file, text);
  const said = await draftBeside(file, { date: '2015-09-18', outlet: 'Courier' }, lexicon);
  expect(said).toMatch(/ministers-2015\.json: \d+ mentions, \d+ of them without an entity, \d+ sources/);
  const article = readReferenceArticle(folder, 'ministers-2015');
  expect(unknownEntities(article, id => lexicon.indexOf(id) >= 0)).toEqual([]);
  const { checked } = article;
  expect(checked).toMatchObject({
    title: 'Ministers speak on the telephone',
    date: '2015-09-18',
    outlet: 'Courier',
  });
  expect(checked.mentions.find(({ surface }) => surface === 'Sergei Shoygu')).toMatchObject({
    form: 'variant',
  });
  expect(checked.mentions.find(({ surface }) => surface === 'Lee')?.note).toMatch(/^either: Q\d+ /);
  expect(checked.sources.find(({ category }) => category === 'unnamed group')).toMatchObject({
    count: '2',
    reason: 'not authorised',
  });
  expect(checked.unclear).toHaveLength(1);
  const line = readFileSync(join(folder, 'ministers-2015.json'), 'utf8').split('\n')[6];
  expect(line).toMatch(/^ {4}\{"start": \d+, "end": \d+, "surface": "/);
});

test('what is there already is not written over, and only a text is taken', async () => {
  const file = join(folder, 'mine.txt');
  writeFileSync(file, text);
  writeFileSync(join(folder, 'mine.json'), 'corrected');
  await expect(draftBeside(file, { date: '2015-09-18' }, lexicon)).rejects.toThrow('is there already');
  expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('corrected');
  await expect(draftBeside(join(folder, 'a.html'), { date: '2015-09-18' }, lexicon)).rejects.toThrow(
    'NAME.txt',
  );
});
