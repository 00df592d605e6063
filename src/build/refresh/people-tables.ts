// Turns answers of the query service into the rows of the imported tables: the same columns, dates never more
// precise than they are known, one row a person and an office held.
import type { Binding } from './query-service';

/** Columns of `imported.tsv`. */
export const PEOPLE_COLUMNS = 'id name aliases gender born died country enwiki'.split(' ');
/** Columns of `imported-roles.tsv`. */
export const ROLE_COLUMNS = 'person_id office office_qid country from to party source as_of'.split(' ');

/** Source code of rows asked of the service itself. */
const SOURCE = 'wikidata';

const GENDERS: Readonly<Record<string, string>> = { Q6581097: 'm', Q6581072: 'f' };

/** The tables under construction: rows by what makes them one. */
export class PeopleTables {
  private readonly people = new Map<string, readonly string[]>();
  private readonly roles = new Map<string, readonly string[]>();

  constructor(private readonly asOf: string) {}

  /** Takes one row of `peopleQuery`; `country` is the two-letter code. A person is kept as first met. */
  addPerson(row: Binding, country: string): void {
    const id = idOf(row.person);
    const name = cellOf(row.name);
    if (id === null || name === '' || this.people.has(id)) return;
    const aliases = (row.aliases ?? '')
      .split('|')
      .map(cellOf)
      .filter(alias => alias !== name && / /.test(alias) && /^\p{Script=Latin}/u.test(alias));
    this.people.set(id, [
      id,
      name,
      [...new Set(aliases)].join('|'),
      GENDERS[idOf(row.gender) ?? ''] ?? (row.gender === undefined ? '' : 'o'),
      dateOf(row.born, row.bornPrecision),
      dateOf(row.died, row.diedPrecision),
      country,
      row.article === undefined || row.article === name ? '' : cellOf(row.article),
    ]);
  }

  /** Takes one row of `rolesQuery`; of rows that differ by the party alone the first stands. */
  addRole(row: Binding, country: string): void {
    const [person, office] = [idOf(row.person), idOf(row.office)];
    if (person === null || office === null || !row.officeLabel) return;
    const [from, to] = [dateOf(row.from, row.fromPrecision), dateOf(row.to, row.toPrecision)];
    const key = [person, office, from, to].join('\t');
    if (this.roles.has(key) || (from !== '' && to !== '' && to < from.slice(0, to.length))) return;
    const title = cellOf(row.officeLabel);
    const shown = title.charAt(0).toUpperCase() + title.slice(1);
    this.roles.set(key, [
      person,
      shown,
      office,
      country,
      from,
      to,
      cellOf(row.partyLabel),
      SOURCE,
      this.asOf,
    ]);
  }

  /** Both tables as text; roles without a person are left out, and the other way round. */
  tables(): { readonly people: string; readonly roles: string; readonly counts: readonly [number, number] } {
    const roles = [...this.roles.values()].filter(row => this.people.has(row[0]!));
    const holders = new Set(roles.map(row => row[0]!));
    const people = [...this.people.values()].filter(row => holders.has(row[0]!));
    return {
      people: tableOf(PEOPLE_COLUMNS, people),
      roles: tableOf(ROLE_COLUMNS, roles),
      counts: [people.length, roles.length],
    };
  }
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const number = (row: readonly string[]): number => Number(row[0]!.slice(1));
  const sorted = [...rows].sort((a, b) => number(a) - number(b) || (a.join('\t') < b.join('\t') ? -1 : 1));
  return `${[columns, ...sorted].map(row => row.join('\t')).join('\n')}\n`;
}

/** "http://www.wikidata.org/entity/Q76" as "Q76"; null for what is no item. */
function idOf(address: string | undefined): string | null {
  return /\/entity\/(Q[1-9]\d*)$/.exec(address ?? '')?.[1] ?? null;
}

/** Text that fits a cell: no tab, no line break, no bar, single spaces. */
function cellOf(text: string | undefined): string {
  return (text ?? '').replace(/[\s|]+/g, ' ').trim();
}

/** A time of Wikidata by its precision (9 year, 10 month, 11 day); '' where it is coarser or before our era. */
function dateOf(time: string | undefined, precision: string | undefined): string {
  const parts = /^\+?(\d{4})-(\d\d)-(\d\d)T/.exec(time ?? '');
  if (!parts) return '';
  const [, year = '', month = '', day = ''] = parts;
  if (precision === '9' || (precision === '11' && month === '00')) return year;
  if (precision === '10') return `${year}-${month}`;
  return precision === '11' ? `${year}-${month}-${day}` : '';
}
