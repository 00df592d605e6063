// The offices a phrase can name, and the patterns that tell which office an imported title is.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Office } from '../../lexicon/lexicon';
import { anything, countryList, list, oneOf, required } from './cell-checks';
import { listOf, readTable, SeedError } from './read-table';

const officeColumns = {
  key: required,
  title: required,
  phrases: list,
  countries: countryList,
  organisation: anything,
  unique: oneOf(['', 'yes', 'no']),
};

/** Rows of `offices.tsv`, in the table's order. Throws SeedError. */
export function readOffices(folder: string): Office[] {
  return readTable(join(folder, 'offices.tsv'), officeColumns).map(({ cell }) => ({
    key: cell.key,
    title: cell.title,
    phrases: listOf(cell.phrases),
    countries: listOf(cell.countries),
    ...(cell.organisation && { organisation: cell.organisation }),
  }));
}

/** Which office key a title names. */
export interface OfficeTitles {
  /** The key, or '' where the title is none of the offices. */
  keyOf(title: string, country: string): string;
}

/** Opens `title-patterns.tsv`: regular expressions over the lower-case title, the first that fits wins. Throws SeedError. */
export function readOfficeTitles(folder: string): OfficeTitles {
  const path = join(folder, 'title-patterns.tsv');
  if (!existsSync(path)) throw new SeedError([`${path} is missing`]);
  const problems: string[] = [];
  const rows: { pattern: RegExp; key: string; countries: readonly string[] }[] = [];
  for (const { cell, where } of readTable(path, {
    pattern: required,
    key: anything,
    countries: countryList,
  })) {
    try {
      rows.push({ pattern: new RegExp(cell.pattern, 'u'), key: cell.key, countries: listOf(cell.countries) });
    } catch {
      problems.push(`${where} pattern: is no regular expression ("${cell.pattern}")`);
    }
  }
  if (problems.length > 0) throw new SeedError(problems);
  const known = new Map<string, string>();
  return {
    keyOf(title, country) {
      const id = `${country} ${title}`;
      let key = known.get(id);
      if (key === undefined) {
        const lower = title.toLowerCase();
        const row = rows.find(
          ({ pattern, countries }) =>
            (countries.length === 0 || countries.includes(country)) && pattern.test(lower),
        );
        key = row?.key ?? '';
        known.set(id, key);
      }
      return key;
    },
  };
}
