// The profile of an article's sourcing, as numbers: what the popup and the exports show of it.
import { type Quote, type Source, type SourceCategory, sourceCategories } from '../model/annotation';
import type { SourcingProfile } from './input';

/** Categories whose source the text leaves without a name, and who could have been named. */
const UNNAMED: ReadonlySet<SourceCategory> = new Set([
  'partially named',
  'unnamed spokesperson',
  'unnamed individual',
  'unnamed group',
  'document',
]);

/** True for the categories that count as an unnamed source. */
function isUnnamed(category: SourceCategory): boolean {
  return UNNAMED.has(category);
}

const NONE = Object.fromEntries(sourceCategories.map(category => [category, 0])) as Record<
  SourceCategory,
  number
>;

/** Counts over the sources and quotations of one text. */
export function profileOf(sources: readonly Source[], quotes: readonly Quote[]): SourcingProfile {
  const statements = { ...NONE };
  const chains = new Set<number>();
  const singleUnnamed: number[] = [];
  for (const [index, source] of sources.entries()) {
    statements[source.category]++;
    if (!isUnnamed(source.category)) continue;
    chains.add(source.chain);
    if (restsOnOne(source) && standsAlone(sources, index)) singleUnnamed.push(index);
  }
  const quotesWithoutSpeaker = quotes.filter(quote => {
    const category = quote.source === null ? null : sources[quote.source]?.category;
    return category === null || category === 'floating quote' || category === 'unclear speaker';
  }).length;
  return {
    statements,
    unnamedSources: chains.size,
    singleUnnamed,
    quotes: quotes.length,
    quotesWithoutSpeaker,
  };
}

/** One person who is not named, claiming something; a refusal claims nothing. */
function restsOnOne(source: Source): boolean {
  return (
    source.count === '1' &&
    source.category !== 'document' &&
    source.content !== null &&
    source.content !== 'refusal'
  );
}

/** No other source is given in the same statement. */
function standsAlone(sources: readonly Source[], index: number): boolean {
  const statement = sources[index]!.statement;
  if (!statement) return true;
  return !sources
    .slice(Math.max(0, index - 6), index + 7)
    .some(
      other =>
        other.start < statement.end && statement.start < other.end && other.chain !== sources[index]!.chain,
    );
}
