// What is kept of an article: its profile, made from the annotation and the text it belongs to.
import type { Annotation, ArticleContext, Dossier, Quote, Source } from '../model/annotation';
import {
  type KeptArticle,
  type KeptName,
  type KeptQuote,
  type KeptSource,
  type KeptSpeaker,
  keptBounds,
} from '../model/kept-article';
import { articleId } from './article-id';
import { tellingWords } from './telling-words';

/** What a profile is made of beside the annotation. */
export interface ProfileOptions {
  readonly context: ArticleContext;
  /** The day it is kept, `YYYY-MM-DD`. */
  readonly keptAt: string;
  readonly withText: boolean;
}

/** The profile of an annotated text, within the bounds of a kept article. */
export function profileOf(annotation: Annotation, text: string, options: ProfileOptions): KeptArticle {
  const { title, url, outlet } = options.context;
  const heading = title ?? firstLine(text);
  return {
    version: 1,
    id: articleId({ url, title: heading, date: annotation.date }),
    title: heading.slice(0, keptBounds.titleUnits),
    outlet: (outlet ?? '').slice(0, keptBounds.nameUnits),
    date: annotation.date,
    url: isWebAddress(url) ? url : '',
    keptAt: options.keptAt,
    names: annotation.dossiers.slice(0, keptBounds.names).map(dossier => keptNameOf(annotation, dossier)),
    quotes: annotation.quotes.slice(0, keptBounds.quotes).map(quote => quoteOf(annotation, text, quote)),
    sources: sourcesOf(annotation).slice(0, keptBounds.sources),
    words: tellingWords(text, heading, annotation.mentions),
    text: options.withText ? text.slice(0, keptBounds.textUnits) : null,
  };
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return (end < 0 ? text.slice(0, 120) : text.slice(0, end)).trim();
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url) && url.length <= 2000;
}

/** A thing the article names, as it is kept. */
export function keptNameOf(annotation: Annotation, dossier: Dossier): KeptName {
  const entity = dossier.entity === null ? undefined : annotation.entities[dossier.entity];
  return {
    kind: dossier.kind,
    name: (entity?.name ?? dossier.name).slice(0, keptBounds.nameUnits),
    entity: dossier.entity,
    introducedAs: dossier.introducedAt?.as.slice(0, keptBounds.nameUnits) ?? null,
    mentions: dossier.mentions.length,
  };
}

/** The words of a quotation without its marks and the comma of the text, and its speaker. */
export function quoteOf(annotation: Annotation, text: string, quote: Quote): KeptQuote {
  const source = quote.source === null ? undefined : annotation.sources[quote.source];
  const words = text.slice(quote.start, quote.end).replace(MARKS, '').replace(/\s+/g, ' ');
  return {
    words: words.slice(0, keptBounds.quoteUnits),
    speaker: source ? speakerOf(annotation, source) : null,
  };
}

const MARKS = /^[\s"“”„«»'‘’`]+|[\s,"“”„«»'‘’`]+$/g;

function speakerOf(annotation: Annotation, source: Source): KeptSpeaker | null {
  if (source.category === 'floating quote') return null;
  const mention = source.mention === null ? undefined : annotation.mentions[source.mention];
  const dossier = mention && annotation.dossiers[mention.cluster];
  const named = dossier && keptNameOf(annotation, dossier);
  return {
    name: (named?.name ?? source.surface).slice(0, keptBounds.nameUnits),
    entity: named?.entity ?? null,
    category: source.category,
  };
}

function sourcesOf(annotation: Annotation): KeptSource[] {
  const chains = new Map<number, { speaker: KeptSpeaker; statements: number }>();
  for (const source of annotation.sources) {
    const known = chains.get(source.chain);
    if (known) {
      known.statements++;
      continue;
    }
    const speaker = speakerOf(annotation, source);
    if (speaker) chains.set(source.chain, { speaker, statements: 1 });
  }
  return [...chains.values()].map(({ speaker: { name, category }, statements }) => ({
    name,
    category,
    statements,
  }));
}
