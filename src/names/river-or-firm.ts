// A firm that is called after a river, a desert or a mountain: the article tells them apart, for news writes "the
// Amazon" of the river and "Amazon" of the shop. Each place is settled by itself, since one article may speak of both.
import { CAPITAL, POSSESSIVE } from '../language/tokens';
import { hashWord, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { BODY } from './kind-bits';
import type { KnownName } from './known-name';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';

const THE = hashWord('the');
/** What follows such a name where it is the place, with the article or without. */
const LAND = hashWords(`
  river basin rainforest rainforests forest forests jungle delta desert valley region tributary tributaries dolphin
  dolphins fires deforestation tribe tribes`);
/** What belongs to a firm although "the" stands before: "the Amazon founder". */
const OF_FIRM = hashWords(`
  founder chief ceo executive boss chairman spokesman spokeswoman warehouse warehouses store stores shop website site
  app workers worker employees staff union drivers driver customers deal shares stock logo brand van vans delivery
  series show drama studio studios account order orders package packages marketplace effect`);

/** Types of places that news writes with the article. */
const WITH_ARTICLE = new Set(['river', 'desert', 'mountain', 'sea', 'lake', 'strait', 'world region']);

/** The kind of a lone name that both a river and a firm bear; null for any other. */
export function riverOrFirm(
  reading: Reading,
  { first, last, known }: Pick<NamedSpan, 'first' | 'last' | 'known'>,
): Kind | null {
  if (known === null || last - first > 1 || !isShared(reading, known)) return null;
  const { hash, flags, count } = reading.tokens;
  const next = last < count && flags[last]! & POSSESSIVE ? last + 1 : last;
  if (next < count && !(flags[next]! & CAPITAL)) {
    if (LAND.has(hash[next]!)) return 'place';
    if (OF_FIRM.has(hash[next]!)) return 'organisation';
  }
  return first > 0 && hash[first - 1] === THE ? 'place' : 'organisation';
}

/** True where the better known of the two is a firm and the other a place of such a type. */
function isShared({ memory }: Reading, { strongest, place, body }: KnownName): boolean {
  if (strongest !== BODY || place === null || body!.form === 'surname') return false;
  return WITH_ARTICLE.has(memory.meant(place).type);
}
