// The people the text names, by sentence: what pronouns ("he said") and epithets ("the senator said") go
// back to. Gender, nearness, number and who spoke last decide; where two fit, nobody is chosen.
import { FEMALE, MALE, PLURAL_PRONOUN } from '../language/function-words';
import { SINGULAR } from '../language/source-nouns';
import { CAPITAL, POSSESSIVE, WORD } from '../language/tokens';
import { hashWords } from '../language/word-hash';
import type { Draft } from './draft';
import type { SourcingInput } from './input';
import { COMMA } from './punctuation';
import type { Words } from './words';

/** Paragraphs a pronoun reaches back. */
const REACH = 3;
const SENTENCES = 8;
/** Paragraphs within which the last speaker whose gender fits for certain is meant, where nobody is nearer. */
const FAR = 7;

/** Where people are named, and by which nouns they were introduced. */
export interface People {
  /** Mention indices of people, by sentence: entry `s` to `s + 1` of `first` bound them in `list`. */
  readonly list: readonly number[];
  readonly first: Int32Array;
  /** Mentions of people introduced by a noun ("spokesman John Smith"), by the noun's hash. */
  readonly introduced: ReadonlyMap<number, readonly number[]>;
}

/** Collects the people of a text. */
export function collectPeople(words: Words): People {
  const { mentions, sentences } = words.input;
  const list: number[] = [];
  const first = new Int32Array(sentences.count + 1);
  const introduced = new Map<number, number[]>();
  let sentence = 0;
  for (let m = 0; m < mentions.length; m++) {
    const token = words.nameFirst[m]!;
    if (mentions[m]!.kind !== 'person' || token < 0) continue;
    const s = sentences.of[token]!;
    while (sentence <= s) first[sentence++] = list.length;
    noteIntroduction(words, m, token, introduced);
    list.push(m);
  }
  while (sentence <= sentences.count) first[sentence++] = list.length;
  return { list, first, introduced };
}

/** Notes the nouns right before the name, and those of the apposition behind it. */
function noteIntroduction(words: Words, m: number, token: number, introduced: Map<number, number[]>): void {
  const { tokens, noun } = words;
  const { flags, hash, count } = tokens;
  for (let i = token - 1; i >= Math.max(0, token - 6); i--) {
    if (!(flags[i]! & WORD) && hash[i] !== COMMA) break;
    if (noun[i]! & SINGULAR) note(introduced, hash[i]!, m);
  }
  let after = token;
  while (after < count && words.mention[after] === m) after++;
  if (hash[after] !== COMMA) return;
  for (let i = after + 1; i < Math.min(count, after + 9); i++) {
    if (!(flags[i]! & WORD) && hash[i] === COMMA) break;
    if (noun[i]! & SINGULAR) note(introduced, hash[i]!, m);
  }
}

function note(introduced: Map<number, number[]>, noun: number, m: number): void {
  const known = introduced.get(noun);
  if (known) known.push(m);
  else introduced.set(noun, [m]);
}

/** What a pronoun goes back to. */
export interface Antecedent {
  readonly draft: Draft | null;
  readonly mention: number;
}

/** The person "he" or "she" at token `at` means, or null where two fit or none does. */
export function antecedentOf(
  words: Words,
  people: People,
  drafts: readonly Draft[],
  at: number,
  sentence: number,
): Antecedent | null {
  const { sentences } = words.input;
  const gender = words.role[at]! & FEMALE ? 'f' : words.role[at]! & MALE ? 'm' : null;
  const paragraph = sentences.paragraph[sentence]!;
  let d = drafts.length - 1;
  for (let s = sentence; s >= 0 && s > sentence - SENTENCES; s--) {
    if (paragraph - sentences.paragraph[s]! > REACH) break;
    const speaker = speakerIn(drafts, d, s, words.input, gender, s === sentence ? at : Infinity);
    for (let k = 0; k < 40 && d >= 0 && drafts[d]!.sentence >= s; k++) {
      if (drafts[d]!.category === 'floating quote' && drafts[d]!.sentence === s) return null;
      d--;
    }
    const candidates = peopleIn(words, people, s, gender, s === sentence ? at : Infinity);
    if (speaker) return speaker;
    if (candidates.length === 1) return { draft: null, mention: candidates[0]! };
    if (candidates.length > 1) {
      const subject = subjectOf(words, candidates, s);
      const spoke = subject < 0 ? lastSpeaker(words, drafts, sentence, gender) : null;
      if (spoke) return spoke;
      return subject >= 0 ? { draft: null, mention: subject } : null;
    }
  }
  return gender ? lastSpeaker(words, drafts, sentence, gender, FAR, true) : null;
}

