// Why a name is withheld, where the condition says so: a word that leads over to a reason, and the words behind it
// by which the reason is told.
import { hashWords } from '../language/word-hash';
import { WordSet } from '../language/word-set';
import type { Reason } from '../model/annotation';
import type { TokenRange } from './attribution';
import { near, type Words } from './words';

/** What somebody is not who must not speak. */
export const PERMITTED = hashWords(
  'authorized authorised permitted allowed cleared empowered entitled supposed',
);
/** What somebody lacks who must not speak. */
export const AUTHORITY = hashWords('authorization authorisation permission clearance authority');

const REASONS: readonly (readonly [Reason, WordSet])[] = [
  [
    'fear',
    hashWords(
      'fear fears fearing retaliation reprisal reprisals retribution repercussions safety harassment backlash threats arrest afraid',
    ),
  ],
  ['not authorised', new WordSet([...PERMITTED, ...AUTHORITY])],
  ['rules', hashWords('rules regulations protocol policy customary guidelines practice ground chatham')],
  ['candour', hashWords('candidly freely frankly openly candid frank candor candour')],
  [
    'legal',
    hashWords(
      'litigation lawsuit court classified investigation minor underage victim assault ongoing legal',
    ),
  ],
  ['sensitivity', hashWords('sensitive sensitivity sensitivities delicate diplomatic')],
  [
    'private',
    hashWords(
      'private internal confidential closed personnel deliberations conversations personal strategy meeting meetings',
    ),
  ],
  [
    'not public',
    hashWords(
      'announced public publicly released finalized finalised final complete completed pending ahead continuing announcement released yet negotiations talks',
    ),
  ],
  [
    'job',
    hashWords('job jobs employed employment clients business relationships career rival employer works'),
  ],
];
const CAUSE = hashWords('because fearing since as due owing citing given to out over for lest under in');
/** Of those, what can stand before the anchor. */
const CAUSE_BEFORE = hashWords('because citing');

/** The reason the condition in the tokens `first` to `last` gives, by the words behind the one that leads over to it; `anchor` is its anchor word. */
export function reasonOf(words: Words, { first, last }: TokenRange, anchor: number): Reason {
  const from = reasonStart(words, first, last, anchor);
  if (from < 0) return 'none';
  for (const [reason, marks] of REASONS) if (near(words, from, last + 1, marks)) return reason;
  return 'other';
}

function reasonStart({ tokens }: Words, first: number, last: number, anchor: number): number {
  if (PERMITTED.has(tokens.hash[anchor]!) || AUTHORITY.has(tokens.hash[anchor]!)) return first;
  for (let i = anchor + 1; i <= last; i++) if (CAUSE.has(tokens.hash[i]!)) return i;
  for (let i = first; i < anchor; i++) if (CAUSE_BEFORE.has(tokens.hash[i]!)) return i;
  return -1;
}

/** True where a word from `from` to before `to` leads over to a reason. */
export function givesCause(words: Words, from: number, to: number): boolean {
  return near(words, from, to, CAUSE);
}
