// Own entries over an annotation: they win over the pack, stand where the engine found nothing, and leave every
// index of the annotation as it was.
import { expect, test } from 'vitest';
import { applyOwnEntries, withOwnEntry } from '../../src/background/own-entries';
import type { Card, UnknownCard } from '../../src/model/card';
import type { OwnEntry } from '../../src/store/own-entries';
import { samplePage } from '../gallery/sample-page';

const { text } = samplePage;
const annotation = samplePage.annotation!;
const entry = (values: Partial<OwnEntry>): OwnEntry => ({
  id: 'own-1',
  kind: 'person',
  name: 'Tunde Okafor',
  aliases: ['Okafor'],
  about: 'Minister for the island’s affairs.',
  link: 'https://ministry.example/okafor',
  ...values,
});

test('an entry takes the place of what the pack knows, by any of its names and without regard to case', () => {
  const own = entry({ id: 'own-2', kind: 'organisation', name: 'EU', aliases: ['european union'] });
  const after = applyOwnEntries(annotation, text, [own]);
  const mention = after.mentions.find(({ surface }) => surface === 'European Union')!;
  expect(mention).toMatchObject({ entity: 'own-2', kind: 'organisation', confidence: 1 });
  expect(after.dossiers[mention.cluster]!.entity).toBe('own-2');
  expect(after.entities['own-2']!.summary).toBe(own.about);
  expect(after.mentions).toHaveLength(annotation.mentions.length);
});

test('a name the engine missed gets mentions at the end, and only as a whole word', () => {
  const after = applyOwnEntries(annotation, text, [entry({ name: 'tanker', aliases: ['tank', 'port'] })]);
  expect(after.mentions.slice(0, annotation.mentions.length)).toEqual(annotation.mentions);
  const added = after.mentions.slice(annotation.mentions.length);
  expect(added.map(({ surface }) => surface)).toEqual(['tanker', 'port']);
  for (const { start, end, surface } of added) expect(text.slice(start, end)).toBe(surface);
  expect(after.dossiers.at(-1)!.mentions).toEqual([
    annotation.mentions.length,
    annotation.mentions.length + 1,
  ]);
  expect(after.summary.people).toBe(annotation.dossiers.filter(({ kind }) => kind === 'person').length + 1);
});

test('where none of the names stands the annotation is the same object', () => {
  expect(applyOwnEntries(annotation, text, [entry({ name: 'Zanzibar', aliases: [] })])).toBe(annotation);
  expect(applyOwnEntries(annotation, text, [])).toBe(annotation);
});

const unknown: UnknownCard = {
  type: 'unknown',
  target: { type: 'mention', index: 1 },
  kind: 'person',
  title: 'Okafor',
  lookup: null,
  sentence: 'The article does not say who this is',
  evidence: [],
  inThisArticle: { introducedAs: null, neverIntroduced: true, said: [], mentions: [] },
};

test.each(['person', 'place', 'organisation'] as const)('the card of a %s of one’s own says so', kind => {
  const own = entry({ kind });
  const after = applyOwnEntries(annotation, text, [own]);
  const card = withOwnEntry(unknown, after, { type: 'mention', index: 1 }, [own]);
  expect(card).toMatchObject({
    type: kind,
    title: 'Tunde Okafor',
    sentence: own.about,
    wikipedia: own.link,
    inThisArticle: unknown.inThisArticle,
  });
});

test('the card of a source names the entry too, and other cards stay as they are', () => {
  const own = entry({});
  const after = {
    ...applyOwnEntries(annotation, text, [own]),
    sources: annotation.sources.map(source =>
      source.surface === 'Okafor' ? { ...source, mention: 1 } : source,
    ),
  };
  const source = { type: 'source', title: 'Okafor', named: unknown } as unknown as Card;
  const index = after.sources.findIndex(({ surface }) => surface === 'Okafor');
  expect(withOwnEntry(source, after, { type: 'source', index }, [own])).toMatchObject({
    type: 'source',
    named: { type: 'person', title: 'Tunde Okafor' },
  });
  expect(withOwnEntry(unknown, after, { type: 'mention', index: 0 }, [own])).toBe(unknown);
  expect(withOwnEntry(null, after, { type: 'mention', index: 1 }, [own])).toBeNull();
});