/** Whoever spoke last, named and fitting, within `reach` paragraphs; `certain` asks for a gender that is known. */
function lastSpeaker(
  words: Words,
  drafts: readonly Draft[],
  sentence: number,
  gender: 'f' | 'm' | null,
  reach = 2,
  certain = false,
): Antecedent | null {
  const { paragraph } = words.input.sentences;
  for (let d = drafts.length - 1; d >= 0 && d > drafts.length - 6; d--) {
    const one = drafts[d]!;
    if (one.category === 'floating quote') return null;
    if (one.category !== 'named individual' || one.mention < 0) continue;
    if (paragraph[sentence]! - paragraph[one.sentence]! > reach) return null;
    const known = genderOf(words.input, one.mention);
    if (known === gender || (!certain && (!known || !gender))) return { draft: one, mention: one.mention };
    if (!certain) return null;
  }
  return null;
}

function genderOf({ mentions, thing }: SourcingInput, mention: number): 'f' | 'm' | undefined {
  return thing(mentions[mention]!.cluster).gender;
}

function speakerIn(
  drafts: readonly Draft[],
  from: number,
  sentence: number,
  input: SourcingInput,
  gender: 'f' | 'm' | null,
  before: number,
): Antecedent | null {
  for (let d = from; d >= Math.max(0, from - 40) && drafts[d]!.sentence >= sentence; d--) {
    const draft = drafts[d]!;
    if (draft.sentence !== sentence || draft.first >= before) continue;
    if (draft.category === 'named individual' && draft.mention >= 0) {
      const known = genderOf(input, draft.mention);
      if (!known || !gender || known === gender) return { draft, mention: draft.mention };
    }
    if (
      draft.category === 'unnamed individual' ||
      draft.category === 'partially named' ||
      draft.category === 'unnamed spokesperson'
    ) {
      return { draft, mention: draft.mention };
    }
  }
  return null;
}

function peopleIn(
  words: Words,
  people: People,
  sentence: number,
  gender: 'f' | 'm' | null,
  before: number,
): number[] {
  const { mentions } = words.input;
  const found: number[] = [];
  const clusters = new Set<number>();
  for (
    let k = people.first[sentence]!;
    k < Math.min(people.first[sentence]! + 40, people.first[sentence + 1]!);
    k++
  ) {
    const m = people.list[k]!;
    const mention = mentions[m]!;
    if (before !== Infinity && mention.start >= words.tokens.start[before]!) break;
    const known = genderOf(words.input, m);
    if (known && gender && known !== gender) continue;
    if (clusters.has(mention.cluster)) continue;
    clusters.add(mention.cluster);
    found.push(m);
    if (found.length > 8) break;
  }
  return found;
}

/** The candidate with which the sentence begins, titles and descriptions aside; -1 where none does. */
function subjectOf(words: Words, candidates: readonly number[], sentence: number): number {
  const { tokens, input, role } = words;
  const start = input.sentences.first[sentence]!;
  const mention = input.mentions[candidates[0]!]!;
  for (let i = start; i < Math.min(start + 10, tokens.count); i++) {
    if (tokens.start[i]! >= mention.start) {
      let next = i;
      while (next < tokens.count && tokens.start[next]! < mention.end) next++;
      // "Carter and Shoygu …": two subjects are none; "Carter's plan" is no subject.
      return words.tokens.flags[next]! & POSSESSIVE || AND.has(tokens.hash[next]!) ? -1 : candidates[0]!;
    }
    if (!(tokens.flags[i]! & WORD) && tokens.hash[i] !== 44) return -1;
    if (!(tokens.flags[i]! & CAPITAL) && !words.noun[i] && i > start && role[i]! & PLURAL_PRONOUN) return -1;
    if (words.verb[i] && !words.noun[i]) return -1;
  }
  return -1;
}

const AND = hashWords('and');
