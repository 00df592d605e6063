// The one function of this room: text with its names in, who says what out. The order is that of the words:
// look every token up, find quotations, phrases and their cues, then settle who each of them is.
import { WORD } from '../language/tokens';
import type { Quote, Source } from '../model/annotation';
import type { Span } from '../model/span';
import type { Attribution, TokenRange } from './attribution';
import { findAttributions } from './attributions';
import { type Condition, findConditions } from './conditions';
import { contentOf } from './content-type';
import { affiliationOf, countOf, formOf, knowledgeOf, seniorityOf, stakeOf, toldToOf } from './details';
import type { Draft } from './draft';
import { findHearsay } from './hearsay';
import type { SourcingInput, SourcingOutput } from './input';
import { collectPeople } from './people';
import { profileOf } from './profile';
import { findQuotations } from './quotations';
import { speakersOfQuotes } from './quote-speakers';
import { Resolver, type Unowned } from './resolve';
import type { Scene } from './scene';
import { NOBODY, SCARE, type Spoken, spokenOf } from './spoken';
import { statementOf } from './statements';
import { findUnclear } from './unclear';
import { lookUpWords } from './words';

/** Attributes the statements of one text. Never throws; linear in the length of the text. */
export function attribute(input: SourcingInput): SourcingOutput {
  const words = lookUpWords(input);
  const scene: Scene = { words, quotes: findQuotations(input.tokens, input.sentences) };
  const spoken = spokenOf(scene, findAttributions(scene));
  const conditions = conditionsOf(spoken);
  const speakers = speakersOfQuotes(spoken);
  const drafts = settle(spoken, conditions, speakers);
  const sources = drafts.map(one => toSource(scene, one));
  const quotes = quotesOf(spoken, drafts, speakers);
  const unclear = findUnclear(scene).map(range => spanOf(scene, range));
  return { sources, quotes, unclear, profile: profileOf(sources, quotes) };
}

/** The condition of each attribution, by its index. */
function conditionsOf(spoken: Spoken): Map<number, Condition> {
  const { all, index, scene } = spoken;
  const { of } = scene.words.input.sentences;
  const found = new Map<number, Condition>();
  for (const condition of findConditions(spoken)) {
    const sentence = of[condition.anchor]!;
    found.set(ownerOf(all, index[sentence]!, index[sentence + 1]!, condition), condition);
  }
  return found;
}

/** The attribution whose aside, tail or sentence holds the condition; the nearest before it else. */
function ownerOf(
  attributions: readonly Attribution[],
  from: number,
  to: number,
  condition: Condition,
): number {
  let best = from;
  for (let k = from; k < Math.min(to, from + 40); k++) {
    const { phrase, cue } = attributions[k]!;
    if (phrase.first > condition.anchor) break;
    if (phrase.kind !== 'name' || best === k) best = k;
    if (cue.aside && cue.aside.first <= condition.anchor && condition.anchor <= cue.aside.last) return k;
  }
  return best;
}

/** Settles attributions, hearsay and floating quotations in text order. */
function settle(
  spoken: Spoken,
  conditions: ReadonlyMap<number, Condition>,
  speakers: readonly number[],
): Draft[] {
  const { all, scene } = spoken;
  const resolver = new Resolver(scene.words, collectPeople(scene.words), all);
  const quoted = new Uint8Array(all.length);
  for (const speaker of speakers) if (speaker >= 0) quoted[speaker] = 1;
  const unowned = unownedIn(spoken, speakers);
  let next = 0;
  for (let a = 0; a < all.length; a++) {
    const { first } = all[a]!.phrase;
    while (next < unowned.length && unowned[next]!.first < first) resolver.addUnowned(unowned[next++]!);
    resolver.add(a, conditions.get(a) ?? null, quoted[a] === 1);
  }
  while (next < unowned.length) resolver.addUnowned(unowned[next++]!);
  return resolver.drafts.sort((a, b) => a.first - b.first);
}

/** What nobody is given for, in text order. */
function unownedIn(spoken: Spoken, speakers: readonly number[]): Unowned[] {
  const { quotes } = spoken.scene;
  const found = findHearsay(spoken).map(({ first, last }): Unowned => ({ first, last, category: 'hearsay' }));
  for (let q = 0; q < speakers.length; q++) {
    if (speakers[q] !== NOBODY) continue;
    found.push({ first: quotes.first[q]!, last: thirdWord(spoken.scene, q), category: 'floating quote' });
  }
  return found.sort((a, b) => a.first - b.first);
}

/** A floating quotation is marked by its first three words. */
function thirdWord(scene: Scene, q: number): number {
  const { tokens } = scene.words;
  let words = 0;
  for (let i = scene.quotes.first[q]!; i <= scene.quotes.last[q]!; i++) {
    if (tokens.flags[i]! & WORD) words++;
    if (words === 3) return i;
  }
  return scene.quotes.last[q]!;
}

function spanOf(scene: Scene, range: TokenRange): Span {
  const { start, end } = scene.words.tokens;
  return { start: start[range.first]!, end: end[range.last]! };
}

function toSource(scene: Scene, draft: Draft): Source {
  const { words } = scene;
  const span = spanOf(scene, draft);
  const statement = statementOf(scene, draft);
  return {
    start: span.start,
    end: span.end,
    surface: words.tokens.text.slice(span.start, span.end),
    category: draft.category,
    cue: draft.cue ? spanOf(scene, draft.cue) : null,
    condition: draft.condition ? spanOf(scene, draft.condition) : null,
    chain: draft.chain,
    first: draft.isFirst,
    count: countOf(words, draft),
    affiliation: affiliationOf(words, draft),
    seniority: seniorityOf(words, draft),
    knowledge: knowledgeOf(words, draft),
    reason: draft.condition?.reason ?? 'none',
    stake: stakeOf(words, draft),
    toldTo: toldToOf(words, draft),
    content: contentOf(words, draft, statement.range?.first ?? -1, statement.range?.last ?? -1),
    form: formOf(draft.category, draft, draft.quoted, statement.hasOwnWords),
    statement: statement.range ? spanOf(scene, statement.range) : null,
    mention: draft.mention < 0 ? null : draft.mention,
  };
}

/** Quotations as spans; words merely in marks are none. */
function quotesOf({ scene, all }: Spoken, drafts: readonly Draft[], speakers: readonly number[]): Quote[] {
  const draftOf = new Int32Array(all.length).fill(-1);
  const floating = new Map<number, number>();
  for (let d = 0; d < drafts.length; d++) {
    const { index, first, category } = drafts[d]!;
    if (index >= 0) draftOf[index] = d;
    else if (category === 'floating quote') floating.set(first, d);
  }
  const quotes: Quote[] = [];
  for (let q = 0; q < speakers.length; q++) {
    const speaker = speakers[q]!;
    if (speaker === SCARE) continue;
    const first = scene.quotes.first[q]!;
    const { start, end } = spanOf(scene, { first, last: scene.quotes.last[q]! });
    const source = speaker >= 0 ? draftOf[speaker]! : speaker === NOBODY ? (floating.get(first) ?? -1) : -1;
    quotes.push({ start, end, source: source < 0 ? null : source });
  }
  return quotes;
}
