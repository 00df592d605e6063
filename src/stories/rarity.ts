// How rarely news names a thing, before any article is kept: countries are in every paper, a town of a thousand
// people in hardly any. What the model does not know is rare.
import type { Lexicon } from '../lexicon/lexicon';
import type { Kind } from '../model/entity';
import type { KeptName } from '../model/kept-article';

/** What the best-known thing of a kind loses. Prominence spreads places most: every town has a number. */
const COMMON: Readonly<Record<Kind, number>> = { place: 0.75, organisation: 0.5, person: 0.35 };

/** The rarity of names by the model's prominence, 0.25 to 1; what a name says of itself goes before. */
export function rarityIn(lexicon: Lexicon): (name: KeptName) => number {
  return ({ kind, entity, rarity }) => {
    if (rarity !== undefined) return rarity;
    const index = entity === null ? -1 : lexicon.indexOf(entity);
    return index < 0 ? 1 : 1 - COMMON[kind] * (lexicon.prominenceOf(index) / 255) ** 2;
  };
}
