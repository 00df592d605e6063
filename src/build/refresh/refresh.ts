// `npm run refresh`: the imported tables of people and their offices, asked anew of Wikidata's public query
// service, for whoever has the network. Nothing is replaced before all countries have answered.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PeopleTables } from './people-tables';
import { peopleQuery, rolesQuery } from './queries';
import { askAll, type QueryService } from './query-service';

/** The public service. */
export const WIKIDATA = 'https://query.wikidata.org/sparql';

/** A country by its two-letter code and its Wikidata id. */
export interface AskedCountry {
  readonly code: string;
  readonly id: string;
}

export interface RefreshOptions {
  readonly service: QueryService;
  readonly countries: readonly AskedCountry[];
  /** Folder the two tables are written to. */
  readonly folder: string;
  /** The day of the answers, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly say: (line: string) => void;
}

/** Writes `imported.tsv` and `imported-roles.tsv`; answers how many people and roles they hold. Throws as `askAll`. */
export async function refresh(options: RefreshOptions): Promise<readonly [number, number]> {
  const { service, countries, folder, asOf, say } = options;
  const found = new PeopleTables(asOf);
  for (const { code, id } of countries) {
    for await (const row of askAll(service, rolesQuery(id))) found.addRole(row, code);
    for await (const row of askAll(service, peopleQuery(id))) found.addPerson(row, code);
    say(`${code}: asked`);
  }
  const { people, roles, counts } = found.tables();
  if (counts[0] === 0) throw new Error('The query service knows nobody: the tables are left as they are');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of [
    ['imported.tsv', people],
    ['imported-roles.tsv', roles],
  ] as const) {
    await writeFile(join(folder, `${name}.new`), text);
    await rename(join(folder, `${name}.new`), join(folder, name));
  }
  return counts;
}
