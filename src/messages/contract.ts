// Every message that crosses between a tab, the background and the extension's own pages: one map a
// direction, from a name to what is asked and what is answered. The guards (guards.ts) check what is received.
import type { Annotation, ArticleContext } from '../model/annotation';
import type { Card, Target } from '../model/card';
import type { LookupAnswer, LookupSubject } from '../model/lookup';
import type { FactsInUse, PackProblem } from '../model/pack';
import type { Settings } from '../model/settings';
import type { AnnotationParts } from './annotation-parts';
import type { KeptCalls } from './kept-calls';

/** One article's text as the engine gets it. */
export interface AnnotateRequest {
  readonly text: string;
  readonly context: ArticleContext;
}

/** Asked of the background, by tabs and by the extension's pages. */
export interface BackgroundCalls extends KeptCalls {
  /** `key` names the annotation for later `explain` calls; the background may forget it at any moment. */
  annotate: {
    ask: AnnotateRequest;
    answer: { readonly key: string; readonly parts: AnnotationParts };
  };
  /** `null`: the background no longer holds `key`; call `annotate` again and repeat. */
  explain: {
    ask: { readonly key: string; readonly target: Target };
    answer: { readonly card: Card | null };
  };
  /** The tab tells how many things were found, for the badge. */
  found: { ask: { readonly count: number }; answer: null };
  /**
   * The gate found an article (or the reader asked): put content.js into the frame that asks. False where
   * Newsgloss is off for the site, unless `anyway`.
   */
  inject: { ask: { readonly anyway: boolean }; answer: boolean };
  settings: { ask: null; answer: Settings };
  /** Host of the page in the tab that asks: a frame is read where that page is, wherever the frame comes from. */
  siteHost: { ask: null; answer: string };
  /** From a card: never mark this name again; switch one host off or on. Every tab then gets `settingsChanged`. */
  neverMark: { ask: { readonly name: string }; answer: null };
  siteOff: { ask: { readonly host: string; readonly off: boolean }; answer: null };
  /** From a card: this mention is not that entity. The next annotation of the name leaves it out. */
  notThis: {
    ask: { readonly name: string; readonly entity: string; readonly title: string };
    answer: null;
  };
  /** From the settings page: whose facts are used. */
  facts: { ask: null; answer: FactsInUse };
  /** From the settings page: use the pack behind this blob address. Answers why it was refused, or null. */
  takePack: { ask: { readonly name: string; readonly url: string }; answer: PackProblem | null };
  removePack: { ask: null; answer: null };
  /** From a card, when the reader asks for it: nothing but the title leaves the machine, and only after opting in. */
  lookUp: { ask: LookupSubject; answer: LookupAnswer };
  /** From a card: open the settings where looking up is switched on. */
  openLookUpSettings: { ask: null; answer: null };
}

/** What a tab's content script knows of its page. */
export interface PageState {
  /**
   * 'reading': annotated; 'not an article': the gate said no; 'off': switched off for this site; 'no facts': the
   * model that comes with the extension cannot be opened.
   */
  readonly status: 'reading' | 'working' | 'not an article' | 'off' | 'failed' | 'no facts';
  readonly title: string;
  readonly host: string;
  readonly annotation: Annotation | null;
  readonly text: string;
  /** True where the page is longer than what is read of it, which is `text`. */
  readonly isCut: boolean;
  /** What the page declares of itself, as the background was told. */
  readonly context: ArticleContext;
  /** Web address of the outlet's own policy on unnamed sources, where the page declares one. */
  readonly unnamedSourcesPolicy: string | null;
}

/** Asked of a tab, by the popup and the background. */
export interface TabCalls {
  state: { ask: null; answer: PageState };
  /** Scroll to a span of the projected text and flash it. */
  show: { ask: { readonly start: number; readonly end: number }; answer: null };
  /** Annotate although the gate said no. */
  annotateAnyway: { ask: null; answer: PageState };
  settingsChanged: { ask: Settings; answer: null };
  /** What is known about names has changed (an own entry, a refusal, a pack): the text is to be annotated again. */
  factsChanged: { ask: null; answer: null };
  /** From the background's keyboard commands. */
  command: {
    ask: { readonly name: 'next' | 'previous' | 'open' | 'toggle' };
    answer: null;
  };
}
