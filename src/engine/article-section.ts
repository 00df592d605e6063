// What the article itself tells about the thing a card explains, with places a reader can jump to.
import type { InThisArticle } from '../model/card';
import type { CardContext } from './card-context';
import { passageAt } from './passages';
import { sameWordsHere } from './same-words';

/** Places listed on a card; more would not be read. */
const MOST = 50;

/** Introduction, statements and mentions of the thing with this index. */
export function inThisArticle(context: CardContext, cluster: number): InThisArticle {
  const { annotation, text } = context;
  const dossier = annotation.dossiers[cluster]!;
  const said = dossier.sources.flatMap(index => {
    const { statement } = annotation.sources[index]!;
    return statement ? [passageAt(text, statement)] : [];
  });
  return {
    introducedAs: dossier.introducedAt ? passageAt(text, dossier.introducedAt) : null,
    neverIntroduced: dossier.neverIntroduced,
    said: said.slice(0, MOST),
    sameWords: sameWordsHere(context, dossier.sources.slice(0, MOST)),
    mentions: dossier.mentions.slice(0, MOST).map(index => passageAt(text, annotation.mentions[index]!)),
  };
}
