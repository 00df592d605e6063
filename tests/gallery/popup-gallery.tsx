// The popup in every state it can be in, each in an open shadow root of its own beside the others.
import { render } from 'preact';
import { themeTokens } from '../../src/cards/theme-tokens';
import { Popup } from '../../src/popup/Popup';
import popupStyles from '../../src/popup/popup.css';
import type { PopupState } from '../../src/popup/popup-state';
import { readMessages } from './read-messages';
import { crowdedPage, emptyPage, otherStory, samplePage } from './sample-page';

const parameters = new URLSearchParams(location.search);
const direction = parameters.get('direction') === 'rtl' ? 'rtl' : 'ltr';
const theme = parameters.get('theme') === 'dark' ? 'dark' : 'light';
const t = readMessages(parameters.get('locale') ?? 'en', direction);
const actions = {
  onSwitch: () => {},
  onSwitchOnEverywhere: () => {},
  onAnnotateAnyway: () => {},
  onTryAgain: () => {},
  onReload: () => {},
  onShow: () => {},
  onExport: () => {},
  onKeep: () => {},
  onForget: () => {},
  onSettings: () => {},
};

const bare = { ...samplePage, annotation: null, text: '' };
const states: readonly (readonly [string, PopupState])[] = [
  ['report', { kind: 'page', page: samplePage, keeping: { status: 'not kept', problem: null } }],
  ['kept', { kind: 'page', page: otherStory, keeping: { status: 'kept', problem: null } }],
  ['not kept: full', { kind: 'page', page: otherStory, keeping: { status: 'not kept', problem: 'full' } }],
  ['in a private window', { kind: 'page', page: otherStory, keeping: { status: 'private', problem: null } }],
  ['crowded', { kind: 'page', page: crowdedPage }],
  ['nothing found', { kind: 'page', page: emptyPage }],
  ['not an article', { kind: 'page', page: { ...bare, status: 'not an article' } }],
  ['off here', { kind: 'page', page: { ...bare, status: 'off' } }],
  ['failed', { kind: 'page', page: { ...bare, status: 'failed' } }],
  ['working', { kind: 'working' }],
  ['restarting', { kind: 'restarting' }],
  ['browser page', { kind: 'browser page' }],
  ['reload', { kind: 'reload' }],
  ['off everywhere', { kind: 'off everywhere' }],
];

document.documentElement.dataset.theme = theme;
const main = document.querySelector('main')!;
for (const [name, state] of states) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('div');
  host.style.cssText = 'inline-size: 380px; max-inline-size: 100%';
  figure.append(caption, host);
  main.append(figure);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  // The whole report is to be seen here, beyond what a popup shows at once.
  style.textContent = `${themeTokens}${popupStyles}.popup { max-block-size: none !important; }`;
  const container = document.createElement('div');
  root.append(style, container);
  render(<Popup state={state} actions={actions} t={t} theme={theme} />, container);
}
