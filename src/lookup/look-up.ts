// The one function of this room: a subject in, an answer a card can show out. Cache first, then the line, then the
// guard; every way it can fail is an answer too.
import type { LookupAnswer, LookupPage, LookupSubject } from '../model/lookup';
import type { LookupCache } from './cache';
import { contradictionOf } from './contradiction';
import { LookupFault } from './fault';
import type { Line } from './line';
import { fetchPicture } from './picture';
import type { Finding, FoundPage, Provider } from './provider';
import type { Fetch } from './request';

/** Providers in the order they are asked. */
export interface Route {
  /** For the title of an English article: asked first, and tells the title in the reader's language. */
  readonly english: Provider;
  /** In the reader's language; null where that is English, or the provider has but one. */
  readonly own: Provider | null;
  /** Headers for pictures. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface LookUpParts {
  readonly line: Line;
  /** Null where nothing may be kept, in a private window. */
  readonly cache: LookupCache | null;
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Looks a subject up along a route; never throws. */
export async function lookUp(
  subject: LookupSubject,
  route: Route,
  parts: LookUpParts,
): Promise<LookupAnswer> {
  try {
    const finding = await findAlong(subject, route, parts);
    return await answerOf(subject, finding, route, parts);
  } catch (error) {
    return faultAnswer(error);
  }
}

async function findAlong(
  subject: LookupSubject,
  { english, own }: Route,
  parts: LookUpParts,
): Promise<Finding> {
  const { title, isTitle } = subject;
  if (own === null) return find(english, title, parts);
  if (!isTitle) {
    const finding = await find(own, title, parts);
    return finding.found === 'missing' ? find(english, title, parts) : finding;
  }
  const finding = await find(english, title, parts);
  if (finding.found !== 'page' || finding.page.inOtherLanguage === null) return finding;
  // The English opening is what the guard reads best, so it judges before the other language is asked.
  if (contradictionOf(subject, finding.page)) return finding;
  const translated = await find(own, finding.page.inOtherLanguage, parts);
  return translated.found === 'page' ? translated : finding;
}

async function find(provider: Provider, title: string, { cache, line }: LookUpParts): Promise<Finding> {
  const key = `${provider.key} ${title}`;
  const kept = (await keptUnder(cache, key)) as Finding | undefined;
  if (kept) return kept;
  const finding = await line.find(provider, title);
  await cache?.put(key, finding).catch(() => undefined);
  return finding;
}

async function answerOf(
  subject: LookupSubject,
  finding: Finding,
  route: Route,
  parts: LookUpParts,
): Promise<LookupAnswer> {
  switch (finding.found) {
    case 'missing':
    case 'invalid':
      return { state: finding.found };
    case 'empty':
      return { state: 'empty', title: finding.title, link: finding.link };
    case 'choices': {
      const { title, link, choices } = finding;
      return choices.length > 0
        ? { state: 'choices', title, link, choices }
        : { state: 'empty', title, link };
    }
    case 'page': {
      const { page } = finding;
      const contradiction = contradictionOf(subject, page);
      if (contradiction) return { state: 'contradicts', title: page.title, link: page.link, contradiction };
      return { state: 'shown', page: await withPicture(page, route, parts) };
    }
  }
}

/** An article without its picture is still an article: where the picture fails, it is left out. */
async function withPicture(
  { pictureAt, wikidata, position, inOtherLanguage, ...page }: FoundPage,
  { english, headers }: Route,
  { line, cache, fetch, now }: LookUpParts,
): Promise<LookupPage> {
  if (pictureAt === null) return { ...page, picture: null };
  const key = `picture ${pictureAt.url}`;
  const kept = (await keptUnder(cache, key)) as { picture: LookupPage['picture'] } | undefined;
  if (kept) return { ...page, picture: kept.picture };
  try {
    const picture = await line.take(english.server, () => fetchPicture(pictureAt, headers, fetch, now));
    await cache?.put(key, { picture });
    return { ...page, picture };
  } catch {
    return { ...page, picture: null };
  }
}

/** A cache that cannot be read is an empty one. */
async function keptUnder(cache: LookupCache | null, key: string): Promise<unknown> {
  return cache?.get(key).catch(() => undefined);
}

function faultAnswer(error: unknown): LookupAnswer {
  if (!(error instanceof LookupFault)) return { state: 'error' };
  if (error.kind !== 'busy') return { state: error.kind };
  return { state: 'waiting', seconds: Math.max(1, Math.ceil((error.retryAfterMs ?? 0) / 1000)) };
}
