// The sentences about earlier articles, for the card as it is drawn and as it is copied.
import type { MetBefore, SameWords } from '../model/card';
import type { Translate } from '../model/translate';

/** "Introduced in “Talks begin” as “Defense Secretary”". */
export function introducedLine({ as, article }: MetBefore, t: Translate): string {
  return t('introducedIn', article.title, as);
}

/** "In “Talks begin” these words are attributed to Peter Cook", or to nobody, or elsewhere in this article. */
export function sameWordsLine({ speaker, article }: SameWords, t: Translate): string {
  if (article === null) return speaker === null ? t('sameWordsHereNobody') : t('sameWordsHere', speaker);
  return speaker === null ? t('sameWordsInNobody', article.title) : t('sameWordsIn', article.title, speaker);
}
