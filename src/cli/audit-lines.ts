// `audit --jsonl`: articles in, their sources out as one table, for people who study the news; or, with --totals,
// the table of outlets and months. As CSV or as a JSON object a line.
import type { Readable, Writable } from 'node:stream';
import { annotate } from '../engine/annotate';
import { AuditTotals, auditColumns, auditRows, toCsvLine } from '../engine/audit';
import type { Lexicon } from '../lexicon/lexicon';
import { readArticle } from './annotate-lines';
import { type LineFields, readObjects, writeLine } from './json-lines';

export interface AuditOptions {
  readonly csv: boolean;
  /** Totals by outlet and month instead of rows. */
  readonly totals: boolean;
  /** Told of each line that could not be read, with its number from 1. */
  readonly onFault: (sentence: string) => void;
}

type Row = Readonly<Record<string, string | number | boolean>>;

/** Reads every line of `input`, writes the table to `output`; a line that fails is told of and left out. */
export async function auditLines(
  input: Readable,
  output: Writable,
  lexicon: Lexicon,
  { csv, totals, onFault }: AuditOptions,
): Promise<void> {
  const sums = new AuditTotals();
  const write = (row: Row) => writeLine(output, csv ? toCsvLine(Object.values(row)) : JSON.stringify(row));
  if (csv && !totals) await writeLine(output, toCsvLine(auditColumns));
  let number = 0;
  for await (const line of readObjects(input)) {
    number += 1;
    try {
      if (line instanceof Error) throw line;
      const { text, context } = await readArticle(line);
      const article = { id: idOf(line, number), outlet: context.outlet ?? '', date: context.date ?? '' };
      const annotation = annotate(text, context, lexicon);
      sums.add(article, annotation);
      if (!totals) for (const row of auditRows(article, text, annotation)) await write(row);
    } catch (error) {
      onFault(`line ${number}: ${(error as Error).message}`);
    }
  }
  if (!totals) return;
  const rows = sums.list().map(({ statements, ...counts }): Row => ({ ...counts, ...statements }));
  if (csv) await writeLine(output, toCsvLine(Object.keys(rows[0] ?? {})));
  for (const row of rows) await write(row);
}

function idOf(line: LineFields, number: number): string {
  const { id } = line;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : String(number);
}
