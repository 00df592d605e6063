// The three exports: complete, and safe against what a page's text may hold.
import { expect, test } from 'vitest';
import { exportCsv } from '../../src/popup/export-csv';
import { exportJson } from '../../src/popup/export-json';
import { exportMarkdown } from '../../src/popup/export-markdown';
import { type PageProfile, profileOf } from '../../src/popup/page-profile';
import { fileName } from '../../src/popup/save-file';
import { readMessages } from '../gallery/read-messages';
import { samplePage } from '../gallery/sample-page';

const t = readMessages();
const page = { title: 'Fuel runs short', url: 'https://news.example/fuel', date: '2026-03-09' };
const profile = profileOf(samplePage.annotation!, samplePage.text);
const withName = (name: string): PageProfile => ({
  ...profile,
  names: [{ ...profile.names[0]!, name, about: '' }],
  unnamed: [],
  orphanQuotes: [],
});

test('JSON holds the page and its whole profile', () => {
  const value = JSON.parse(exportJson(page, profile));
  expect(value).toMatchObject({ format: 'newsgloss page', version: 1, ...page });
  expect(value.names).toHaveLength(4);
  expect(value.unnamed[0].said).toHaveLength(2);
});

test('Markdown has a heading for each part that holds something', () => {
  const text = exportMarkdown(page, profile, t);
  expect(text.match(/^#+ .*$/gm)).toEqual([
    '# Fuel runs short',
    '## People',
    '## Places',
    '## Organisations',
    '## What it rests on',
    '## Unnamed sources',
    '## Never introduced',
    '## Quotations without a speaker',
    '## Same story as',
  ]);
  expect(text).toContain('- **Mireille Kpodar**: harbour master (1 mention)');
  expect(text).toContain('  - a tanker had been turned back');
  expect(text).not.toMatch(/\n{3}/);
});

test.each([
  ['*bold*', '\\*bold\\*'],
  ['[a](https://b.example)', '\\[a\\](https://b.example)'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['a\n# b', 'a \\# b'],
])('in Markdown the name %j stays text', (name, expected) => {
  expect(exportMarkdown(page, withName(name), t)).toContain(`**${expected}**`);
});

test('CSV has a row for each name, statement and quotation', () => {
  const rows = exportCsv(profile).trimEnd().split('\r\n');
  expect(rows[0]).toBe('type,name,category,about,mentions,text,start,end');
  expect(rows).toHaveLength(1 + 4 + 3 + 1);
  expect(rows[3]).toMatch(/^place,Portugal,,"Country in Southern Europe, capital Lisbon.",1,,\d+,\d+$/);
});

test.each([
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+1', "'+1"],
  ['@me', "'@me"],
  ['say "a", b', '"say ""a"", b"'],
])('in CSV the name %j is quoted and never a formula', (name, expected) => {
  expect(exportCsv(withName(name)).split('\r\n')[1]).toBe(
    `person,${expected},,,1,,${profile.names[0]!.span.start},${profile.names[0]!.span.end}`,
  );
});

test.each([
  ['Fuel: runs / short?', 'Fuel runs short'],
  ['..', 'newsgloss'],
  ['', 'newsgloss'],
  ['a\u202Eb', 'a b'],
  ['x'.repeat(200), 'x'.repeat(80)],
])('the title %j becomes the file name %j', (title, expected) => {
  expect(fileName(title)).toBe(expected);
});
