// What published newsroom standards say about a kind of wording, as a section of the model: lines of UTF-16
// text, each newsroom, year, categories and note, which engine/standards.ts opens.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourceCategories } from '../../model/annotation';
import { list, numberBetween, oneOf, required } from './cell-checks';
import { listOf, readTable, SeedError } from './read-table';

const columns = {
  wording: required,
  categories: list,
  newsroom: required,
  year: numberBetween(1900, 2100),
  document: required,
  note: required,
};

/** The bytes of the section, or null where the seeds hold no `standards/standards.tsv`. Throws SeedError. */
export function readStandards(seedsFolder: string): Uint8Array | null {
  const path = join(seedsFolder, 'standards', 'standards.tsv');
  if (!existsSync(path)) return null;
  const isCategory = oneOf(sourceCategories);
  const problems: string[] = [];
  const lines = readTable(path, columns).map(({ cell, where }) => {
    for (const category of listOf(cell.categories)) {
      const reason = isCategory(category);
      if (reason) problems.push(`${where} categories: ${reason} ("${category}")`);
    }
    return [cell.newsroom, cell.year, cell.categories, cell.note].join('\t');
  });
  if (problems.length > 0) throw new SeedError(problems);
  return utf16(lines.join('\n'));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 0xff;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}
