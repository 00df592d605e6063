// Horses are called like people, towns and firms, and an article on racing is full of them. There a name is somebody's
// only where something says so: the model, a given name, or the words of those who train, ride and speak; what runs,
// jumps and is beaten is no town and no firm.
import { SAYING } from '../language/acting-verbs';
import { CAPITAL, joinsWords, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { GIVEN_NAME, PART } from '../language/word-classes';
import { hashWord, hashWords } from '../language/word-hash';
import { type Desk, ENOUGH } from './desk';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';
import { keyOf } from './words-of';

const COMMA = 44;
const OPEN = 40;
const BY = hashWord('by');
const MISTER = hashWord('mister');

/** Words of horses alone that an article on them holds; any may speak of stakes and hurdles. */
const HORSES = 2;

const SAYS = hashWords(SAYING);
const ADDRESS = hashWords('mr mrs ms miss dr');
const HANDLED = hashWords(
  'ridden trained owned bred saddled partnered handled prepared piloted steered guided conditioned',
);
const UNDER = hashWords('under trainer trainers jockey jockeys owner owners rider riders breeder handler');
const HANDLES = hashWords('trains train trained rides rode ride riding saddles saddled saddle bought owns');
/** What only people of the turf have. */
const OWNED = hashWords(`
  charge charges yard yards stable stables string team runner runners mount mounts ride rides youngster horse horses
  gelding filly mare colt hurdler chaser novice raider stayer sprinter barn operation wife husband son daughter father
  brother mother`);
const WHO = hashWords('who');

/** What horses do in such an article. */
const RUNS = hashWords(`
  ran runs run running jumped jumps stayed stays finished finishes galloped cantered cruised travelled traveled romped
  landed unseated fell faded weakened outstayed bolted debuted scored obliged concedes carries won wins was is has
  will could can should looks looked makes made`);
const TO = hashWord('to');
const PLACED = hashWords('first second third fourth fifth');
const BEATEN = hashWords(
  'behind beat beats beating outstay outstayed outpointed chased ahead past headed collared',
);

/** The spans without horses, where `desk` is that of an article on racing. */
export function withoutHorses(
  reading: Reading,
  spans: readonly NamedSpan[],
  { racing, horses }: Desk,
): readonly NamedSpan[] {
  if (racing < ENOUGH || horses < HORSES) return spans;
  const people = new Set<number>();
  const parts = new Set<number>();
  const runners = new Set<number>();
  for (const span of spans) {
    if (span.kind !== 'person') {
      if (span.name < 0 && isRunner(reading, span)) runners.add(keyOf(reading, span));
    } else if (isSomebody(reading, span)) {
      people.add(keyOf(reading, span));
      parts.add(reading.tokens.hash[span.first]!);
      parts.add(reading.tokens.hash[span.last - 1]!);
    }
  }
  const lone = (span: NamedSpan): boolean => span.last - span.first === 1;
  return spans.filter(span =>
    span.kind === 'person'
      ? people.has(keyOf(reading, span)) || (lone(span) && parts.has(reading.tokens.hash[span.first]!))
      : span.name >= 0 || !runners.has(keyOf(reading, span)),
  );
}

/** A person the model knows by the full name, of a given name, or beside the words of the turf's people. */
function isSomebody(reading: Reading, { first, last, known }: NamedSpan): boolean {
  const { tokens, parts } = reading;
  if (last - first > 1 && tokens.hash[first] !== MISTER) {
    if (parts[first]! & GIVEN_NAME) return true;
    if (known?.person && known.person.form !== 'surname') return true;
  }
  return isHandled(reading, first) || handles(reading, last);
}

/** "trained by Oakhurst", "jockey Oakhurst", "Mr Oakhurst" */
function isHandled({ tokens, parts }: Reading, first: number): boolean {
  const { hash, flags } = tokens;
  const before = first - 1;
  if (before < 0 || !(flags[before]! & WORD)) return false;
  if (hash[before] === BY) return HANDLED.has(hash[before - 1]!);
  if (ADDRESS.has(hash[before]!)) return true;
  return !(flags[before]! & CAPITAL) && (UNDER.has(hash[before]!) || (parts[before]! & SOMEBODY) !== 0);
}

const SOMEBODY = PART.trade | PART.office;

/** "Oakhurst said", "Oakhurst's yard", "Oakhurst, who trains", "the Oakhurst-trained mare", "Oakhurst, 34," */
function handles({ tokens }: Reading, last: number): boolean {
  const { hash, flags, count } = tokens;
  if (last + 1 >= count) return false;
  if (flags[last]! & POSSESSIVE) return OWNED.has(hash[last + 1]!);
  if (flags[last]! & WORD) return SAYS.has(hash[last]!) || HANDLES.has(hash[last]!);
  if (joinsWords(tokens, last)) return HANDLED.has(hash[last + 1]!);
  if (hash[last] !== COMMA) return false;
  if (WHO.has(hash[last + 1]!)) return last + 2 < count && HANDLES.has(hash[last + 2]!);
  return (flags[last + 1]! & NUMBER) !== 0 && tokens.end[last + 1]! - tokens.start[last + 1]! < 3;
}

/** "Oakhurst ran", "Oakhurst (7-2)", "beat Oakhurst", "third to Oakhurst": whatever the name was taken for. */
function isRunner({ tokens, parts }: Reading, { first, last }: NamedSpan): boolean {
  const { hash, flags, count } = tokens;
  const runs = (i: number): boolean => i < count && (flags[i]! & WORD) !== 0 && RUNS.has(hash[i]!);
  // "Oakhurst Bay, who ran"
  if (last + 1 < count && hash[last] === COMMA && WHO.has(hash[last + 1]!)) return runs(last + 2);
  if (parts[last - 1]! & (PART.organisationEnd | PART.placeEnd | PART.eventEnd)) return false;
  if (first > 0 && BEATEN.has(hash[first - 1]!)) return true;
  if (first > 1 && hash[first - 1] === TO && PLACED.has(hash[first - 2]!)) return true;
  if (last + 1 >= count) return false;
  return hash[last] === OPEN ? (flags[last + 1]! & NUMBER) !== 0 : runs(last);
}
