// Whether a capital's name stands for the city or for the government that sits there: who decides, boasts or
// is warned is a government; where one arrives is a city. Read off the words beside each single mention.
import { ACTING, DONE_TO_GOVERNMENTS, GOVERNMENT_BELONGINGS, VISITING } from '../language/acting-verbs';
import { joinsWords, POSSESSIVE, WORD } from '../language/tokens';
import { hashWords } from '../language/word-hash';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';

const ACTS = hashWords(ACTING);
const ACTED_ON = hashWords(DONE_TO_GOVERNMENTS);
const BELONGINGS = hashWords(GOVERNMENT_BELONGINGS);
const VISITS = hashWords(VISITING);
const AUXILIARIES = hashWords(`
  can could will would may might must shall should has have had is was are were be been being does did do not never
  also now still then again already repeatedly quickly initially finally later recently publicly previously
  openly reportedly long once even only just so far effectively formally quietly`);
const IN_CITIES = hashWords('in at near outside inside around throughout to into across downtown central');
const WITH_GOVERNMENTS = hashWords('with against by between');
const FROM_OR_FOR = hashWords('on for of toward towards from over');
/** Nouns whose "of", "on", "for", "from" leads to a government. */
const DEALINGS = hashWords(`
  pressure support ally allies critic critics criticism permission approval backing hostility sanctions anger
  demands concessions assurances condemnation warnings threat threats opponent opponents enemy enemies rebuke
  response reaction message signal signals aid help part behalf policy control patience influence`);
const BACKED = hashWords(
  'backed led sponsored supported friendly imposed funded allied brokered aligned controlled appointed installed',
);
const AND = hashWords('and or');
const DOING = hashWords(`
  considering preparing planning seeking trying pushing pressing refusing insisting demanding hoping aiming
  supporting backing sending supplying providing using accusing warning urging calling taking making building
  withdrawing deploying threatening moving offering working willing ready determined concerned worried keen reluctant
  prepared unwilling likely unlikely committed opposed interested eager anxious`);

/** For each span that `mayStand` marks, whether it stands for a government. */
export function governmentSenses(
  reading: Reading,
  spans: readonly NamedSpan[],
  mayStand: readonly boolean[],
): boolean[] {
  const sense: (boolean | null)[] = spans.map((span, i) => (mayStand[i] ? senseAt(reading, span) : false));
  // "Washington and Moscow agree": what is joined by "and" acts together.
  for (let i = spans.length - 2; i >= 0; i--) {
    const [here, next] = [spans[i]!, spans[i + 1]!];
    const joined = next.first === here.last + 1 && AND.has(reading.tokens.hash[here.last]!);
    if (!joined || !mayStand[i] || !mayStand[i + 1]) continue;
    if (sense[i] === null) sense[i] = sense[i + 1]!;
    else if (sense[i + 1] === null) sense[i + 1] = sense[i]!;
  }
  return sense.map(one => one === true);
}

/** True: the government; false: the city; null: the words do not tell. */
function senseAt(reading: Reading, span: NamedSpan): boolean | null {
  return before(reading, span.first) ?? after(reading, span.last);
}

function before(reading: Reading, first: number): boolean | null {
  const { tokens, sentences } = reading;
  const start = sentences.first[sentences.of[first]!]!;
  if (first <= start) return null;
  const word = tokens.hash[first - 1]!;
  if (!(tokens.flags[first - 1]! & WORD)) return null;
  if (VISITS.has(word) || IN_CITIES.has(word)) return false;
  if (ACTED_ON.has(word) || WITH_GOVERNMENTS.has(word)) return true;
  if (FROM_OR_FOR.has(word)) return first - 2 >= start && DEALINGS.has(tokens.hash[first - 2]!) ? true : null;
  return null;
}

function after(reading: Reading, last: number): boolean | null {
  const { tokens, sentences } = reading;
  if (last >= tokens.count) return null;
  const to = sentences.first[sentences.of[last - 1]! + 1]!;
  if (tokens.flags[last]! & POSSESSIVE) return owns(reading, last + 1, to);
  if (joinsWords(tokens, last)) return BACKED.has(tokens.hash[last + 1]!) ? true : null;
  let at = last;
  // Quotation marks may stand between: Moscow "can boast".
  while (at < to && at < last + 2 && !(tokens.flags[at]! & WORD) && isQuote(tokens.hash[at]!)) at++;
  const opening = at;
  while (at < to && at < opening + 4 && AUXILIARIES.has(tokens.hash[at]!)) at++;
  if (at >= to) return null;
  if (ACTS.has(tokens.hash[at]!)) return true;
  return at > opening && DOING.has(tokens.hash[at]!) ? true : null;
}

function isQuote(mark: number): boolean {
  return mark === 34 || mark === 0x201c || mark === 0x201d || mark === 0x2018;
}

/** "Moscow’s recent deliveries": one of the next three words is what governments have. */
function owns(reading: Reading, from: number, to: number): boolean | null {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (!(reading.tokens.flags[at]! & WORD)) return null;
    if (BELONGINGS.has(reading.tokens.hash[at]!)) return true;
  }
  return null;
}
