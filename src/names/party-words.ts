// The words of a party beside its people: "Republican lawmakers", "a Tory councillor", "Democrats". As with the
// adjective of a country the reader may ask which party that is, though the word names nobody.
import { CAPITAL, WORD } from '../language/tokens';
import { INTRODUCING_NOUN } from '../language/word-classes';
import { hashWords } from '../language/word-hash';
import type { LexiconSpan } from './lexicon-spans';
import type { Proposals } from './proposals';
import { LINE, lineOf, type Reading } from './reading';

const ADJECTIVES = hashWords('republican democrat tory labour conservative');
const MEMBERS = hashWords('republican republicans democrat democrats tory tories conservatives');
/** What a party has, beside members with a title. */
const BELONGS = hashWords(`
  lawmakers senators congressmen congresswomen representatives governors mayors candidates nominees contenders
  hopefuls leaders members officials operatives strategists donors voters supporters activists delegates politicians
  colleagues backbenchers councillors mps ministers peers legislators presidential vice congressional senatorial
  gubernatorial nominee candidate hopeful contender frontrunner primary primaries caucus leadership strategist
  donor majority minority opponent rival legislator lawmaker backbencher councillor mp peer politician voter
  manifesto conference government opposition whip debate ticket platform establishment base`);

/** True for a word that stands for the people of a party rather than for the party: not for "Labour". */
export function isPartyWord(word: number): boolean {
  return MEMBERS.has(word);
}

/** Adds a proposal for each word of a party that stands before one of its people. */
export function proposePartyWords(reading: Reading, spans: readonly LexiconSpan[], out: Proposals): void {
  const { tokens, parts, memory } = reading;
  for (const { first, last, name, known } of spans) {
    if (last - first !== 1 || last >= tokens.count || !ADJECTIVES.has(tokens.hash[first]!)) continue;
    const next = tokens.flags[last]!;
    if (!(next & WORD) || next & CAPITAL || lineOf(reading, first) !== LINE.running) continue;
    if (!BELONGS.has(tokens.hash[last]!) && !(parts[last]! & INTRODUCING_NOUN)) continue;
    if (known.body === null || memory.meant(known.body).type !== 'party') continue;
    out.add(first, last, 'organisation', 0.85, 'lexicon', name, known);
  }
}
