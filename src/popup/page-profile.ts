// What the popup says about one page, worked out from the annotation alone: lists of names, the shares of
// kinds of source, each unnamed source with its words. Pure, so that exports and tests read the same.
import type { Annotation, Source, SourceCategory, Story } from '../model/annotation';
import type { Kind } from '../model/entity';
import type { Span } from '../model/span';

/** A name of the page; `span` is its first mention. */
export interface NameRow {
  readonly kind: Kind;
  readonly name: string;
  /** One sentence about it, or how the article introduces it; empty where neither is known. */
  readonly about: string;
  readonly mentions: number;
  readonly span: Span;
}

/** A piece of the page's text and where it stands. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/** One unnamed source and everything it is said to have said. */
export interface UnnamedSource {
  readonly name: string;
  readonly category: SourceCategory;
  readonly span: Span;
  readonly said: readonly Excerpt[];
}

export type SourceGroup = 'named' | 'in part' | 'unnamed' | 'vague' | 'documents' | 'unsettled';

/** Statements of one group; `share` is 0 to 1 of all of them. */
export interface GroupShare {
  readonly group: SourceGroup;
  readonly count: number;
  readonly share: number;
  readonly categories: readonly { readonly category: SourceCategory; readonly count: number }[];
}

export interface PageProfile {
  readonly names: readonly NameRow[];
  readonly statements: number;
  /** Groups with at least one statement, in a fixed order. */
  readonly groups: readonly GroupShare[];
  readonly unnamed: readonly UnnamedSource[];
  readonly neverIntroduced: readonly NameRow[];
  readonly orphanQuotes: readonly Excerpt[];
  readonly unclear: readonly Excerpt[];
  readonly story: Story | null;
}

const groupsInOrder: readonly (readonly [SourceGroup, readonly SourceCategory[]])[] = [
  ['named', ['named individual', 'named collective']],
  ['in part', ['partially named']],
  ['unnamed', ['unnamed individual', 'unnamed group', 'unnamed spokesperson']],
  ['vague', ['generic class', 'hearsay']],
  ['documents', ['document']],
  ['unsettled', ['floating quote', 'unclear speaker']],
];

const unnamedCategories = groupsInOrder.find(([group]) => group === 'unnamed')?.[1] ?? [];
const excerptUnits = 220;

/** The profile of a page whose projected text is `text`. */
export function profileOf(annotation: Annotation, text: string): PageProfile {
  const names = nameRows(annotation);
  const groups = groupShares(annotation);
  return {
    names: [...names.values()].sort((a, b) => b.mentions - a.mentions || a.span.start - b.span.start),
    statements: groups.reduce((sum, { count }) => sum + count, 0),
    groups,
    unnamed: unnamedSources(annotation, text),
    neverIntroduced: annotation.neverIntroduced.flatMap(index => {
      const row = names.get(annotation.mentions[index]?.cluster ?? -1);
      return row ? [row] : [];
    }),
    orphanQuotes: annotation.quotes.filter(quote => isOrphan(annotation, quote.source)).map(excerptOf(text)),
    unclear: annotation.unclear.map(excerptOf(text)),
    story: annotation.story,
  };
}

/** True where the page has neither names nor statements. */
export function isEmptyProfile(profile: PageProfile): boolean {
  return profile.names.length === 0 && profile.statements === 0 && profile.orphanQuotes.length === 0;
}

function nameRows(annotation: Annotation): Map<number, NameRow> {
  const rows = new Map<number, NameRow>();
  annotation.dossiers.forEach((dossier, cluster) => {
    const first = annotation.mentions[dossier.mentions[0] ?? -1];
    if (!first) return;
    const entity = dossier.entity === null ? undefined : annotation.entities[dossier.entity];
    rows.set(cluster, {
      kind: dossier.kind,
      name: entity?.name ?? dossier.name,
      about: entity?.summary ?? dossier.introducedAt?.as ?? '',
      mentions: dossier.mentions.length,
      span: { start: first.start, end: first.end },
    });
  });
  return rows;
}

function groupShares(annotation: Annotation): readonly GroupShare[] {
  const counts = annotation.summary.statements;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return groupsInOrder.flatMap(([group, all]) => {
    const categories = all.flatMap(category =>
      counts[category] > 0 ? [{ category, count: counts[category] }] : [],
    );
    const count = categories.reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? [] : [{ group, count, share: count / total, categories }];
  });
}

function unnamedSources(annotation: Annotation, text: string): readonly UnnamedSource[] {
  const chains = new Map<number, Source[]>();
  for (const source of annotation.sources) {
    if (!unnamedCategories.includes(source.category)) continue;
    const chain = chains.get(source.chain);
    if (chain) chain.push(source);
    else chains.set(source.chain, [source]);
  }
  return [...chains.values()].map(chain => {
    const first = chain.find(source => source.first) ?? chain[0]!;
    return {
      name: first.surface,
      category: first.category,
      span: { start: first.start, end: first.end },
      said: chain.flatMap(source => (source.statement ? [excerptOf(text)(source.statement)] : [])),
    };
  });
}

// A quotation whose source is itself "floating quote" has no speaker either.
function isOrphan(annotation: Annotation, source: number | null): boolean {
  return source === null || annotation.sources[source]?.category === 'floating quote';
}

function excerptOf(text: string) {
  return ({ start, end }: Span): Excerpt => {
    const whole = text.slice(start, end).replace(/\s+/g, ' ').trim();
    return { text: whole.length > excerptUnits ? cutAtWord(whole) : whole, span: { start, end } };
  };
}

function cutAtWord(text: string): string {
  const cut = text.slice(0, excerptUnits);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > 0 ? cut.slice(0, blank) : cut).trimEnd()} …`;
}
