// What is remembered of earlier articles, put into annotations and cards. The index of all articles is made at the
// first question and again after a change; a database that cannot be read leaves the articles of the model.
import { dateInWords } from '../engine/describe-dates';
import type { AnnotateRequest } from '../messages/contract';
import type { Annotation, Quote } from '../model/annotation';
import type { Card, InThisArticle, SameWords, Target } from '../model/card';
import type { KeptArticle, KeptName, KeptQuote } from '../model/kept-article';
import type { KeptArticles } from '../store/kept-articles';
import { articleId } from '../stories/article-id';
import { meetingsWith, wordsElsewhere } from '../stories/earlier-articles';
import { keptNameOf, quoteOf } from '../stories/profile';
import { shinglesOf } from '../stories/shingles';
import { nameKey, signatureOf, surnameKey } from '../stories/signature';
import { StoryIndex } from '../stories/story-index';
import { tellStory } from '../stories/tell-story';
import type { Annotated, Engine } from './annotations';

/** An engine with what its model tells of articles. */
export interface StoryEngine extends Engine {
  /** The checked articles that come with the model. */
  readonly articles: readonly KeptArticle[];
  readonly rarityOf: (name: KeptName) => number;
}

export interface Stories {
  /** Annotates, with the story where an earlier article tells the same. */
  annotate(request: AnnotateRequest, engine: StoryEngine): Promise<Annotation>;
  /** The card with what earlier articles tell of the same person and the same words. */
  withEarlier(card: Card | null, of: Annotated, target: Target, engine: StoryEngine): Promise<Card | null>;
  /** The kept articles are others than before. */
  changed(): void;
}

/** Articles read for one card; of a person whom hundreds of articles name any few will do. */
const mostRead = 20;

/** Remembers the articles of `kept` and those of the engine that asks. */
export function createStories(kept: KeptArticles): Stories {
  let indexed: { readonly engine: StoryEngine; readonly index: Promise<StoryIndex> } | null = null;

  const makeIndex = async ({ articles, rarityOf }: StoryEngine) => {
    const sign = (article: KeptArticle) => signatureOf(article, rarityOf);
    const shipped = articles.map(article => ({
      id: article.id,
      date: article.date,
      signature: sign(article),
    }));
    return new StoryIndex([...shipped, ...(await kept.signatures(sign).catch(() => []))]);
  };

  const indexOf = (engine: StoryEngine) => {
    if (indexed?.engine !== engine) indexed = { engine, index: makeIndex(engine) };
    return indexed.index;
  };

  const read = async (ids: readonly string[], { articles }: StoryEngine) => {
    const wanted = new Set(ids);
    const shipped = articles.filter(({ id }) => wanted.has(id));
    const others = ids.filter(id => shipped.every(article => article.id !== id));
    return [...shipped, ...(others.length > 0 ? await kept.read(others).catch(() => []) : [])];
  };

  return {
    annotate(request, engine) {
      // Opened while the page is annotated by itself.
      const opening = indexOf(engine);
      const { title = '', date = null } = request.context;
      const own = engine.articles.filter(article => article.title === title && article.date === date);
      return tellStory(request.text, request.context, {
        best: async page => (await opening).best(page, new Set(own.map(({ id }) => id))),
        article: async id => (await read([id], engine))[0] ?? null,
        annotate: met => engine.annotate(request, met),
        rarityOf: engine.rarityOf,
      });
    },

    async withEarlier(card, of, target, engine) {
      if (card === null) return card;
      const person = personOf(of.annotation, target);
      const quotes = quotesOf(of, target);
      if (person === null && quotes.length === 0) return card;
      const index = await indexOf(engine);
      const ids = new Set([
        ...(person ? index.naming([nameKey(person), nameKey({ ...person, entity: null })]) : []),
        ...(person && of.annotation.story ? index.naming([surnameKey(person.name)]) : []),
        ...index.quoting(new Set(quotes.flatMap(({ words }) => [...shinglesOf(words)]))),
      ]);
      const articles = (await read([...ids].slice(-mostRead), engine)).filter(one => !isPage(one, of));
      const story = of.annotation.story?.id ?? null;
      const met = person ? meetingsWith(person, articles, story, dateInWords) : [];
      return withMeetings(withSameWords(card, wordsElsewhere(quotes, articles, dateInWords)), met);
    },

    changed() {
      indexed = null;
    },
  };
}

/** True for the page's own article: it has nothing to tell about itself. */
function isPage(article: KeptArticle, { request: { context }, annotation }: Annotated): boolean {
  const title = context.title ?? '';
  if (article.id === articleId({ url: context.url, title, date: annotation.date })) return true;
  return article.title === title && article.date === annotation.date;
}

function mentionOf(annotation: Annotation, { type, index }: Target) {
  if (type === 'mention') return annotation.mentions[index];
  const source = type === 'quote' ? annotation.quotes[index]?.source : type === 'source' ? index : null;
  return annotation.mentions[annotation.sources[source ?? -1]?.mention ?? -1];
}

/** The person the card is about, or whose words it is about. */
function personOf(annotation: Annotation, target: Target): KeptName | null {
  const mention = mentionOf(annotation, target);
  const dossier = mention && annotation.dossiers[mention.cluster];
  return dossier?.kind === 'person' ? keptNameOf(annotation, dossier) : null;
}

function quotesOf({ annotation, request }: Annotated, target: Target): KeptQuote[] {
  const { quotes, sources } = annotation;
  const mention = target.type === 'mention' ? annotation.mentions[target.index] : undefined;
  const chain = target.type === 'source' ? sources[target.index]?.chain : undefined;
  const isOwn = ({ source }: Quote) => {
    if (source === null) return false;
    if (mention) return annotation.dossiers[mention.cluster]?.sources.includes(source) ?? false;
    return chain !== undefined && sources[source]?.chain === chain;
  };
  const own = target.type === 'quote' ? quotes.slice(target.index, target.index + 1) : quotes.filter(isOwn);
  return own.slice(0, mostRead).map(quote => quoteOf(annotation, request.text, quote));
}

function withMeetings(card: Card, metBefore: Extract<Card, { type: 'person' }>['metBefore'] & {}): Card {
  if (metBefore.length === 0) return card;
  if (card.type === 'person' || card.type === 'unknown') return { ...card, metBefore };
  const named = card.type === 'source' ? card.named : null;
  if (card.type !== 'source' || (named?.type !== 'person' && named?.type !== 'unknown')) return card;
  return { ...card, named: { ...named, metBefore } };
}

function withSameWords(card: Card, elsewhere: readonly SameWords[]): Card {
  if (elsewhere.length === 0 || card.type === 'role') return card;
  const added = (facts: Pick<InThisArticle, 'sameWords'>) => ({
    sameWords: [...(facts.sameWords ?? []), ...elsewhere],
  });
  if (card.type === 'source') return { ...card, ...added(card) };
  return { ...card, inThisArticle: { ...card.inThisArticle, ...added(card.inThisArticle) } } as Card;
}
