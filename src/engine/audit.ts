// For people who study the news: the sources of many articles as flat rows, and totals by outlet and month.
// Pure: the terminal reads articles in and writes lines out.
import type { Annotation, Source, SourceCategory } from '../model/annotation';

/** The article a row belongs to, as far as it is known. */
export interface AuditedArticle {
  readonly id: string;
  readonly outlet: string;
  /** `YYYY-MM-DD`, or '' where not known. */
  readonly date: string;
}

/** The columns of a row, in the order they are written. */
export const auditColumns = [
  'article',
  'outlet',
  'date',
  'start',
  'end',
  'words',
  'category',
  'name',
  'cue',
  'anonymity',
  'reason',
  'count',
  'affiliation',
  'seniority',
  'knowledge',
  'stake',
  'toldTo',
  'content',
  'form',
  'chain',
  'first',
] as const;

/** One source as text and numbers; `name` is the entity or name meant, '' where there is none. */
export type AuditRow = Readonly<Record<(typeof auditColumns)[number], string | number | boolean>>;

/** The sources of one annotated article, in text order. */
export function auditRows(article: AuditedArticle, text: string, annotation: Annotation): AuditRow[] {
  return annotation.sources.map(source => ({
    article: article.id,
    outlet: article.outlet,
    date: article.date,
    start: source.start,
    end: source.end,
    words: source.surface,
    category: source.category,
    name: nameOf(annotation, source),
    cue: source.cue ? text.slice(source.cue.start, source.cue.end) : '',
    anonymity: source.condition ? text.slice(source.condition.start, source.condition.end) : '',
    reason: source.reason,
    count: source.count,
    affiliation: source.affiliation,
    seniority: source.seniority,
    knowledge: source.knowledge,
    stake: source.stake ?? '',
    toldTo: source.toldTo,
    content: source.content ?? '',
    form: source.form ?? '',
    chain: source.chain,
    first: source.first,
  }));
}

function nameOf(annotation: Annotation, source: Source): string {
  if (source.mention === null) return '';
  const mention = annotation.mentions[source.mention]!;
  return annotation.dossiers[mention.cluster]?.name ?? mention.surface;
}

/** Totals over the articles of one outlet in one month. */
export interface AuditTotal {
  readonly outlet: string;
  /** `YYYY-MM`, or '' where not known. */
  readonly month: string;
  articles: number;
  /** Articles with at least one unnamed source. */
  withUnnamed: number;
  /** Distinct unnamed sources, summed over articles. */
  unnamedSources: number;
  /** Statements that say that the name was withheld. */
  anonymityStated: number;
  /** Of those, statements that give a reason. */
  reasonGiven: number;
  /** Statements that rest on one unnamed source alone. */
  singleUnnamed: number;
  quotes: number;
  quotesWithoutSpeaker: number;
  readonly statements: Record<string, number>;
}

/** Adds up articles as they come. */
export class AuditTotals {
  private readonly totals = new Map<string, AuditTotal>();

  add(article: AuditedArticle, annotation: Annotation): void {
    const total = this.totalOf(article.outlet, article.date.slice(0, 7));
    const { summary, sources } = annotation;
    total.articles++;
    if (summary.unnamedSources > 0) total.withUnnamed++;
    total.unnamedSources += summary.unnamedSources;
    total.singleUnnamed += summary.singleUnnamed.length;
    total.quotes += summary.quotes;
    total.quotesWithoutSpeaker += summary.quotesWithoutSpeaker;
    for (const source of sources) {
      if (source.condition === null) continue;
      total.anonymityStated++;
      if (source.reason !== 'none') total.reasonGiven++;
    }
    for (const category of Object.keys(summary.statements) as SourceCategory[]) {
      total.statements[category] = (total.statements[category] ?? 0) + summary.statements[category];
    }
  }

  /** One total for each outlet and month, sorted by both. */
  list(): AuditTotal[] {
    return [...this.totals.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total);
  }

  private totalOf(outlet: string, month: string): AuditTotal {
    const key = `${outlet}\0${month}`;
    let total = this.totals.get(key);
    if (!total) {
      total = {
        outlet,
        month,
        articles: 0,
        withUnnamed: 0,
        unnamedSources: 0,
        anonymityStated: 0,
        reasonGiven: 0,
        singleUnnamed: 0,
        quotes: 0,
        quotesWithoutSpeaker: 0,
        statements: {},
      };
      this.totals.set(key, total);
    }
    return total;
  }
}

/** One line of comma-separated values, quoted by RFC 4180 where needed, without its line break. */
export function toCsvLine(cells: readonly (string | number | boolean)[]): string {
  return cells
    .map(cell => {
      const text = String(cell);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}
