// `npm run refresh -- FOLDER [COUNTRY ...]`: the refresh with the real service, clock and list of countries.
import { setTimeout } from 'node:timers/promises';
import { readCountries } from '../model/read-countries';
import { fromRoot } from '../paths';
import { refresh, WIKIDATA } from './refresh';

/** Rows a page: the service answers so many within its minute. */
const PAGE = 5000;

/** Writes both tables into the folder; with country codes it asks for these alone. */
export async function refreshCommand(
  [folder, ...codes]: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  if (folder === undefined) throw new Error('refresh needs a folder to write to: npm run refresh -- FOLDER');
  const countries = readCountries(fromRoot('seeds', 'facts', 'places'))
    .map(({ code, draft }) => ({ code, id: draft.entity.id }))
    .filter(({ code, id }) => /^Q\d+$/.test(id) && (codes.length === 0 || codes.includes(code)));
  const [people, roles] = await refresh({
    service: {
      endpoint: WIKIDATA,
      userAgent: 'Newsgloss/0.1 (refresh of its fact tables; run by hand)',
      pageSize: PAGE,
      fetch,
      wait: async ms => {
        say(`the service asks to wait ${Math.ceil(ms / 1000)} s`);
        await setTimeout(ms);
      },
    },
    countries,
    folder,
    asOf: new Date().toISOString().slice(0, 10),
    say,
  });
  say(`${folder}: ${people} people, ${roles} roles`);
}
