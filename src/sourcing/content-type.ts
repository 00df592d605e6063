// What kind of statement a source makes: a fact, an estimate, an opinion, an attack, a denial, a refusal, what it
// went through, what it means to do. The verb tells first, the words of the statement second.
import { FIRST_PERSON, MODAL, NEGATION, PLURAL_PRONOUN, SUBJECT_PRONOUN } from '../language/function-words';
import {
  ATTACK,
  ATTITUDE,
  DENIAL,
  ESTIMATE,
  FEELING,
  INTENT,
  PRAISE,
  REFUSAL,
} from '../language/reporting-verbs';
import { hashWord, hashWords } from '../language/word-hash';
import type { ContentType } from '../model/annotation';
import type { Draft } from './draft';
import { OPINION, UNCERTAIN } from './opening-words';
import { near, type Words } from './words';

/** What somebody denies calls the other side's words. */
const UNTRUE = hashWords('baseless false untrue fabricated unfounded groundless nonsense lies fiction');
/** "called on the government to", "called it an overreaction". */
const CALLING = hashWords('call calls called calling branded labelled labeled');
const WARNING = hashWords('warn warns warned warning');
const COMPLAINING = hashWords('complain complains complained complaining');
const SINGULAR_SELF = hashWords('i me my');
const THINKING = hashWords('think believe guess suppose expect hope');
const WILL = hashWords('will would');
const ACCUSED = hashWord('accused');
const EXPECTED = hashWords('expected seen viewed regarded perceived');

/** The kind of what is said in the tokens `from` to before `to`, -1 where nothing could be delimited; null for none. */
export function contentOf(words: Words, draft: Draft, from: number, to: number): ContentType | null {
  const a = draft.attribution;
  if (!a) return draft.category === 'hearsay' ? contentOfHearsay(words, draft) : null;
  const { verb, kind, first } = a.cue;
  const cue = words.tokens.hash[first]!;
  if (kind === 'refusal' || verb & REFUSAL) return 'refusal';
  if (verb & DENIAL) return 'denial';
  if (CALLING.has(cue)) return near(words, Math.max(from, 0), to, UNTRUE) ? 'denial' : 'opinion';
  if (verb & ATTACK) return 'attack';
  if (verb & PRAISE) return 'opinion';
  if (kind === 'mood') return draft.category === 'generic class' ? 'opinion' : 'intent';
  if (COMPLAINING.has(cue) || (verb & FEELING && kind === 'attitude')) return 'experience';
  if (verb & ESTIMATE || WARNING.has(cue)) return 'assessment';
  if (verb & INTENT && !(verb & ATTITUDE)) return 'intent';
  return contentOfWords(words, draft, from, to) ?? byDefault(draft);
}

function byDefault(draft: Draft): ContentType {
  if (draft.attribution?.cue.kind === 'attitude') return 'assessment';
  return draft.category === 'generic class' ? 'opinion' : 'fact';
}

/** "is expected to", "was accused of". */
function contentOfHearsay({ tokens }: Words, { first, last }: Draft): ContentType {
  for (let i = first; i <= last; i++) {
    if (tokens.hash[i] === ACCUSED) return 'attack';
    if (EXPECTED.has(tokens.hash[i]!)) return 'assessment';
  }
  return 'fact';
}

function contentOfWords(words: Words, draft: Draft, from: number, to: number): ContentType | null {
  if (from < 0) return null;
  if (announcesOwnAct(words, from, to)) return 'intent';
  if (draft.quoted && draft.category.startsWith('unnamed') && tellsOfSelf(words, from, to))
    return 'experience';
  for (let i = from; i < to; i++) {
    const told = words.opens[i]! & (OPINION | UNCERTAIN);
    if (told !== 0) return told & OPINION ? 'opinion' : 'assessment';
  }
  return null;
}

/** "it will fight the order", "they wouldn't spend": the source is the subject of what will be. */
function announcesOwnAct({ role, tokens }: Words, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to - 1, from + 3); i++) {
    const self = role[i]! & SUBJECT_PRONOUN && !(role[i]! & FIRST_PERSON && !(role[i]! & PLURAL_PRONOUN));
    if (!self) continue;
    const next = i + 1;
    return WILL.has(tokens.hash[next]!) || (role[next]! & MODAL && role[next]! & NEGATION) !== 0;
  }
  return false;
}

/** "I was terrified", but not "I think". */
function tellsOfSelf({ tokens }: Words, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (SINGULAR_SELF.has(tokens.hash[i]!)) return !THINKING.has(tokens.hash[i + 1]!);
  return false;
}
