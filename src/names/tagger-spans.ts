// What the statistical tagger takes for names, as proposals beside those of the lexicon and of form, and for
// each token whether the tagger saw a name there at all: where it saw none, the others need better reasons.

import { isRomanisedPair } from '../language/romanised-syllables';
import { CAPITAL, LINE_START, NUMBER, SPACED, WORD } from '../language/tokens';
import { partsOf } from '../language/word-classes';
import type { Lexicon } from '../lexicon/lexicon';
import type { LexiconSpan } from './lexicon-spans';
import { type Proposal, proposal } from './proposal';
import type { Reading } from './reading';
import { readGazetteer } from './tagger/gazetteer';
import { KeptSums } from './tagger/kept-sums';
import { beginsName, insideOf, kindOfLabel, markedKind, OUTSIDE } from './tagger/labels';
import { openRows } from './tagger/rows';
import { tag } from './tagger/tag';
import { noWordFacts, openWordFacts, WORD_FACT, type WordFacts } from './tagger/word-facts';
import { tidySpan } from './tidy-span';

/** What the tagger says of a text. */
export interface Tagged {
  readonly proposals: readonly Proposal[];
  /** For each token: 0 no name, 1 a name of a marked kind, 2 a name of another kind (a nationality, a building). */
  readonly seen: Uint8Array;
}

interface Opened {
  readonly weights: KeptSums;
  readonly facts: WordFacts;
}

/** Margin at which a label is half as sure as it can get; in steps of the quantised weights. */
const HALF_SURE = 60;

const HYPHEN = 45;

/** Letters of the longest syllable of a romanised name: "cheung". */
const LONGEST_SYLLABLE = 6;

/** Score of the rest of a name that a line break cut. */
const DOUBTFUL = 0.5;

const opened = new WeakMap<Lexicon, Opened | null>();

/** The tagger's names; null where the model holds no weights. `matched` are the matches of the scan. */
export function tagNames(reading: Reading, matched: readonly LexiconSpan[]): Tagged | null {
  const tagger = openTagger(reading.lexicon);
  if (!tagger) return null;
  const { tokens, sentences } = reading;
  const gazetteer = readGazetteer(tokens, matched);
  const { asked, labels, margin } = tag(
    { tokens, sentences, gazetteer, facts: tagger.facts },
    tagger.weights,
  );
  const proposals: Proposal[] = [];
  const seen = new Uint8Array(tokens.count);
  let behind = 0;
  for (let at = 0; at < asked.length; at++) {
    const i = asked[at]!;
    if (i < behind || labels[i] === OUTSIDE) continue;
    const begins = beginsName(labels[i]!);
    const tagKind = kindOfLabel(labels[i]!);
    let last = i + 1;
    let least = margin[i]!;
    while (last < tokens.count && labels[last] === insideOf(tagKind))
      least = Math.min(least, margin[last++]!);
    const kind = markedKind(tagKind);
    if (kind === 'person') last = withLooseSyllable(reading, tagger.facts, last);
    last = withinLine(reading, i, last);
    seen.fill(kind ? 1 : 2, i, last);
    if (kind) {
      const sure = 0.62 + (0.36 * least) / (least + HALF_SURE);
      // The kind of what a line break cut off was learned from the line before.
      const score = begins ? sure : DOUBTFUL;
      const tidy = tidySpan(reading, i, last, kind);
      if (tidy) proposals.push(proposal(tidy.first, tidy.last, kind, score, 'tagger'));
    }
    behind = last;
  }
  return { proposals, seen };
}

/** The end of the span, or the line break before it: a name never goes on in the next line. */
function withinLine({ tokens }: Reading, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (tokens.flags[i]! & LINE_START) return i;
  return last;
}

/** "Lam Wai - ying": a text that sets spaces round the hyphen of a name; the syllable is no everyday word. */
function withLooseSyllable({ tokens }: Reading, facts: WordFacts, last: number): number {
  const { hash, flags, count, start, end } = tokens;
  if (last + 1 >= count || hash[last] !== HYPHEN || flags[last]! & WORD || !(flags[last]! & SPACED))
    return last;
  const next = flags[last + 1]!;
  if (!(next & WORD) || next & (CAPITAL | NUMBER) || end[last + 1]! - start[last + 1]! > LONGEST_SYLLABLE)
    return last;
  const word = facts.bitsOf(hash[last + 1]!) & WORD_FACT.everyday || partsOf(hash[last + 1]!) !== 0;
  // "Kang In - sun": after such a syllable the word is one too.
  return word && !isRomanisedPair(hash[last - 1]!, hash[last + 1]!) ? last : last + 2;
}

function openTagger(lexicon: Lexicon): Opened | null {
  let tagger = opened.get(lexicon);
  if (tagger === undefined) {
    const weights = lexicon.section('tagger');
    const facts = lexicon.section('word-facts');
    tagger = weights && {
      weights: new KeptSums(openRows(weights)),
      facts: facts ? openWordFacts(facts) : noWordFacts,
    };
    opened.set(lexicon, tagger);
  }
  return tagger;
}
