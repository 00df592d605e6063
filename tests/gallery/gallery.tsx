// The gallery page: every sample in an open shadow root of its own, as a page would hold it. Address
// parameters choose what is shown: theme=light|dark, direction=ltr|rtl, locale=en|de, layout=popover|sheet,
// open=all unfolds everything, sample=each leaves one card of each type, height=free lets cards grow (axe takes what
// is scrolled out of sight for what covers the buttons below it).
import { cardStyles } from '../../src/cards/card-styles';
import { renderCard } from '../../src/cards/render-card';
import { readMessages } from './read-messages';
import { sampleCards } from './sample-cards';
import { sampleLookUps } from './sample-look-ups';

const parameters = new URLSearchParams(location.search);
const direction = parameters.get('direction') === 'rtl' ? 'rtl' : 'ltr';
const theme = parameters.get('theme') === 'dark' ? 'dark' : 'light';
const layout = parameters.get('layout') === 'sheet' ? 'sheet' : 'popover';
const t = readMessages(parameters.get('locale') ?? 'en', direction);
const actions = {
  onNotThis: () => {},
  onNeverMark: () => {},
  onPrevious: () => {},
  onNext: () => {},
  onCopy: async () => true,
  onSiteOff: () => {},
  onLookUp: async () => ({ state: 'off' }) as const,
  onLookUpSettings: () => {},
  onJump: () => {},
  onClose: () => {},
};

document.documentElement.dataset.theme = theme;
document.documentElement.lang = parameters.get('locale') ?? 'en';
const main = document.querySelector('main')!;

const isFirstOfType = (index: number) =>
  sampleCards.findIndex(({ card }) => card.type === sampleCards[index]!.card.type) === index;
const cards =
  parameters.get('sample') === 'each' ? sampleCards.filter((_, index) => isFirstOfType(index)) : sampleCards;
const shown = [...cards, ...sampleLookUps];

for (const { name, card, lookUp } of shown) {
  const figure = document.createElement('figure');
  figure.id = name.replace(/[^a-z]+/g, '-');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('div');
  figure.append(caption, host);
  main.append(figure);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const isFree = parameters.get('height') === 'free';
  style.textContent = cardStyles + (isFree ? '.ng.card { max-block-size: none; }' : '');
  const container = document.createElement('div');
  root.append(style, container);
  const mentions = 'inThisArticle' in card ? card.inThisArticle.mentions : [];
  const at = mentions[0];
  const unnamedSourcesPolicy = 'https://courier.example/standards/unnamed-sources';
  renderCard(container, card, actions, t, {
    theme,
    layout,
    unnamedSourcesPolicy,
    ...(at ? { at } : {}),
    ...(lookUp ? { lookUp } : {}),
  });
  if (parameters.get('open') === 'all') {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
  }
}
