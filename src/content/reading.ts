// What is known of the page that is being read: its projection, its annotation, and the marks painted from both.
// Reading again replaces what changed; a text that stays the same keeps its annotation.
import { createMarkIndex, type MarkIndex } from '../marks/find-mark';
import type { Painter } from '../marks/painter';
import { planMarks } from '../marks/plan-marks';
import { joinAnnotation } from '../messages/annotation-parts';
import type { Caller } from '../messages/caller';
import type { BackgroundCalls, PageState } from '../messages/contract';
import { unreadableFacts } from '../messages/faults';
import type { Annotation, ArticleContext } from '../model/annotation';
import type { Card, Target } from '../model/card';
import type { Settings } from '../model/settings';
import { readMetadata } from '../page/metadata';
import { projectInSteps } from '../page/project';
import type { Projection } from '../page/projection';
import { inSlices, type Pause, toTheEnd } from './idle-slices';

export interface Reading {
  /** Reads the page (again) and paints it. */
  read(options: { readonly anyway: boolean }): Promise<void>;
  /** Annotates the same text again, after what is known about its names has changed. */
  annotateAgain(): Promise<void>;
  /** The card for a target; asks for a new annotation where the background has forgotten this one. */
  explain(target: Target): Promise<Card | null>;
  changeSettings(settings: Settings, options: { readonly anyway: boolean }): Promise<void>;
  readonly index: () => MarkIndex;
  readonly projection: () => Projection | null;
  readonly annotation: () => Annotation | null;
  readonly settings: () => Settings;
  /** Host by which this page is switched on and off. */
  readonly site: string;
  state(): PageState;
  /** Takes everything off the page. */
  clear(): void;
}

export interface ReadingParts {
  readonly document: Document;
  readonly call: Caller<BackgroundCalls>;
  readonly painter: Painter;
  readonly pause: Pause;
  readonly settings: Settings;
  readonly site: string;
}

/** Marks placed between two looks at the clock. */
const marksInStep = 64;

/** Starts with nothing read. */
export function createReading(parts: ReadingParts): Reading {
  const { document, call, painter, pause, site, settings: initial } = parts;
  const empty = createMarkIndex(document);
  let settings = initial;
  let projection: Projection | null = null;
  let annotated: { readonly key: string; readonly annotation: Annotation; readonly text: string } | null =
    null;
  let index: MarkIndex = empty;
  let status: PageState['status'] = 'working';
  let turn = 0;
  let painting = 0;

  const isOff = () => !settings.enabled || settings.sitesOff.includes(site);

  const contextNow = (): ArticleContext => {
    const { title, date, outlet } = readMetadata(document);
    return {
      url: document.location.href,
      ...(title === null ? {} : { title }),
      ...(date === null ? {} : { date }),
      ...(outlet === null ? {} : { outlet }),
    };
  };

  const annotate = async (text: string) => {
    const { key, parts } = await call('annotate', { text, context: contextNow() });
    return { key, annotation: (await toTheEnd(joinAnnotation(parts), pause, () => true))!, text };
  };

  /** The marks of an annotation on the page, in short steps. */
  function* placeMarks({ rangeOf }: Projection, annotation: Annotation): Generator<undefined, MarkIndex> {
    const plans = planMarks(annotation, settings);
    // To plan those of a long article takes its time.
    if (plans.length > marksInStep) yield;
    const placed = createMarkIndex(document);
    let planned = 0;
    for (const plan of plans) {
      if (++planned % marksInStep === 0) yield;
      const pieces = rangeOf(plan.start, plan.end);
      if (pieces.length > 0) placed.add({ ...plan, pieces });
    }
    return placed;
  }

  const paint = async () => {
    // Between two readings the annotation is of another text; who reads paints when the new one is there.
    if (projection && projection.text !== annotated?.text) return;
    const own = ++painting;
    const isWanted = () => own === painting;
    const placed =
      projection && annotated
        ? await toTheEnd(placeMarks(projection, annotated.annotation), pause, isWanted)
        : empty;
    if (!placed) return;
    index = placed;
    await painter.paint(index.marks);
  };

  const clear = () => {
    turn += 1;
    painting += 1;
    projection = null;
    annotated = null;
    index = empty;
    painter.clear();
  };

  const projectPage = async (anyway: boolean, own: number): Promise<Projection | null> => {
    const observer = new MutationObserver(() => {
      hasChanged = true;
    });
    let hasChanged = false;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    try {
      return await inSlices(() => projectInSteps(document, { anyway, all: true }), {
        pause,
        isWanted: () => own === turn,
        hasChanged() {
          const had = hasChanged || observer.takeRecords().length > 0;
          hasChanged = false;
          return had;
        },
      });
    } finally {
      observer.disconnect();
    }
  };

  const update = async (isForced: boolean) => {
    const own = ++turn;
    const text = projection?.text ?? '';
    if (isForced || text !== annotated?.text) {
      try {
        const fresh = await annotate(text);
        if (own !== turn) return;
        annotated = fresh;
      } catch (error) {
        if (own === turn) status = isOf(error, unreadableFacts) ? 'no facts' : 'failed';
        throw error;
      }
      const { summary } = annotated.annotation;
      void call('found', { count: annotated.annotation.dossiers.length + summary.unnamedSources }).catch(
        () => null,
      );
    }
    status = 'reading';
    await paint();
  };

  return {
    async read({ anyway }) {
      if (isOff()) {
        status = 'off';
        clear();
        return;
      }
      const own = ++turn;
      const fresh = await projectPage(anyway, own);
      // To send a long text takes its time as well.
      await pause();
      if (own !== turn) return;
      projection = fresh;
      if (!projection) {
        status = 'not an article';
        clear();
        return;
      }
      await update(false);
    },
    annotateAgain: () => (projection ? update(true) : Promise.resolve()),
    async explain(target) {
      const known = annotated;
      if (!known) return null;
      const { card } = await call('explain', { key: known.key, target });
      if (card) return card;
      const again = await annotate(known.text);
      // Meanwhile another text was read: what was pointed at is not there any more.
      if (annotated?.text !== known.text) return null;
      if (annotated === known) annotated = again;
      return (await call('explain', { key: annotated.key, target })).card;
    },
    async changeSettings(changed, options) {
      const wasOff = isOff();
      settings = changed;
      if (wasOff !== isOff() || !projection) await this.read(options);
      else await paint();
    },
    index: () => index,
    projection: () => projection,
    annotation: () => annotated?.annotation ?? null,
    settings: () => settings,
    site,
    state() {
      const { title, unnamedSourcesPolicy } = readMetadata(document);
      return {
        status,
        title: title ?? document.title,
        host: site,
        annotation: annotated?.annotation ?? null,
        text: annotated?.text ?? '',
        isCut: projection?.isCut ?? false,
        context: contextNow(),
        unnamedSourcesPolicy,
      };
    },
    clear,
  };
}

function isOf(error: unknown, message: string): boolean {
  return error instanceof Error && error.message === message;
}
