// @vitest-environment jsdom
// Every sample card as markup: what a screen reader is told, what the buttons do, what is left out.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardActions } from '../../src/cards/card-actions';
import { announcement, cardAsText } from '../../src/cards/card-as-text';
import { renderCard } from '../../src/cards/render-card';
import type { Card } from '../../src/model/card';
import { readMessages } from '../gallery/read-messages';
import { sampleCards } from '../gallery/sample-cards';

const t = readMessages();
let container: HTMLElement;
let actions: { [Name in keyof CardActions]: ReturnType<typeof vi.fn<CardActions[Name]>> };

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  actions = {
    onNotThis: vi.fn(),
    onNeverMark: vi.fn(),
    onPrevious: vi.fn(),
    onNext: vi.fn(),
    onCopy: vi.fn(async () => true),
    onSiteOff: vi.fn(),
    onLookUp: vi.fn(async () => ({ state: 'missing' }) as const),
    onLookUpSettings: vi.fn(),
    onJump: vi.fn(),
    onClose: vi.fn(),
  };
});

afterEach(() => {
  renderCard(container, null, actions, t);
  container.remove();
});

const sample = (name: string): Card => {
  const found = sampleCards.find(one => one.name === name);
  if (!found) throw new Error(`There is no sample "${name}".`);
  return found.card;
};
const show = (card: Card) => renderCard(container, card, actions, t);
const button = (label: string) => {
  const found = [...container.querySelectorAll('button')].find(
    one => one.getAttribute('aria-label') === label || one.textContent?.trim() === label,
  );
  if (!found) throw new Error(`There is no button "${label}".`);
  return found;
};
const settled = () => new Promise(resolve => setTimeout(resolve));

test.each(sampleCards.map(({ name, card }) => [name, card] as const))(
  '%s is a labelled region',
  (_, card) => {
    show(card);
    const region = container.querySelector('section')!;
    expect(region.getAttribute('aria-label')).toContain(card.title);
    expect(container.querySelectorAll('h2')).toHaveLength(1);
    const isUntold = card.type === 'unknown' && card.inThisArticle.neverIntroduced;
    expect(container.textContent).toContain(isUntold ? t('neverIntroduced') : card.sentence);
    for (const element of container.querySelectorAll('button')) {
      expect(`${element.getAttribute('aria-label') ?? ''}${element.textContent}`.trim()).not.toBe('');
      expect(element.type).toBe('button');
    }
  },
);

test('a person is shown then and since, each with its date', () => {
  show(sample('person, then and now'));
  const [then, since] = container.querySelectorAll('.moment');
  expect(then?.textContent).toContain('18 September 2015');
  expect(then?.textContent).toContain('Minister of Defence of Russia');
  expect(since?.textContent).toContain('Left that office in May 2024.');
  expect(since?.textContent).toContain('as of August 2026');
});

test('missing facts leave no empty rows or headings behind', () => {
  show(sample('person, missing facts'));
  expect(container.querySelector('dl')).toBeNull();
  expect(container.querySelector('.timeline')).toBeNull();
  expect(container.querySelector('h3')).toBeNull();
});

test('a disputed place says who says what, draws no country of its own and gives no plain "where"', () => {
  show(sample('place, disputed'));
  expect(container.querySelector('.disputed')?.textContent).toContain('Claimed by Ukraine');
  expect(container.querySelector('.map-own')).toBeNull();
  expect(container.querySelector('figcaption')?.textContent).toBe(t('mapContested'));
  expect([...container.querySelectorAll('dt')].map(dt => dt.textContent)).not.toContain(t('where'));
});

test('a country without contested borders is coloured in', () => {
  const iraq = sample('place, country') as Extract<Card, { type: 'place' }>;
  show({ ...iraq, title: 'Portugal', position: { latitude: 39.5, longitude: -8, country: 'PT' } });
  expect(container.querySelector('.map-own')?.getAttribute('d')).toMatch(/^M/);
  expect(container.querySelector('figcaption')).toBeNull();
});

