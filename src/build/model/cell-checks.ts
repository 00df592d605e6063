// What a cell of a seed table may hold. Each check answers why a cell is refused, or null.
import type { CellCheck } from './read-table';

/** Anything, also nothing. */
export const anything: CellCheck = () => null;

export const required: CellCheck = cell => (cell === '' ? 'is empty' : null);

/** A Wikidata id, a GeoNames id or a slug. */
export const entityId: CellCheck = cell =>
  /^(Q[1-9]\d*|g\d+|x-[\p{Ll}\d]+(-[\p{Ll}\d]+)*)$/u.test(cell) ? null : 'is no id (Q1, g1 or x-some-name)';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or empty. */
export const partialDate: CellCheck = cell => {
  if (cell === '') return null;
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(cell);
  if (!parts) return 'is no date (YYYY, YYYY-MM or YYYY-MM-DD)';
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  const lastDay = new Date(Date.UTC(Number(parts[1]), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay ? null : 'is a date that does not exist';
};

export const requiredDate: CellCheck = cell => required(cell) ?? partialDate(cell);

/** ISO 3166-1 alpha-2, or empty. */
export const countryCode: CellCheck = cell =>
  cell === '' || /^[A-Z]{2}$/.test(cell) ? null : 'is no country code (two capitals)';

/** Parts joined by `|`, none of them empty. */
export const list: CellCheck = cell =>
  cell === '' || cell.split('|').every(part => part.trim() === part && part !== '')
    ? null
    : 'is no list (parts joined by "|", none empty)';

export const countryList: CellCheck = cell =>
  cell === '' || /^[A-Z]{2}(\|[A-Z]{2})*$/.test(cell) ? null : 'is no list of country codes';

/** One of the given words; add '' to allow an empty cell. */
export function oneOf(words: readonly string[]): CellCheck {
  return cell => (words.includes(cell) ? null : `is none of: ${words.join(', ')}`);
}

/** A number from `least` to `most`, or empty. */
export function numberBetween(least: number, most: number): CellCheck {
  return cell => {
    if (cell === '') return null;
    const value = Number(cell);
    return Number.isFinite(value) && value >= least && value <= most
      ? null
      : `is no number from ${least} to ${most}`;
  };
}
