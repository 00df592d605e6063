// The settings of kept articles: asks the background for the list, and carries export and import over in parts.
import { countWords, messageKey } from '../cards/card-words';
import type { Caller } from '../messages/caller';
import type { BackgroundCalls } from '../messages/contract';
import { articlesAMessage } from '../messages/kept-calls';
import type { KeptArticle } from '../model/kept-article';
import type { Translate } from '../model/translate';
import { readKeptFile, writeKeptFile } from '../store/kept-file';
import type { KeptActions, KeptView } from './kept-state';

export interface KeptSettings {
  readonly view: () => KeptView;
  readonly actions: KeptActions;
  /** Asks for the list again. */
  refresh(): Promise<void>;
  /** Deletes everything, for a reset. */
  reset(): Promise<void>;
}

export interface KeptSettingsParts {
  readonly call: Caller<BackgroundCalls>;
  readonly saveFile: (parts: readonly string[]) => void;
  readonly t: Translate;
  /** What is shown is other than before. */
  readonly onChanged: () => void;
}

/** Articles a list shows before the reader asks for more. */
const listedAtOnce = 20;

/** Starts with nothing known; `refresh` asks. */
export function createKeptSettings({ call, saveFile, t, onChanged }: KeptSettingsParts): KeptSettings {
  let view: KeptView = { list: null, search: '', said: null };
  let most = listedAtOnce;
  let turn = 0;

  const show = (changed: Partial<KeptView>) => {
    view = { ...view, ...changed };
    onChanged();
  };
  const say = (text: string, isProblem = false) => show({ said: { text, isProblem } });

  const refresh = async () => {
    const own = ++turn;
    const list = await call('listKept', { search: view.search, from: 0, most }).catch(() => null);
    // An answer to what was typed before is dropped.
    if (own === turn) show({ list });
  };

  const attempt = (run: () => Promise<void>) =>
    void run()
      .catch(() => say(t('keptFailed'), true))
      .then(refresh);

  async function* all(): AsyncGenerator<readonly KeptArticle[]> {
    let after: string | null = null;
    do {
      const part: BackgroundCalls['exportKept']['answer'] = await call('exportKept', { after });
      yield part.articles;
      after = part.next;
    } while (after !== null);
  }

  const importAll = async (values: readonly unknown[]) => {
    let [added, leftOut] = [0, 0];
    for (let from = 0; from < values.length; from += articlesAMessage) {
      const articles = values.slice(from, from + articlesAMessage);
      const more = from + articlesAMessage < values.length;
      const part = await call('importKept', { articles, more });
      if (part.problem) return say(t(messageKey('keptProblem', part.problem)), true);
      added += part.added;
      leftOut += part.leftOut;
      if (more) say(t('keptImporting', String(from + articles.length), String(values.length)));
    }
    if (leftOut > 0) return say(t('keptImportedPartly', String(added), String(leftOut)), true);
    say(countWords(t, 'keptImported', added));
  };

  return {
    view: () => view,
    refresh,
    reset: async () => {
      await call('forget', { ids: null }).catch(() => undefined);
      most = listedAtOnce;
      show({ search: '', said: null });
      await refresh();
    },
    actions: {
      onSearch(search) {
        most = listedAtOnce;
        show({ search });
        void refresh();
      },
      onMore() {
        most = Math.max(most, view.list?.found ?? 0);
        void refresh();
      },
      onForget: id =>
        attempt(async () => {
          await call('forget', { ids: [id] });
          say(t('keptDeleted'));
        }),
      onForgetAll: () =>
        attempt(async () => {
          await call('forget', { ids: null });
          say(t('keptDeleted'));
        }),
      onExport: () =>
        attempt(async () => {
          saveFile(await writeKeptFile(all()));
          say(t('exportDone'));
        }),
      onImport: file =>
        attempt(async () => {
          const values = readKeptFile(await file.text());
          if (values === 'foreign') say(t('keptForeign'), true);
          else if (values === 'later version') say(t('importLater'), true);
          else await importAll(values);
        }),
    },
  };
}