test('a person met before is told with the article and its address', () => {
  show(sample('unknown, met before'));
  const lines = [...container.querySelectorAll('.earlier')].at(-1)?.querySelectorAll('li');
  expect(lines?.[0]?.textContent).toContain(
    'Introduced in “Islanders queue for fuel as tankers stay away” as “who chairs the islands’ council”',
  );
  expect(lines?.[0]?.querySelector('a')?.href).toBe('https://courier.example/islanders-queue');
  expect(lines?.[1]?.querySelector('a')).toBeNull();
  expect(container.querySelector('.same-words')?.textContent).toContain('attributed to the harbour master');
});

test('the same words elsewhere lead there, or name the article', () => {
  show(sample('source, the same words elsewhere'));
  const [here, there] = container.querySelectorAll('.same-words li');
  expect(here?.textContent).toContain('Elsewhere in this article they are attributed to Ana Petrovic.');
  here?.querySelector('button')?.click();
  expect(actions.onJump).toHaveBeenCalledWith(expect.objectContaining({ start: 2100 }));
  expect(there?.textContent).toContain('nobody is given as their speaker');
  expect(there?.querySelector('a')?.textContent).toBe(t('openArticle'));
});

test('the checklist answers from the text or says that the text does not', () => {
  show(sample('source, unnamed individual'));
  const lines = [...container.querySelectorAll('.checklist > div')].map(line => line.textContent);
  expect(lines).toContain('How manyone');
  expect(lines).toContain('How they knowthe text does not say');
  expect(container.querySelectorAll('.told')).toHaveLength(4);
});

test('buttons call back with what they are about', async () => {
  const card = sample('person, then and now') as Extract<Card, { type: 'person' }>;
  show(card);
  button(t('previousMention')).click();
  button(t('nextMention')).click();
  button(t('close')).click();
  button('Minister of Defense').click();
  button(t('copy')).click();
  expect(actions.onPrevious).toHaveBeenCalledOnce();
  expect(actions.onNext).toHaveBeenCalledOnce();
  expect(actions.onClose).toHaveBeenCalledOnce();
  expect(actions.onJump).toHaveBeenCalledWith(card.inThisArticle.introducedAs);
  expect(actions.onCopy).toHaveBeenCalledWith(cardAsText(card, t));
  await settled();
  expect(container.textContent).toContain(t('copied'));
});

test('what could not be copied is not said to be', async () => {
  actions.onCopy.mockResolvedValueOnce(false);
  show(sample('person, then and now'));
  button(t('copy')).click();
  await settled();
  expect(button(t('notCopied'))).toBeDefined();
});

test('corrections wait behind one button', async () => {
  show(sample('person, then and now'));
  expect(container.textContent).not.toContain(t('siteOff'));
  button(t('moreActions')).click();
  await settled();
  expect(button(t('moreActions')).getAttribute('aria-expanded')).toBe('true');
  button(t('notThisPerson')).click();
  button(t('neverMark', 'Sergei Shoigu')).click();
  button(t('siteOff')).click();
  expect(actions.onNotThis).toHaveBeenCalledWith('Q7747', 'Sergei Shoigu');
  expect(actions.onNeverMark).toHaveBeenCalledWith('Sergei Shoigu');
  expect(actions.onSiteOff).toHaveBeenCalledOnce();
});

test.each(['unknown, introduced', 'ambiguous', 'source, unnamed group'])(
  'where no match is claimed (%s) none can be refused',
  async name => {
    show(sample(name));
    button(t('moreActions')).click();
    await settled();
    expect(container.textContent).not.toContain(t('notThis'));
  },
);

test('a long list of quotations shows its first lines and a button for the rest', async () => {
  show(sample('person, then and now'));
  const passages = () => container.querySelectorAll('.part > .passages .passage').length;
  expect(passages()).toBe(2);
  button(t('saidAll', '4')).click();
  await settled();
  expect(passages()).toBe(4);
});

