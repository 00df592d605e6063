// How well unnamed sources are found. Core categories are those a reader would call an unnamed source; `all`
// adds classes of people, bodies, hearsay and quotations without a speaker. Spans match where they overlap;
// what two annotators disagreed on is optional and never counted.
import type { Source, SourceCategory } from '../../src/model/annotation';
import { overlaps, type Span } from '../../src/model/span';

/** A source as two people marked it. */
export interface GoldSource extends Span {
  readonly category: string;
  readonly src?: string;
  readonly optional?: boolean | null;
}

const SHORT: Readonly<Partial<Record<SourceCategory, string>>> = {
  'partially named': 'PN',
  'unnamed spokesperson': 'US',
  'unnamed individual': 'UI',
  'unnamed group': 'UG',
  'generic class': 'GC',
  'named collective': 'CI',
  document: 'DM',
  hearsay: 'AH',
  'floating quote': 'FQ',
  'unclear speaker': 'FQ',
};
const CORE = new Set(['UI', 'UG', 'US', 'PN', 'DM']);

/** Counts over a set, of the core categories or of all. */
export class SourceTally {
  readonly errors: string[] = [];
  private gold = 0;
  private found = 0;
  private matched = 0;
  private sameCategory = 0;

  constructor(private readonly name: 'core' | 'all') {}

  add(marked: readonly GoldSource[], sources: readonly Source[]): void {
    const counts = (category: string | undefined): boolean =>
      category !== undefined && (this.name === 'all' || CORE.has(category));
    const wanted = marked.filter(one => !one.optional && counts(one.category));
    const given = sources.filter(
      one => counts(SHORT[one.category]) && !marked.some(other => other.optional && overlaps(other, one)),
    );
    const used = new Set<Source>();
    for (const one of wanted) {
      const match = given.find(other => !used.has(other) && overlaps(other, one));
      if (!match) {
        this.errors.push(`missed ${one.category}: ${one.src ?? ''}`);
        continue;
      }
      used.add(match);
      this.matched++;
      if (SHORT[match.category] === one.category) this.sameCategory++;
    }
    for (const one of given) if (!used.has(one)) this.errors.push(`spurious ${one.category}: ${one.surface}`);
    this.gold += wanted.length;
    this.found += given.length;
  }

  report(): string {
    const share = (part: number, whole: number): string => (whole === 0 ? 0 : part / whole).toFixed(3);
    const { gold, found, matched } = this;
    return `${this.name.padEnd(5)} gold ${gold}  found ${found}  P ${share(matched, found)} R ${share(matched, gold)} F1 ${share(2 * matched, gold + found)}  category right ${share(this.sameCategory, matched)}`;
  }
}
