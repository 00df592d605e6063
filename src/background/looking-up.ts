// Whether a look-up may leave the machine at all: the reader's choice, the window it is asked from and the browser's
// permission are asked first, in that order, and only then a provider.
import { languageOf, originsOf, wikipediaOrigin } from '../lookup/addresses';
import type { LookupCache } from '../lookup/cache';
import { createKiwix } from '../lookup/kiwix';
import { createLine, type RestStore } from '../lookup/line';
import { lookUp, type Route } from '../lookup/look-up';
import type { Fetch } from '../lookup/request';
import { createWikipedia } from '../lookup/wikipedia';
import type { LookupAnswer, LookupChoice, LookupSubject } from '../model/lookup';

export interface LookingUpParts {
  readonly choice: { read(): Promise<LookupChoice> };
  readonly cache: LookupCache;
  readonly rests: RestStore;
  /** True where the browser lets these match patterns be reached. */
  readonly mayReach: (origins: readonly string[]) => Promise<boolean>;
  /** BCP 47. */
  readonly browserLanguage: () => string;
  readonly userAgent: string;
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The answer to a card's question; `isPrivate` for one from a private window, which leaves no trace in the cache. */
export function createLookingUp(
  parts: LookingUpParts,
): (subject: LookupSubject, isPrivate: boolean) => Promise<LookupAnswer> {
  const { fetch, now } = parts;
  const line = createLine(parts.rests, now);
  return async (subject, isPrivate) => {
    const choice = await parts.choice.read();
    const route = routeOf(choice, parts);
    if (route === null) return { state: 'off' };
    if (isPrivate && !choice.inPrivate) return { state: 'private' };
    if (!(await parts.mayReach(originsOf(choice)).catch(() => false))) return { state: 'forbidden' };
    return lookUp(subject, route, { line, fetch, now, cache: isPrivate ? null : parts.cache });
  };
}

/** Who is asked under a choice; null where nobody is. */
function routeOf(
  choice: LookupChoice,
  { browserLanguage, userAgent, fetch, now }: LookingUpParts,
): Route | null {
  if (choice.provider === 'kiwix' && choice.kiwix !== '' && choice.book !== '') {
    const kiwix = createKiwix({ address: choice.kiwix, book: choice.book, fetch, now });
    return { english: kiwix, own: null, headers: {} };
  }
  if (choice.provider !== 'wikipedia') return null;
  const language = languageOf(choice, browserLanguage());
  const wikipedia = (code: string, otherLanguage: string | null) =>
    createWikipedia({ origin: wikipediaOrigin(code), otherLanguage, userAgent, fetch, now });
  const isEnglish = language === 'en';
  return {
    english: wikipedia('en', isEnglish ? null : language),
    own: isEnglish ? null : wikipedia(language, null),
    headers: { 'Api-User-Agent': userAgent },
  };
}
