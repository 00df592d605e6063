// @vitest-environment jsdom
// The popup as markup: its states, its lists, and what its buttons ask for.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup';
import type { PopupActions, PopupState } from '../../src/popup/popup-state';
import { readMessages } from '../gallery/read-messages';
import { crowdedPage, emptyPage, otherStory, samplePage } from '../gallery/sample-page';

const t = readMessages();
let container: HTMLElement;
let actions: { [Name in keyof PopupActions]: ReturnType<typeof vi.fn<PopupActions[Name]>> };

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  actions = {
    onSwitch: vi.fn(),
    onSwitchOnEverywhere: vi.fn(),
    onAnnotateAnyway: vi.fn(),
    onTryAgain: vi.fn(),
    onReload: vi.fn(),
    onShow: vi.fn(),
    onExport: vi.fn(),
    onKeep: vi.fn(),
    onForget: vi.fn(),
    onSettings: vi.fn(),
  };
});

afterEach(() => {
  render(null, container);
  container.remove();
});

const show = (state: PopupState) =>
  render(<Popup state={state} actions={actions} t={t} theme="auto" />, container);
const settled = () => new Promise(resolve => setTimeout(resolve));
const find = <Found extends HTMLElement>(selector: string, words = '') => {
  const found = [...container.querySelectorAll<Found>(selector)].find(one =>
    one.textContent?.includes(words),
  );
  if (!found) throw new Error(`There is no ${selector} "${words}".`);
  return found;
};
const bare = { ...samplePage, annotation: null, text: '' };

test.each<[string, PopupState, string]>([
  ['working', { kind: 'working' }, 'stateWorking'],
  ['restarting', { kind: 'restarting' }, 'stateRestarting'],
  ['a page of the browser', { kind: 'browser page' }, 'stateBrowser'],
  ['a page from before', { kind: 'reload' }, 'stateReload'],
  ['off everywhere', { kind: 'off everywhere' }, 'stateOffEverywhere'],
  ['no article', { kind: 'page', page: { ...bare, status: 'not an article' } }, 'stateNotArticle'],
  ['off here', { kind: 'page', page: { ...bare, status: 'off' } }, 'stateOff'],
  ['failed', { kind: 'page', page: { ...bare, status: 'failed' } }, 'stateFailed'],
  ['nothing found', { kind: 'page', page: emptyPage }, 'stateNothing'],
])('%s says so, and lists nothing', (_, state, key) => {
  show(state);
  expect(find('h2').textContent).toBe(t(key));
  expect(container.querySelector('[role="tablist"]')).toBeNull();
});

test('each notice has the one button that helps', () => {
  show({ kind: 'page', page: { ...bare, status: 'not an article' } });
  find('.button').click();
  show({ kind: 'page', page: { ...bare, status: 'off' } });
  find('.button').click();
  show({ kind: 'page', page: { ...bare, status: 'failed' } });
  find('.button').click();
  show({ kind: 'reload' });
  find('.button').click();
  expect(actions.onAnnotateAnyway).toHaveBeenCalledOnce();
  expect(actions.onSwitch).toHaveBeenCalledWith(true);
  expect(actions.onTryAgain).toHaveBeenCalledOnce();
  expect(actions.onReload).toHaveBeenCalledOnce();
});

test('the switch says what it is and asks for the other', () => {
  show({ kind: 'page', page: samplePage });
  const on = find<HTMLElement>('[role="switch"]');
  expect(on.getAttribute('aria-checked')).toBe('true');
  expect(on.getAttribute('aria-label')).toContain('news.example');
  on.click();
  expect(actions.onSwitch).toHaveBeenCalledWith(false);
});

test('a name, a source and a statement each lead to their place', () => {
  show({ kind: 'page', page: samplePage });
  find('.name', 'Mireille Kpodar').click();
  find('.source-name', 'a senior official').click();
  find('.excerpt', 'a tanker had been turned back').click();
  const shown = actions.onShow.mock.calls.map(([{ start, end }]) => samplePage.text.slice(start, end));
  expect(shown).toEqual(['Mireille Kpodar', 'a senior official', 'a tanker had been turned back']);
});

