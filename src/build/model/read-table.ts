// Reads a tab-separated seed table and checks every cell. A broken row never reaches the model: all that is
// wrong is collected first and thrown as one error that names file, line, field and reason.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What is wrong with the seeds, one line each: `file:line field: reason`. */
export class SeedError extends Error {
  constructor(readonly problems: readonly string[]) {
    const shown = problems.slice(0, 40).join('\n  ');
    const rest = problems.length > 40 ? `\n  and ${problems.length - 40} more` : '';
    super(`The seeds hold ${problems.length} broken cell(s):\n  ${shown}${rest}`);
    this.name = 'SeedError';
  }
}

/** Why a cell is refused, or null where it may stand. */
export type CellCheck = (cell: string) => string | null;

/** One row: its cells by column name ('' where empty) and where it stands, for messages. */
export interface Row<Column extends string> {
  readonly cell: Readonly<Record<Column, string>>;
  readonly where: string;
}

/** Rows of the table at `path`, whose header must name the columns of `checks` in that order. Throws SeedError. */
export function readTable<Column extends string>(
  path: string,
  checks: Readonly<Record<Column, CellCheck>>,
): Row<Column>[] {
  const columns = Object.keys(checks) as Column[];
  const file = basename(path);
  const lines = readFileSync(path, 'utf8').split('\n');
  const header = (lines[0] ?? '').split('\t');
  if (header.join('\t') !== columns.join('\t')) {
    throw new SeedError([`${file}:1 header: is "${header.join(', ')}", wanted "${columns.join(', ')}"`]);
  }
  const problems: string[] = [];
  const rows: Row<Column>[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '') continue;
    const where = `${file}:${i + 1}`;
    const cells = line.split('\t');
    if (cells.length !== columns.length) {
      problems.push(`${where} row: has ${cells.length} cells, wanted ${columns.length}`);
      continue;
    }
    const cell = {} as Record<Column, string>;
    columns.forEach((column, at) => {
      const value = cells[at]!;
      const reason = value === value.trim() ? checks[column](value) : 'begins or ends with white space';
      if (reason !== null) problems.push(`${where} ${column}: ${reason} ("${value}")`);
      cell[column] = value;
    });
    rows.push({ cell, where });
  }
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}

/** The parts of a list cell. */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').filter(part => part !== '');
}
