// Figures of fiction are named like people, and their books, films and fans are named after them: "the Harry Potter
// books", "Batman Begins", a production of "Hamlet". There no one is meant, and the figure's card would be the wrong
// one; elsewhere the figure is meant, whatever else the name was taken for: "the Robin Hood of the tax office".

import { keepShape } from '../language/shapes';
import { CAPITAL, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { hashMarks, hashWords } from '../language/word-hash';
import { PERSON } from './kind-bits';
import type { LexiconSpan } from './lexicon-spans';
import { LEXICON, type Proposals } from './proposals';
import { beginsSentence, LINE, lineOf, type Reading } from './reading';

const COMMA = 44;
const COLON = 58;
const OPEN = 40;

/** Directly behind the name of a figure: what is called after it. */
const CALLED_AFTER = hashWords(`
  book books novel novels story stories tale tales play plays musical ballet opera film films movie movies cartoon
  cartoons comic comics series franchise saga trilogy game games show reboot remake prequel sequel adaptation trailer
  premiere soundtrack universe author creator writer illustrator director producer star stars actor actress fan fans
  fame merchandise toy toys doll dolls costume costumes mask masks outfit theme memorabilia exhibition ride rides`);
/** Directly before it, or before "of" in front of it. */
const WORKS = hashWords(`
  book books novel novels play plays musical ballet opera film films movie movies cartoon comic comics series franchise
  classic blockbuster hit production productions staging performance performances adaptation version remake reboot screening matinee`);
const OF = hashWords('of');
const AGAINST = hashWords('v vs versus');
const QUOTES = hashMarks('"“”‘’\'«»');

/** Where a text names figures, and where only what is called after them. */
export class Characters {
  /** One past the last token of each figure that is meant, by the first. */
  private readonly ends = new Map<number, number>();
  /** One past the last token of each name that is a work's, by each of its tokens; and of each that is a town's. */
  private readonly works = new Map<number, number>();
  private readonly towns = new Map<number, number>();

  /** `known`: the lexicon's spans, `proposals`: what was proposed for them, among others or not. */
  constructor(reading: Reading, known: readonly LexiconSpan[], proposals: Proposals) {
    keepShape(this);
    const figures = known.filter(span => isFigure(reading, span, proposals));
    // "Batman, Turkey": a town throughout the article.
    const towns = new Set(
      figures.filter(({ last }) => isBeforeRegion(reading, last)).map(({ name }) => name),
    );
    for (const { first, last, name } of figures) {
      const isTown = towns.has(name);
      if (!isTown && !isWork(reading, first, last)) this.ends.set(first, last);
      else for (let i = first; i < last; i++) (isTown ? this.towns : this.works).set(i, last);
    }
  }

  /** Drops the proposals of works; what is a figure's name and nobody else's is made a person. */
  settle(proposals: Proposals): void {
    if (this.ends.size + this.works.size + this.towns.size === 0) return;
    const { kind, origin } = proposals;
    for (let span = 1; span <= proposals.spanCount; span++) {
      const first = proposals.first[span]!;
      const last = proposals.last[span]!;
      const isInWork = last <= (this.works.get(first) ?? 0);
      const isInTown = last <= (this.towns.get(first) ?? 0);
      if (isInWork || isInTown) proposals.drop(span, one => isInWork || kind[one] === PERSON);
      const isFigure = this.ends.get(first) === last;
      if (isFigure) proposals.turnInto(span, PERSON, one => origin[one] !== LEXICON);
    }
  }
}

/** True where the lexicon proposes a person, whose name is that of a figure. */
function isFigure(
  { memory }: Reading,
  { first, last, name, known }: LexiconSpan,
  proposals: Proposals,
): boolean {
  return memory.isFigure(known) && proposals.has(first, last, PERSON, name);
}

function isWork(reading: Reading, first: number, last: number): boolean {
  return (
    isBehindWork(reading, first, last) || isBeforeWork(reading, last) || isSecondHalf(reading, first, last)
  );
}

/** "Semana Santa": one word behind a capitalised one that no sentence begins with. */
function isSecondHalf(reading: Reading, first: number, last: number): boolean {
  const { flags } = reading.tokens;
  if (last - first > 1 || first === 0 || (flags[first - 1]! & (WORD | CAPITAL)) !== (WORD | CAPITAL))
    return false;
  return lineOf(reading, first) === LINE.running && !beginsSentence(reading, first - 1);
}

/** "the film Batman", "a production of Hamlet", "Batman" in quotation marks, "Batman v Superman". */
function isBehindWork({ tokens }: Reading, first: number, last: number): boolean {
  const { hash, flags, count } = tokens;
  const before = first - 1;
  if (before < 0) return false;
  if (QUOTES.has(hash[before]!) && last + 1 < count) {
    // “Bridget Jones’s Diary”
    if (flags[last]! & POSSESSIVE) return (flags[last + 1]! & CAPITAL) !== 0;
    return QUOTES.has(hash[hash[last] === COMMA ? last + 1 : last]!);
  }
  if (AGAINST.has(hash[before]!)) return true;
  const noun = OF.has(hash[before]!) && before > 0 ? before - 1 : before;
  return WORKS.has(hash[noun]!) && !(flags[noun]! & CAPITAL);
}

/** "Harry Potter fans", "Batman Begins", "Shrek 2", "Hamlet (1996)". */
function isBeforeWork({ tokens }: Reading, last: number): boolean {
  const { hash, flags, count } = tokens;
  if (last >= count) return false;
  if (hash[last] === COLON || AGAINST.has(hash[last]!)) return true;
  const next = flags[last]! & WORD ? last : last + 1;
  if (next >= count) return false;
  if (hash[last] === OPEN)
    return (flags[next]! & NUMBER) !== 0 && tokens.end[next]! - tokens.start[next]! === 4;
  if (next !== last || flags[last]! & POSSESSIVE) return false;
  return (flags[last]! & (CAPITAL | NUMBER)) !== 0 || CALLED_AFTER.has(hash[last]!);
}

/** "Batman, Turkey" */
function isBeforeRegion({ tokens, memory, lexicon }: Reading, last: number): boolean {
  const { hash, flags, count } = tokens;
  if (last + 1 >= count || hash[last] !== COMMA || !(flags[last + 1]! & CAPITAL)) return false;
  const name = lexicon.find([hash[last + 1]!]);
  const [top] = name < 0 ? [] : memory.sensesOf(name);
  return top !== undefined && lexicon.kindOf(top.entity) === 'place' && top.form === 'full';
}