test('arrow keys go from tab to tab and round', async () => {
  show({ kind: 'page', page: samplePage });
  const press = (key: string) =>
    find('[role="tablist"]').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const chosen = () => find<HTMLElement>('[aria-selected="true"]').id;
  expect(chosen()).toBe('tab-person');
  press('ArrowLeft');
  await settled();
  expect(chosen()).toBe('tab-organisation');
  expect(find('.name').textContent).toContain('European Union');
  press('ArrowRight');
  await settled();
  expect(chosen()).toBe('tab-person');
});

test('a long list is filtered, and says where nothing is left', async () => {
  show({ kind: 'page', page: crowdedPage });
  expect(container.querySelectorAll('.name')).toHaveLength(6);
  const field = find<HTMLInputElement>('input');
  const type = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  };
  await type('öberg');
  expect([...container.querySelectorAll('.name-text')].map(one => one.textContent)).toEqual([
    'Åsa Öberg-Lindqvist',
  ]);
  await type('nobody');
  expect(find('[role="status"]').textContent).toBe(t('filterNone', 'nobody'));
  await type('');
  find('.text-button', t('showMore', '11')).click();
  await settled();
  expect(container.querySelectorAll('.name')).toHaveLength(11);
});

test('each export asks for its format', () => {
  show({ kind: 'page', page: samplePage });
  for (const label of ['Markdown', 'JSON', 'CSV']) find('.export .button', label).click();
  expect(actions.onExport.mock.calls.flat()).toEqual(['markdown', 'json', 'csv']);
});

test('the outlet’s own policy stands under the unnamed sources, where there is one', () => {
  show({ kind: 'page', page: samplePage });
  expect(find<HTMLAnchorElement>('.policy a').href).toBe(samplePage.unnamedSourcesPolicy);
  show({ kind: 'page', page: { ...samplePage, unnamedSourcesPolicy: null } });
  expect(container.querySelector('.policy')).toBeNull();
});

test('the same story is told with where it stands and what both share', () => {
  show({ kind: 'page', page: samplePage });
  const story = find('.story');
  expect(story.querySelector('a')?.getAttribute('href')).toBe('https://courier.example/islanders-queue');
  expect(story.textContent).toContain('Harrowgate Courier');
  expect(story.textContent).toContain(t('storyKept'));
  expect(story.querySelector('.story-names')?.textContent).toBe(
    'Portugal · European Union · Mireille Kpodar',
  );
  expect(story.querySelector('blockquote')?.textContent).toBe('Nobody told us anything.');
});

test('an article of the model has no address and is said to come with it', () => {
  show({ kind: 'page', page: otherStory });
  expect(find('.story').querySelector('a')).toBeNull();
  expect(find('.story').textContent).toContain(t('storyShipped'));
});

test('a page is kept in one click, with its text only where that is ticked', async () => {
  show({ kind: 'page', page: samplePage, keeping: { status: 'not kept', problem: null } });
  find<HTMLButtonElement>('.keep button', t('keepPage')).click();
  expect(actions.onKeep).toHaveBeenLastCalledWith(false);
  find<HTMLInputElement>('.keep input').click();
  await settled();
  find<HTMLButtonElement>('.keep button', t('keepPage')).click();
  expect(actions.onKeep).toHaveBeenLastCalledWith(true);
});

test('a kept page can be let go, a full store is told, and a private page is not offered', () => {
  show({ kind: 'page', page: samplePage, keeping: { status: 'kept', problem: null } });
  find<HTMLButtonElement>('.keep button', t('keepForget')).click();
  expect(actions.onForget).toHaveBeenCalledOnce();
  show({ kind: 'page', page: samplePage, keeping: { status: 'not kept', problem: 'full' } });
  expect(find('[role="alert"]').textContent).toBe(t('keptProblemFull'));
  show({ kind: 'page', page: samplePage, keeping: { status: 'private', problem: null } });
  expect(find('.keep').textContent).toBe(t('keepPrivate'));
  expect(container.querySelector('.keep button')).toBeNull();
});
