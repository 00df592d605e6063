// The extension's own pages, settings and welcome, each in an open shadow root: filled, empty, and with a
// problem to report. sample=filled leaves out the emptier ones.
import { render, type VNode } from 'preact';
import { themeTokens } from '../../src/cards/theme-tokens';
import { defaultLookupChoice } from '../../src/model/lookup';
import { defaultSettings } from '../../src/model/settings';
import { OptionsPage } from '../../src/options/OptionsPage';
import optionsStyles from '../../src/options/options.css';
import type { OptionsState } from '../../src/options/options-state';
import { WelcomePage } from '../../src/welcome/WelcomePage';
import welcomeStyles from '../../src/welcome/welcome.css';
import { readMessages } from './read-messages';

const parameters = new URLSearchParams(location.search);
const direction = parameters.get('direction') === 'rtl' ? 'rtl' : 'ltr';
const theme = parameters.get('theme') === 'dark' ? 'dark' : 'light';
const t = readMessages(parameters.get('locale') ?? 'en', direction);
const nothing = () => {};
const actions = {
  onChange: nothing,
  onSaveEntry: async () => true,
  onRemoveEntry: nothing,
  onAllowAgain: nothing,
  lookUp: {
    onProvider: nothing,
    onChoice: nothing,
    onClear: nothing,
    onAllow: nothing,
    onTestKiwix: nothing,
  },
  kept: {
    onSearch: nothing,
    onMore: nothing,
    onForget: nothing,
    onForgetAll: nothing,
    onExport: nothing,
    onImport: nothing,
  },
  onShortcuts: nothing,
  onExport: nothing,
  onImport: nothing,
  onReset: nothing,
  onLoadPack: nothing,
  onRemovePack: nothing,
  onWelcome: nothing,
};

const empty: OptionsState = {
  settings: { ...defaultSettings, theme },
  ownEntries: [],
  corrections: [],
  lookUp: {
    choice: defaultLookupChoice,
    hasAccess: true,
    isRefused: false,
    kept: { entries: 0, bytes: 0 },
    kiwix: { state: 'untested' },
  },
  kept: {
    list: { rows: [], found: 0, total: 0, units: 0, unreadable: 0, problem: null },
    search: '',
    said: null,
  },
  shortcuts: [{ name: 'open', description: t('commandOpen'), keys: 'Alt+Shift+O' }],
  notices: 'Newsgloss\n\nA source of facts, public domain.',
  version: '0.1.0',
  facts: null,
  said: null,
  packSaid: null,
  isSaved: true,
};
const filled: OptionsState = {
  ...empty,
  settings: {
    ...empty.settings,
    opens: 'click',
    sitesOff: ['news.example', 'a-very-long-subdomain.of-a-regional-newspaper.example.org'],
    neverMark: ['May', 'نجيب محفوظ'],
  },
  ownEntries: [
    {
      id: 'own-1',
      kind: 'person',
      name: 'Ana Petrovic',
      aliases: [],
      about: 'Chairs the parents’ council.',
      link: '',
    },
  ],
  corrections: [{ name: 'Georgia', entity: 'Q230', title: 'Georgia (country)' }],
  lookUp: {
    choice: {
      provider: 'kiwix',
      language: 'auto',
      kiwix: 'http://127.0.0.1:8080/',
      book: 'wikipedia_en_all_maxi_2026-01',
      inPrivate: true,
    },
    hasAccess: false,
    isRefused: true,
    kept: { entries: 41, bytes: 812_000 },
    kiwix: {
      state: 'found',
      books: [{ name: 'wikipedia_en_all_maxi_2026-01', title: 'Wikipedia, all articles' }],
    },
  },
  kept: {
    list: {
      rows: [
        {
          id: 'kept-1',
          title: 'Islanders queue for fuel as tankers stay away and the harbour master counts the days',
          outlet: 'Harrowgate Courier',
          date: '2026-03-07',
          url: 'https://courier.example/fuel',
          keptAt: '2026-03-09',
          people: 12,
          quotes: 1,
          hasText: true,
        },
        {
          id: 'kept-2',
          title: 'نقص الوقود في الجزيرة',
          outlet: '',
          date: null,
          url: '',
          keptAt: '2026-03-08',
          people: 1,
          quotes: 0,
          hasText: false,
        },
      ],
      found: 31,
      total: 1204,
      units: 7_400_000,
      unreadable: 2,
      problem: null,
    },
    search: 'fuel',
    said: { text: t('keptImportedPartly', '31', '2'), isProblem: true },
  },
  shortcuts: [...empty.shortcuts, { name: 'toggle', description: t('commandToggle'), keys: '' }],
  facts: {
    shippedDate: '2026-11-22',
    pack: {
      name: 'newsgloss-facts-2027-03-01.v9.pack',
      version: 9,
      date: '2027-03-01',
      entities: 271_828,
      state: 'other version',
    },
  },
  said: { text: t('importForeign'), isProblem: true },
  packSaid: { text: t('packProblemDamaged'), isProblem: true },
};

const paragraphs = [
  'Fuel on the island will last nine days, the harbour master said on Monday.',
  'A senior official said that a second tanker was on its way.',
];

document.documentElement.dataset.theme = theme;
document.documentElement.lang = parameters.get('locale') ?? 'en';
const main = document.querySelector('main')!;
main.style.columns = 'auto';

function show(name: string, styles: string, page: VNode): void {
  if (parameters.get('sample') === 'filled' && !/filled|welcome/.test(name)) return;
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('div');
  figure.append(caption, host);
  main.append(figure);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `${themeTokens}${styles}`;
  const container = document.createElement('div');
  root.append(style, container);
  render(page, container);
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  root.querySelector<HTMLElement>('.ng')!.dataset.theme = theme;
}

show('settings, first visit', optionsStyles, <OptionsPage state={empty} actions={actions} t={t} />);
const onWikipedia = {
  ...empty,
  lookUp: { ...empty.lookUp, choice: { ...defaultLookupChoice, provider: 'wikipedia' as const } },
};
show(
  'settings, looking up on Wikipedia',
  optionsStyles,
  <OptionsPage state={onWikipedia} actions={actions} t={t} />,
);
show('settings, filled', optionsStyles, <OptionsPage state={filled} actions={actions} t={t} />);
show(
  'welcome',
  welcomeStyles,
  <WelcomePage
    title="Fuel runs short on the island"
    date="9 March 2026"
    paragraphs={paragraphs}
    onSettings={nothing}
    t={t}
  />,
);
