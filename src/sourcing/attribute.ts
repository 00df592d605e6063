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
import { CONDITION } from './opening-words';
import { collectPeople } from './people';
import { profileOf } from './profile';
import { findQuotations } from './quotations';
import { speakersOfQuotes } from './quote-speakers';
import { Resolver, type Unowned } from './resolve';
import type { Scene } from './scene';
import { LED, NOBODY, SCARE } from './spoken';
import { statementOf } from './statements';
import { findUnclear } from './unclear';
import { lookUpWords } from './words';

/** Attributes the statements of one text. Never throws; linear in the length of the text. */
export function attribute(input: SourcingInput): SourcingOutput {
  const words = lookUpWords(input);
  const scene: Scene = { words, quotes: findQuotations(input.tokens, input.sentences) };
  const attributions = findAttributions(scene);
  const conditions = conditionsOf(scene, attributions);
  const speakers = speakersOfQuotes(scene, attributions);
  const drafts = settle(scene, attributions, conditions, speakers);
  const sources = drafts.map(one => toSource(scene, one));
  const quotes = quotesOf(scene, drafts, attributions, speakers);
  const unclear = findUnclear(scene).map(range => spanOf(scene, range));
  return { sources, quotes, unclear, profile: profileOf(sources, quotes) };
}

/** The condition of each attribution, by its index. */
function conditionsOf(scene: Scene, attributions: readonly Attribution[]): Map<number, Condition> {
  const { first, count } = scene.words.input.sentences;
  const found = new Map<number, Condition>();
  let a = 0;
  for (let s = 0; s < count; s++) {
    const from = a;
    while (a < attributions.length && attributions[a]!.sentence === s) a++;
    if (from === a || !(scene.words.inSentence[s]! & CONDITION)) continue;
    for (const condition of findConditions(scene, first[s]!, first[s + 1]!)) {
      found.set(ownerOf(attributions, from, a, condition), condition);
    }
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
  scene: Scene,
  attributions: readonly Attribution[],
  conditions: ReadonlyMap<number, Condition>,
  speakers: readonly number[],
): Draft[] {
  const resolver = new Resolver(scene.words, collectPeople(scene.words), attributions);
  const quoted = new Set(speakers);
  const unowned = unownedIn(scene, attributions, speakers);
  let next = 0;
  for (let a = 0; a < attributions.length; a++) {
    const { first } = attributions[a]!.phrase;
    while (next < unowned.length && unowned[next]!.first < first) resolver.addUnowned(unowned[next++]!);
    resolver.add(a, conditions.get(a) ?? null, quoted.has(a));
  }
  while (next < unowned.length) resolver.addUnowned(unowned[next++]!);
  return resolver.drafts.sort((a, b) => a.first - b.first);
}

/** What nobody is given for, in text order. */
function unownedIn(
  scene: Scene,
  attributions: readonly Attribution[],
  speakers: readonly number[],
): Unowned[] {
  const attributed = new Set<number>();
  for (const { sentence } of attributions) attributed.add(sentence);
  const found: Unowned[] = findHearsay(scene, sentence => attributed.has(sentence)).map(
    ({ first, last }) => ({ first, last, category: 'hearsay' }),
  );
  for (let q = 0; q < speakers.length; q++) {
    if (speakers[q] !== NOBODY) continue;
    found.push({ first: scene.quotes.first[q]!, last: thirdWord(scene, q), category: 'floating quote' });
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
function quotesOf(
  scene: Scene,
  drafts: readonly Draft[],
  attributions: readonly Attribution[],
  speakers: readonly number[],
): Quote[] {
  const draftOf = new Map<Attribution, number>();
  const floating = new Map<number, number>();
  for (const [index, draft] of drafts.entries()) {
    if (draft.attribution) draftOf.set(draft.attribution, index);
    else if (draft.category === 'floating quote') floating.set(draft.first, index);
  }
  const sourceOf = (speaker: number, first: number) => {
    if (speaker === LED) return undefined;
    return speaker === NOBODY ? floating.get(first) : draftOf.get(attributions[speaker]!);
  };
  const quotes: Quote[] = [];
  for (let q = 0; q < speakers.length; q++) {
    const speaker = speakers[q]!;
    if (speaker === SCARE) continue;
    const source = sourceOf(speaker, scene.quotes.first[q]!);
    const span = spanOf(scene, { first: scene.quotes.first[q]!, last: scene.quotes.last[q]! });
    quotes.push({ start: span.start, end: span.end, source: source ?? null });
  }
  return quotes;
}
