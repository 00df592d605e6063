// What the background answers, one function a call. Everything it needs of the browser is handed in, so that the
// tests ask it the same questions without one.
import { cutAnnotation } from '../messages/annotation-parts';
import type { AnnotateRequest, BackgroundCalls } from '../messages/contract';
import type { Handlers } from '../messages/receiver';
import type { LookupAnswer, LookupSubject } from '../model/lookup';
import type { FactsInUse, PackProblem } from '../model/pack';
import type { Settings } from '../model/settings';
import type { Correction } from '../store/corrections';
import type { KeptArticles } from '../store/kept-articles';
import type { OwnEntry } from '../store/own-entries';
import type { Annotations } from './annotations';
import type { Asker } from './asker';
import { applyCorrections } from './corrections';
import { createKeptAnswers } from './kept-answers';
import { applyOwnEntries, withOwnEntry } from './own-entries';
import type { Stories, StoryEngine } from './stories';

export interface AnswerParts {
  readonly annotations: Annotations;
  readonly engine: () => Promise<StoryEngine>;
  readonly settings: {
    read(): Promise<Settings>;
    change(edit: (settings: Settings) => Settings): Promise<void>;
  };
  readonly corrections: {
    list(): Promise<readonly Correction[]>;
    add(correction: Correction): Promise<void>;
  };
  readonly ownEntries: { list(): Promise<readonly OwnEntry[]> };
  readonly facts: {
    inUse(): Promise<FactsInUse>;
    /** Uses the pack at a blob address from now on, or answers why not. */
    take(name: string, url: string): Promise<PackProblem | null>;
    remove(): Promise<void>;
  };
  readonly kept: KeptArticles;
  readonly stories: Stories;
  /** The kept articles are others than before; open pages hear of it unless `isQuiet`. */
  readonly onKeptChange: (isQuiet: boolean) => Promise<void>;
  /** Origin of the extension's own pages. */
  readonly ownOrigin: string;
  /** Puts the second stage into a frame of a tab. */
  readonly inject: (tab: number, frame: number) => Promise<void>;
  readonly showCount: (tab: number, count: number) => Promise<void>;
  readonly lookUp: (subject: LookupSubject, isPrivate: boolean) => Promise<LookupAnswer>;
  readonly openLookUpSettings: () => Promise<void>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** The handlers for all calls to the background. */
export function createAnswers(parts: AnswerParts): Handlers<BackgroundCalls, Asker> {
  const { annotations, engine, settings, corrections, ownEntries, facts } = parts;
  const refuseTabs = ({ url }: Asker) => {
    if (!url.startsWith(parts.ownOrigin)) throw new Error('Only a page of the extension can ask this.');
  };
  const annotate = (request: AnnotateRequest) =>
    annotations.annotate(request, async asked => {
      const [opened, refused, own] = await Promise.all([engine(), corrections.list(), ownEntries.list()]);
      const annotation = await parts.stories.annotate(asked, opened);
      return applyOwnEntries(applyCorrections(annotation, refused), asked.text, own);
    });
  return {
    ...createKeptAnswers({
      kept: parts.kept,
      engine,
      annotate: async request => (await annotate(request)).annotation,
      refuseTabs,
      onChange: parts.onKeptChange,
      today: parts.today,
    }),
    async annotate(request) {
      const { key, annotation } = await annotate(request);
      return { key, parts: cutAnnotation(annotation) };
    },
    async explain({ key, target }) {
      const kept = annotations.find(key);
      if (kept === null) return { card: null };
      const opened = await engine();
      const card = opened.explain(kept, target, parts.today());
      const own = withOwnEntry(card, kept.annotation, target, await ownEntries.list());
      return { card: await parts.stories.withEarlier(own, kept, target, opened) };
    },
    async found({ count }, { tab }) {
      if (tab !== null) await parts.showCount(tab, count);
      return null;
    },
    async inject({ anyway }, { tab, frame, site }) {
      if (tab === null) throw new Error('Only a tab can be read.');
      if (!anyway && isOffFor(await settings.read(), site)) return false;
      // The frame will ask for its annotation: while it loads and reads its page, what that takes is opened.
      engine().catch(() => undefined);
      await parts.inject(tab, frame);
      return true;
    },
    settings: () => settings.read(),
    siteHost: (_, { site }) => site,
    async neverMark({ name }) {
      await settings.change(now => ({ ...now, neverMark: withName(now.neverMark, name) }));
      return null;
    },
    async siteOff({ host, off }) {
      await settings.change(now => switchSite(now, host, off));
      return null;
    },
    async notThis(correction) {
      await corrections.add(correction);
      annotations.clear();
      return null;
    },
    facts: () => facts.inUse(),
    takePack({ name, url }, asker) {
      refuseTabs(asker);
      return facts.take(name, url);
    },
    async removePack(_, asker) {
      refuseTabs(asker);
      await facts.remove();
      return null;
    },
    lookUp: (subject, { isPrivate }) => parts.lookUp(subject, isPrivate),
    async openLookUpSettings() {
      await parts.openLookUpSettings();
      return null;
    },
  };
}

/** True where Newsgloss is switched off for this host, or everywhere. */
function isOffFor(settings: Settings, host: string): boolean {
  return !settings.enabled || settings.sitesOff.includes(host);
}

/** The settings with one host switched off or on. */
export function switchSite(settings: Settings, host: string, off: boolean): Settings {
  const others = settings.sitesOff.filter(site => site !== host);
  return { ...settings, sitesOff: off ? [...others, host] : others };
}

/** The host of an address with its port, as `location.host` gives it; empty where there is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

function withName(names: readonly string[], name: string): readonly string[] {
  const isListed = names.some(listed => listed.toLowerCase() === name.toLowerCase());
  return isListed || name.trim() === '' ? names : [...names, name];
}