test('the position among the mentions is told where it is known', () => {
  const card = sample('person, then and now') as Extract<Card, { type: 'person' }>;
  renderCard(container, card, actions, t, { at: card.inThisArticle.mentions[1]! });
  expect(container.querySelector('.stepper-at')?.textContent).toBe('2 of 3');
});

test('the card as text holds what the card shows, and the announcement its head', () => {
  const card = sample('source, unnamed individual');
  expect(cardAsText(card, t).split('\n')).toEqual([
    'One US official (Source: unnamed individual)',
    card.sentence,
    'Who: an official of the United States government',
    'How many: one',
    'How they know: the text does not say',
    'Why unnamed: “on condition of anonymity”; no reason given',
    'Their stake: the text does not say',
    'Checked elsewhere: the text does not say',
    'Fact or opinion: stated as fact',
  ]);
  expect(announcement(card, t)).toBe(`Source: unnamed individual: One US official. ${card.sentence}`);
});

test('a card leads to its Wikipedia article, to a search where the title is not certain, or nowhere', () => {
  const link = () => container.querySelector<HTMLAnchorElement>('.card-foot a');
  show(sample('person, then and now'));
  expect(link()?.textContent).toBe(t('wikipedia'));
  const place = sample('place, city') as Extract<Card, { type: 'place' }>;
  show({ ...place, wikipedia: null });
  expect(link()?.textContent).toBe(t('searchWikipedia'));
  expect(new URL(link()!.href).searchParams.get('search')).toBe('Latakia Latakia Governorate, Syria');
  show({ ...place, entity: 'own-1', wikipedia: null });
  expect(link()).toBeNull();
  show(sample('unknown, introduced'));
  expect(link()).toBeNull();
});

test('the outlet’s own policy is linked from sources it speaks of', () => {
  const unnamedSourcesPolicy = 'https://courier.example/unnamed';
  const policyOf = (name: string) => {
    renderCard(container, sample(name), actions, t, { unnamedSourcesPolicy });
    return container.querySelector<HTMLAnchorElement>('.policy a')?.href;
  };
  expect(policyOf('source, unnamed individual')).toBe(unnamedSourcesPolicy);
  expect(policyOf('source, named body')).toBeUndefined();
  show(sample('source, unnamed individual'));
  expect(container.querySelector('.policy')).toBeNull();
});

test.each([
  [
    'Latakia',
    ['Latakia', 'Latakia province', 'Latakia Province', 'Ladhiqiyah'],
    'Latakia province, Ladhiqiyah',
  ],
  ['United Nations', ['UN', 'U.N.', 'the UN', 'The United Nations', 'UNO'], 'UN, UNO'],
  ['Washington, D.C.', ['Washington DC', 'Washington, DC', 'Washington'], 'Washington'],
])('%s: other names are given once whatever their case and stops', (title, aliases, names) => {
  const place = sample('place, city') as Extract<Card, { type: 'place' }>;
  show({ ...place, title, aliases });
  const row = [...container.querySelectorAll('.facts > div')].find(one =>
    one.textContent?.startsWith(t('otherNames')),
  );
  expect(row?.querySelector('dd')?.textContent).toBe(names);
});

test('what could be looked up stands behind what the article tells', () => {
  show(sample('person, then and now'));
  const parts = [...container.querySelectorAll('.card-body > .part')];
  const [article, lookUp] = [t('inThisArticle'), t('lookUp')].map(words =>
    parts.findIndex(part => part.textContent?.includes(words)),
  );
  expect(article).toBeGreaterThanOrEqual(0);
  expect(lookUp).toBeGreaterThan(article!);
});

test('that the article never says who somebody is stands on a card once', () => {
  show(sample('unknown, never introduced'));
  expect(container.querySelector('.notice')?.textContent).toBe(t('neverIntroduced'));
  expect(container.textContent).not.toContain('does not say who this is');
});
