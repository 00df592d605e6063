// Counts of names wanted, found and matched, by kind, and the lines that report them.
import type { Kind } from '../../src/model/entity';

const KINDS: readonly Kind[] = ['person', 'place', 'organisation'];

interface Counts {
  gold: number;
  found: number;
  relaxed: number;
  strict: number;
}

/** The counts of one set. */
export class NameTally {
  readonly errors: string[] = [];
  private readonly counts: Record<Kind, Counts> = {
    person: { gold: 0, found: 0, relaxed: 0, strict: 0 },
    place: { gold: 0, found: 0, relaxed: 0, strict: 0 },
    organisation: { gold: 0, found: 0, relaxed: 0, strict: 0 },
  };
  private cards = { linked: 0, right: 0, wrong: 0 };

  gold(kind: Kind): void {
    this.counts[kind].gold++;
  }

  found(kind: Kind): void {
    this.counts[kind].found++;
  }

  matched(kind: Kind, exactly: boolean): void {
    this.counts[kind].relaxed++;
    if (exactly) this.counts[kind].strict++;
  }

  /** A linked name: its card is right, wrong, or none is shown. */
  linked(right: boolean | null): void {
    this.cards.linked++;
    if (right === true) this.cards.right++;
    if (right === false) this.cards.wrong++;
  }

  error(what: string, kind: string, where: string): void {
    this.errors.push(`${what} ${kind}: ${where}`);
  }

  /** One line a kind, one for all, one for cards where names are linked. */
  report(): string[] {
    const all: Counts = { gold: 0, found: 0, relaxed: 0, strict: 0 };
    for (const kind of KINDS) {
      for (const key of ['gold', 'found', 'relaxed', 'strict'] as const) all[key] += this.counts[kind][key];
    }
    const lines = KINDS.map(kind => line(kind, this.counts[kind]));
    lines.push(line('all', all));
    const { linked, right, wrong } = this.cards;
    if (linked > 0) {
      const f1 = (2 * right) / Math.max(1, linked + right + wrong);
      lines.push(
        `cards: linked ${linked}  right ${right}  wrong ${wrong}  precision ${share(right, right + wrong)}  coverage ${share(right, linked)}  F1 ${f1.toFixed(3)}`,
      );
    }
    return lines;
  }
}

function line(name: string, { gold, found, relaxed, strict }: Counts): string {
  const f1 = (right: number): string => share(2 * right, gold + found);
  return `${name.padEnd(13)} gold ${gold}  found ${found}  relaxed P ${share(relaxed, found)} R ${share(relaxed, gold)} F1 ${f1(relaxed)}  strict F1 ${f1(strict)}`;
}

function share(part: number, whole: number): string {
  return (whole === 0 ? 0 : part / whole).toFixed(3);
}
