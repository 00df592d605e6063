// @vitest-environment jsdom
// The look-up on a card: nothing is asked before the click, each way it can end has words of its own, the focus and
// the announcement stay with it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardActions } from '../../src/cards/card-actions';
import { renderCard } from '../../src/cards/render-card';
import type { LookupAnswer } from '../../src/model/lookup';
import { readMessages } from '../gallery/read-messages';
import { unknown } from '../gallery/sample-cards';
import { sampleLookUps } from '../gallery/sample-look-ups';

const t = readMessages();
let container: HTMLElement;
let onLookUp: ReturnType<typeof vi.fn<CardActions['onLookUp']>>;
let onLookUpSettings: ReturnType<typeof vi.fn<() => void>>;
let answers: LookupAnswer[];

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  answers = [];
  onLookUp = vi.fn(async () => answers.shift() ?? { state: 'missing' });
  onLookUpSettings = vi.fn();
});

afterEach(() => {
  renderCard(container, null, {} as CardActions, t);
  container.remove();
});

const show = (card = sampleLookUps[0]!.card, lookUp?: LookupAnswer | 'loading') =>
  renderCard(
    container,
    card,
    { onLookUp, onLookUpSettings } as unknown as CardActions,
    t,
    lookUp ? { lookUp } : {},
  );
const section = () => container.querySelector<HTMLElement>('.look-up')!;
const press = (words: string) => {
  const found = [...section().querySelectorAll('button')].find(one => one.textContent?.includes(words));
  if (!found) throw new Error(`There is no button "${words}".`);
  found.focus();
  found.click();
};
const untilSaid = (words: string) => vi.waitFor(() => expect(section().textContent).toContain(words));

test('before the click nothing is asked, and what a click sends is said', async () => {
  show();
  expect(section().textContent).toContain('Sends the title “Sergei Shoigu”, and nothing of this page.');
  await new Promise(resolve => setTimeout(resolve));
  expect(onLookUp).not.toHaveBeenCalled();
});

test('a click asks once, says so politely, and keeps the focus in the section', async () => {
  let finish: (answer: LookupAnswer) => void = () => undefined;
  onLookUp.mockImplementation(() => new Promise(resolve => (finish = resolve)));
  show();
  press('Look this up');
  await untilSaid('Looking up “Sergei Shoigu”…');
  const status = section().querySelector('[role="status"]')!;
  expect(status.getAttribute('aria-busy')).toBe('true');
  expect(section().querySelector('button')).toBeNull();
  finish({ state: 'missing' });
  await untilSaid('There is no article under “Sergei Shoigu”.');
  expect(status.getAttribute('aria-busy')).toBe('false');
  await vi.waitFor(() => expect(section().contains(document.activeElement)).toBe(true));
  expect(onLookUp).toHaveBeenCalledOnce();
  expect(onLookUp.mock.calls[0]![0]).toMatchObject({ title: 'Sergei Shoigu' });
});

const ends = sampleLookUps.flatMap(({ name, card, lookUp }) =>
  typeof lookUp === 'object' ? [[name, card, lookUp] as const] : [],
);

test('every end has words that no other end has', () => {
  const said = ends.map(([, card, lookUp]) => {
    show(card, lookUp);
    const text = section().textContent ?? '';
    renderCard(container, null, {} as CardActions, t);
    return text;
  });
  expect(said.every(text => text.length > 20)).toBe(true);
  expect(new Set(said).size).toBe(said.length);
});

test('an article names its source and its licence', () => {
  show(undefined, ends.find(([name]) => name === 'looked up, with a picture')![2]);
  const links = [...section().querySelectorAll('a')].map(({ href, rel, target }) => ({ href, rel, target }));
  expect(links.map(({ href }) => href)).toEqual([
    'https://en.wikipedia.org/wiki/Sergei_Shoigu',
    'https://creativecommons.org/licenses/by-sa/4.0/',
    'https://en.wikipedia.org/wiki/File:Bust.png',
  ]);
  expect(links.every(({ rel, target }) => rel.includes('noreferrer') && target === '_blank')).toBe(true);
  expect(section().querySelector('article')?.lang).toBe('en');
});

test('markup in an answer stays text', () => {
  const extract = '<img src=x onerror=alert(1)> and <b>bold</b>';
  const page = { title: 'x', description: '', extract, link: 'https://en.wikipedia.org/', language: '' };
  show(undefined, {
    state: 'shown',
    page: { ...page, from: 'wikipedia', redirectedFrom: null, picture: null },
  });
  expect(section().textContent).toContain(extract);
  expect(section().querySelector('img, b')).toBeNull();
});

test('one of several titles is looked up by name', async () => {
  const link = 'https://en.wikipedia.org/wiki/Cook';
  answers = [
    { state: 'choices', title: 'Cook', link, choices: [{ title: 'Peter Cook', description: '' }] },
    { state: 'empty', title: 'Peter Cook', link },
  ];
  show(unknown);
  press('Look this up');
  await untilSaid('can mean several things');
  press('Peter Cook');
  await untilSaid('The article “Peter Cook” has no opening');
  expect(onLookUp.mock.calls.map(([{ title }]) => title)).toEqual(['Cook', 'Peter Cook']);
});

test('what failed can be tried again, what is switched off leads to the settings', async () => {
  answers = [{ state: 'offline' }, { state: 'waiting', seconds: 1 }, { state: 'off' }];
  show();
  press('Look this up');
  await untilSaid('cannot be reached');
  press('Try again');
  await untilSaid('Try again in 1 second.');
  press('Try again');
  await untilSaid('Looking up is switched off');
  press('Open the settings');
  expect(onLookUpSettings).toHaveBeenCalledOnce();
  expect(onLookUp).toHaveBeenCalledTimes(3);
});
