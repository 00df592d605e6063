// `npm run check-seeds`: everything in seeds/ held against its rules, for whoever edits it, with the place of each
// fault. The build refuses broken seeds too; this says it without building.
import { openLexicon } from '../lexicon/open';
import { lineOfPlace } from './articles/line-of-place';
import { type ReferenceArticle, readReferenceArticles } from './articles/reference-article';
import { modelFile } from './model-file';
import { fromRoot } from './paths';

/** Checks tables and articles; answers one line on what was read, throws with all faults otherwise. */
export async function checkSeeds(): Promise<string> {
  const lexicon = openLexicon(await modelFile());
  const articles = readReferenceArticles(fromRoot('seeds', 'articles'));
  const faults = articles.flatMap(article => unknownEntities(article, id => lexicon.indexOf(id) >= 0));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return `The seeds are sound: ${lexicon.entityCount} entities, ${articles.length} reference article(s).`;
}

/** The entities an annotation names that the model does not hold, one sentence each. */
export function unknownEntities(
  { checked, json }: ReferenceArticle,
  isKnown: (id: string) => boolean,
): string[] {
  const named = [
    ...checked.mentions.map((mention, index) => [`mentions[${index}]`, mention] as const),
    ...checked.roles.map((role, index) => [`roles[${index}]`, role] as const),
  ];
  return named.flatMap(([place, { entity, surface }]) =>
    entity === null || isKnown(entity)
      ? []
      : [
          `${checked.id}.json:${lineOfPlace(json, `${place}.entity`)}: ${place}.entity: no table holds ${entity} ("${surface}")`,
        ],
  );
}
