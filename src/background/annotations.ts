// The last few articles that were annotated, by key, so that a card opens without reading the article again.
// Bounded, and never written down: the browser may stop the background at any moment, and the tab then asks anew.
import type { AnnotateRequest } from '../messages/contract';
import type { Annotation } from '../model/annotation';
import type { Card, Target } from '../model/card';

/** An article as it was asked about, and what was found in it. */
export interface Annotated {
  readonly request: AnnotateRequest;
  readonly annotation: Annotation;
}

/** What the engine does, with the lexicon already in its hands. */
export interface Engine {
  /** `met` are ids of entities that an earlier article names on the same story. */
  annotate(request: AnnotateRequest, met?: readonly string[]): Annotation;
  /** `today` is `YYYY-MM-DD`; null where there is nothing to explain. */
  explain(kept: Annotated, target: Target, today: string): Card | null;
}

export interface Annotations {
  /** Annotates, or answers the kept annotation of the same request. The key is the same for the same request. */
  annotate(
    request: AnnotateRequest,
    make: (request: AnnotateRequest) => Promise<Annotation>,
  ): Promise<{ readonly key: string; readonly annotation: Annotation }>;
  /** The kept article with this key, or null where it was forgotten. */
  find(key: string): Annotated | null;
  /** Forgets everything, after the reader corrected an entry. */
  clear(): void;
}

/** Keeps at most `maxArticles` articles and `maxUnits` UTF-16 units of their text; the oldest go first. */
export function createAnnotations({ maxArticles = 24, maxUnits = 8_000_000 } = {}): Annotations {
  const kept = new Map<string, Annotated>();
  let units = 0;
  let turn = 0;

  const forget = (key: string) => {
    units -= kept.get(key)?.request.text.length ?? 0;
    kept.delete(key);
  };

  return {
    async annotate(request, make) {
      const key = keyOf(request);
      const known = kept.get(key);
      const begun = turn;
      const annotation = known && isSame(known.request, request) ? known.annotation : await make(request);
      // What was known when it began is not known any more: the answer is given, and not kept.
      if (begun !== turn) return { key, annotation };
      forget(key);
      kept.set(key, { request, annotation });
      units += request.text.length;
      for (const oldest of kept.keys()) {
        if (oldest === key || (kept.size <= maxArticles && units <= maxUnits)) break;
        forget(oldest);
      }
      return { key, annotation };
    },
    find: key => kept.get(key) ?? null,
    clear() {
      turn += 1;
      kept.clear();
      units = 0;
    },
  };
}

function isSame(a: AnnotateRequest, b: AnnotateRequest): boolean {
  return a.text === b.text && contextOf(a) === contextOf(b);
}

function contextOf({ context: { title, date, url, outlet } }: AnnotateRequest): string {
  return JSON.stringify([title, date, url, outlet]);
}

/** 64 bits of FNV-1a over the text and its context, as hexadecimal: two offsets, two passes in one. */
function keyOf(request: AnnotateRequest): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (const part of [contextOf(request), request.text]) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x01000197);
    }
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
