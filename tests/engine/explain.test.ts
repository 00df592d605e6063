// Cards composed from the small world: facts as of the article's date and since, in plain English.
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/engine/annotate';
import { explain } from '../../src/engine/explain';
import type { Card, PersonCard, PlaceCard, SourceCard } from '../../src/model/card';
import { smallWorld } from '../names/small-world';

const today = '2026-11-22';

function cardOf(text: string, surface: string, date?: string): Card {
  const annotation = annotate(text, date ? { date } : {}, smallWorld);
  const index = annotation.mentions.findIndex(mention => mention.surface === surface);
  const card = explain(annotation, text, { type: 'mention', index }, smallWorld, today);
  if (!card) throw new Error(`no card for ${surface}`);
  return card;
}

describe('a person', () => {
  const text = 'Russian Minister of Defense Sergei Shoygu met Defense Secretary Ash Carter.';
  const card = cardOf(text, 'Sergei Shoygu', '2015-09-18') as PersonCard;

  test('one sentence and the office held on the date', () => {
    expect(card.title).toBe('Sergei Shoigu');
    expect(card.sentence).toBe('Minister of Defence of Russia, 2012 to 2024');
    expect(card.then).toEqual({
      label: 'When this was written (18 September 2015)',
      roles: [{ text: 'Minister of Defence of Russia' }],
    });
  });

  test('what has changed since, with the date of the source where it is open', () => {
    expect(card.since).toEqual([
      { text: 'Left office on 12 May 2024' },
      { text: 'Secretary of the Security Council of Russia since 12 May 2024', asOf: 'November 2026' },
    ]);
    expect(card.life).toBe('Born 21 May 1955');
  });

  test('a death after the article', () => {
    const carter = cardOf(text, 'Ash Carter', '2015-09-18') as PersonCard;
    expect(carter.since).toEqual([
      { text: 'Left office on 20 January 2017' },
      { text: 'Died 24 October 2022' },
    ]);
    expect(carter.life).toBe('1954 to 2022');
  });

  test('no end date is not said to mean still in office', () => {
    const putin = cardOf('Vladimir Putin spoke.', 'Vladimir Putin', '2015-09-18') as PersonCard;
    expect(putin.since).toEqual([
      { text: 'No end of the term as President of Russia is recorded', asOf: 'November 2026' },
    ]);
  });

  test('where the article has no date its offices are neither then nor since', () => {
    const { then, since } = cardOf(text, 'Sergei Shoygu') as PersonCard;
    expect(then).toEqual({
      label: 'Offices',
      roles: [
        { text: 'Minister of Defence of Russia, 2012 to 2024' },
        { text: 'Secretary of the Security Council of Russia since 12 May 2024', asOf: 'November 2026' },
      ],
    });
    expect(since).toEqual([]);
    expect((cardOf('Ash Carter spoke.', 'Ash Carter') as PersonCard).then).toBeNull();
  });

  test('what the article tells of a person the model does not know', () => {
    const nurse = cardOf('Maria Alvarez, a nurse in Quito, saw it.', 'Maria Alvarez');
    expect(nurse).toMatchObject({
      type: 'unknown',
      sentence: 'The article introduces this person as “a nurse in Quito”',
    });
  });
});

describe('a place', () => {
  test('a capital that stands for its government says so', () => {
    const card = cardOf('Everyone studied Moscow’s recent deliveries.', 'Moscow') as PlaceCard;
    expect(card.standsFor).toBe('Here: the government of Russia');
    expect(card.sentence).toBe('Capital of Russia');
  });
});

describe('a phrase that names an office', () => {
  test('who held it then', () => {
    const text = 'In London the French president was applauded.';
    const annotation = annotate(text, { date: '2015-09-18' }, smallWorld);
    const card = explain(annotation, text, { type: 'role', index: 0 }, smallWorld, today);
    expect(card).toMatchObject({
      type: 'role',
      title: 'the French president',
      sentence: 'François Hollande on 18 September 2015',
      holder: { title: 'François Hollande' },
    });
  });
});

describe('the checklist of a source', () => {
  const text =
    'One US official, speaking on condition of anonymity, said that four aircraft had arrived. Ash Carter said that he knew of two.';
  const annotation = annotate(text, {}, smallWorld);
  const linesOf = (surface: string) => {
    const index = annotation.sources.findIndex(source => source.surface === surface);
    const card = explain(annotation, text, { type: 'source', index }, smallWorld, today) as SourceCard;
    return new Map(card.checklist.map(({ question, answer }) => [question, answer]));
  };

  test('a name withheld without a reason is said to be so', () => {
    const lines = linesOf('One US official');
    expect(lines.get('why unnamed')).toBe('the name is withheld, and no reason is given');
    expect(lines.get('how many')).toBe('one');
  });

  test('whence a source speaks is told in words of the reader’s', () => {
    const said = (words: string) => {
      const text = `${words} said that four ferries had stopped.`;
      const found = annotate(text, {}, smallWorld);
      const card = explain(found, text, { type: 'source', index: 0 }, smallWorld, today) as SourceCard;
      return card.checklist.find(({ question }) => question === 'who')?.answer;
    };
    expect(said('Two prosecutors')).toBe('the justice system');
    expect(said('A Russian judge')).toBe('the justice system, Russia');
    expect(said('A Russian government official')).toBe('Russia government');
  });

  test.each([
    [
      'because he was not authorised to speak publicly',
      'and gives a reason: not authorised to speak publicly',
    ],
    ['', 'and gives no reason'],
  ])('the sentence of a withheld name, asked for %j', (why, sentence) => {
    const told = `A doctor, who spoke on condition of anonymity${why && ` ${why}`}, said that the ward was full.`;
    const found = annotate(told, {}, smallWorld);
    const card = explain(found, told, { type: 'source', index: 0 }, smallWorld, today);
    expect(card?.sentence).toBe(
      `One person whom the article does not name; the text says that the name is withheld, ${sentence}`,
    );
  });

  test('nobody asks a named source why it is unnamed', () => {
    expect([...linesOf('Ash Carter').keys()]).toEqual([
      'who',
      'how they know',
      'stake',
      'checked',
      'fact or opinion',
    ]);
  });
});

test('nothing for what the annotation does not have', () => {
  const annotation = annotate('Nothing here.', {}, smallWorld);
  expect(explain(annotation, 'Nothing here.', { type: 'mention', index: 0 }, smallWorld, today)).toBeNull();
});
