// Companies, banks and public bodies of the Name Suggestion Index, as far as news would name them. Chains of
// shops, school districts, bus networks and single-word brands that are everyday words stay out: a shop called
// "Target" must never explain a target.
import { readFileSync } from 'node:fs';
import { fold } from '../../language/letters';
import type { Organisation, OrganisationType } from '../../model/entity';
import type { Draft } from './draft';
import { organisationNames, wary, withoutLegalForm } from './organisation-names';
import { packageFile } from './package-file';
import { importedOrganisationProminence } from './prominence';
import type { WordLists } from './word-lists';

interface Labelled {
  readonly label?: string;
  readonly description?: string;
}

/** What the description begins with decides the type; everything else is left out. */
const TYPES: readonly (readonly [RegExp, OrganisationType])[] = [
  [/\b(?:central bank)\b/, 'central bank'],
  [/\b(?:bank|credit union|building society)\b/, 'bank'],
  [/\b(?:ministry|government department)\b/, 'ministry'],
  [
    /\b(?:government agency|agency|law enforcement|police|authority|government organi[sz]ation|regulator|coast guard)\b/,
    'agency',
  ],
  [/\b(?:university|college)\b/, 'university'],
  [/\b(?:newspaper|broadcaster|television|radio|magazine|news agency)\b/, 'media'],
  [/\b(?:nonprofit|non-profit|charity|ngo|non-governmental|red cross|foundation|association)\b/, 'ngo'],
  [/\b(?:trade union|labor union)\b/, 'union'],
  [
    /\b(?:company|corporation|manufacturer|conglomerate|airline|automaker|car brand|retailer|chain|group|producer|operator|brand|provider|supermarket|hotel|insurer|insurance|business|enterprise|subsidiary)\b/,
    'company',
  ],
];

const LEFT_OUT =
  /school|library|libraries|bus |bus-|bus network|bicycle|park district|kindergarten|flag|country|state of|city|town|municipal|village|commune|comune|borough|county|province|prefecture|district|fire |parish|council|transit|transport network|playground|toilets|dealer|franchise network|waste|sewer|water |bakery|stop|route|metro|trolleybus|ferry|rail network|mobility/i;

/** Drafts of organisations that are not in `taken` (Wikidata ids and folded names). */
export function readBrands(
  taken: ReadonlySet<string>,
  demonyms: ReadonlyMap<string, string>,
  words: WordLists,
): Draft[] {
  const path = packageFile('name-suggestion-index', 'dist/wikidata/wikidata.min.json');
  const { wikidata } = JSON.parse(readFileSync(path, 'utf8')) as { wikidata: Record<string, Labelled> };
  const drafts: Draft[] = [];
  const seen = new Set(taken);
  for (const [id, { label, description }] of Object.entries(wikidata)) {
    if (!label || !description || LEFT_OUT.test(description) || LEFT_OUT.test(label)) continue;
    const type = TYPES.find(([pattern]) => pattern.test(description.toLowerCase()))?.[1];
    const key = fold(label);
    if (
      !type ||
      seen.has(id) ||
      seen.has(key) ||
      seen.has(fold(withoutLegalForm(label))) ||
      !nameable(label, words)
    )
      continue;
    seen.add(key);
    const country = demonyms.get(/^(\p{Lu}\p{Ll}+) /u.exec(description)?.[1] ?? '');
    const organisation: Organisation = {
      kind: 'organisation',
      id,
      name: label,
      aliases: [],
      type,
      wikidata: id,
      ...(country && { country }),
      sources: ['nsi'],
    };
    drafts.push({
      entity: organisation,
      prominence: importedOrganisationProminence(type, '', words.muchRead.has(key)) - 10,
      names: wary(organisationNames(organisation), words),
    });
  }
  return drafts;
}

/** A name that can be found in a text without harm: capitalised, and no everyday word, given name or surname alone. */
function nameable(label: string, words: WordLists): boolean {
  if (!/^\p{Lu}/u.test(label) || label.length < 3 || /[^\p{L}\p{N} .&'’+-]/u.test(label)) return false;
  if (label.includes(' ')) return true;
  const key = fold(label);
  const everyday = words.everyday.has(key) || (words.rankOf.get(key) ?? Infinity) < 20_000;
  return !everyday && !words.givenNames.has(key) && !words.peopleNames.has(key);
}
