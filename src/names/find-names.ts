// Text to mentions, in one place: what the lexicon knows, what form tells and what the tagger says are weighed
// (weigh-spans), brought together (join), chosen (choose), given their sense, and introduced. The order of the
// steps is the order of this file; each step is a room mate with a file of its own.
import type { Mention } from '../model/annotation';
import type { Kind } from '../model/entity';
import type { Span } from '../model/span';
import { edgesOf, type Prepared, prepare } from './cases';
import { Characters } from './characters';
import { type Choice, chooseEntities } from './choose';
import { echoNames } from './echo';
import { Evidence } from './evidence';
import { genderAt } from './gender';
import { governmentSenses } from './government-sense';
import { withHead } from './head-kind';
import { withoutHorses } from './horses';
import { joinMentions } from './join';
import type { KnownEntity } from './known-entity';
import { findLexiconSpans, matchedSpans, proposeFromLexicon } from './lexicon-spans';
import { addMentions } from './mentions';
import { mergeByEntity } from './merge-by-entity';
import { withoutOthers } from './other-things';
import { dropOtherUses } from './other-uses';
import { proposePartyWords } from './party-words';
import type { Proposal } from './proposal';
import { Proposals } from './proposals';
import type { Reading } from './reading';
import { recognise } from './recognise';
import { type FoundRole, findRolePhrases, type IntroducedPerson } from './role-phrases';
import { scan } from './scan';
import { settleKinds } from './settle-kinds';
import { SpanSums } from './span-sums';
import { dropStorms } from './storm-names';
import { tagNames } from './tagger-spans';
import { proposeTeams } from './team-nicknames';
import { isTeam } from './team-sense';
import { type NamedSpan, weighSpans } from './weigh-spans';
import { dropThings } from './without-things';
import { textOf } from './words-of';

/** One thing the article names. */
export interface FoundThing {
  readonly kind: Kind;
  /** Longest name the article uses. */
  readonly name: string;
  /** Index of the entity, or -1. */
  readonly entity: number;
  /** What is known of it, or null. */
  readonly known: KnownEntity | null;
  /** Indices into `mentions`, in text order. */
  readonly mentions: readonly number[];
  readonly introducedAt: (Span & { readonly as: string }) | null;
  readonly gender: 'f' | 'm' | undefined;
}

/** Everything the names room tells of a text. */
export interface FoundNames {
  /** `cluster` is an index into `things`. */
  readonly mentions: readonly Mention[];
  readonly things: readonly FoundThing[];
  readonly roles: readonly FoundRole[];
  /** Indices of every entity that a candidate or role phrase refers to. */
  readonly entities: ReadonlySet<number>;
}

/** Finds the names of a text; `date` is the article's, `YYYY-MM-DD`, `met` as in `Evidence`. */
export function findNames(reading: Reading, date: string | undefined, met?: ReadonlySet<number>): FoundNames {
  const evidence = new Evidence(reading.lexicon, date, met, reading.tokens);
  const spans = withoutHorses(reading, spansOf(reading), evidence.desk);
  const edges = edgesOf(reading, spans);
  const senses = governmentSenses(reading, spans, spans.map(mayStandForGovernment));
  const prepared = joinMentions(reading, spans).map(group => prepare(reading, spans, edges, group, senses));
  const choices = chooseEntities(
    prepared.map(({ one }) => one),
    evidence,
  );
  const merged = mergeByEntity(prepared, choices);
  const mentions: Mention[] = new Array(spans.length);
  merged.forEach(({ parts }, cluster) => {
    for (const part of parts) {
      const { group, name } = prepared[part]!.one;
      const named = { cluster, group, name, choice: choices[part]! };
      addMentions(reading, spans, senses, named, mentions);
    }
  });
  const things = merged.map(({ parts }) => thingOf(reading, spans, prepared, choices, mentions, parts));
  const roles = findRolePhrases(
    reading,
    edges,
    evidence,
    scopesIn(mentions, things),
    introducedIn(reading, prepared, choices),
  );
  const entities = new Set(roles.map(role => role.entity));
  for (const { near } of choices) for (const index of near) entities.add(index);
  return { mentions, things, roles, entities };
}

function spansOf(reading: Reading): readonly NamedSpan[] {
  const { lexicon, memory, tokens } = reading;
  const matched = matchedSpans(tokens, memory, scan(tokens.text, lexicon, tokens));
  const known = findLexiconSpans(reading, matched);
  const proposals = new Proposals(tokens.count);
  proposeFromLexicon(reading, known, proposals);
  proposePartyWords(reading, known, proposals);
  const characters = new Characters(reading, known, proposals);
  recognise(reading, known, proposals);
  // What is known of the names was asked for above and is out of reach again when the tagger has been through its tables.
  const tagged = tagNames(reading, matched);
  for (const one of tagged?.proposals ?? []) proposeTagged(reading, one, proposals);
  dropStorms(reading, proposals);
  dropOtherUses(reading, proposals);
  dropThings(reading, proposals);
  characters.settle(proposals);
  const sums = new SpanSums(proposals, tagged?.seen ?? null);
  const first = weighSpans(sums);
  const before = proposals.count;
  echoNames(reading, first, proposals);
  proposeTeams(reading, first, proposals);
  characters.settle(proposals);
  const spans = proposals.count > before ? weighSpans(sums) : first;
  return withoutOthers(reading, settleKinds(reading, spans));
}

/** Adds a proposal of the tagger, of the kind that its words or the words of a match beside them tell. */
function proposeTagged(reading: Reading, one: Proposal, proposals: Proposals): void {
  const team = one.kind === 'place' && isTeam(reading, one.first, one.last);
  const { first, last, kind, score, origin } = team ? one : withHead(reading, one);
  proposals.add(first, last, team ? 'organisation' : kind, score, origin);
}

/** The indices of the mentions of a thing, in text order: those of its spans. */
function mentionsOf(prepared: readonly Prepared[], parts: readonly number[]): readonly number[] {
  if (parts.length === 1) return prepared[parts[0]!]!.one.group.spans;
  const own: number[] = [];
  for (const part of parts) own.push(...prepared[part]!.one.group.spans);
  return own.sort((a, b) => a - b);
}

function mayStandForGovernment({ kind, known }: NamedSpan): boolean {
  return kind === 'place' && known !== null && known.isMetonym;
}

function thingOf(
  reading: Reading,
  spans: readonly NamedSpan[],
  prepared: readonly Prepared[],
  choices: readonly Choice[],
  mentions: readonly Mention[],
  parts: readonly number[],
): FoundThing {
  const first = prepared[parts[0]!]!;
  const choice = choices[parts[0]!]!;
  let longest = first.one.group;
  let { introduction } = first;
  for (const part of parts) {
    const { one, introduction: own } = prepared[part]!;
    if (one.group.words.length > longest.words.length) longest = one.group;
    introduction ??= own;
  }
  const { tokens } = reading;
  return {
    kind: longest.kind,
    name: mentions[longest.longest]!.surface,
    entity: choice.entity,
    known: choice.known,
    mentions: mentionsOf(prepared, parts),
    introducedAt: introduction
      ? {
          start: tokens.start[introduction.first]!,
          end: tokens.end[introduction.last - 1]!,
          as: textOf(reading, introduction),
        }
      : null,
    gender: genderAt(reading, spans[longest.longest]!.first),
  };
}

/** Which country or organisation a neighbour of an office phrase stands for. */
function scopesIn(mentions: readonly Mention[], things: readonly FoundThing[]): (span: number) => string[] {
  return span => {
    const { known } = things[mentions[span]!.cluster]!;
    if (known === null) return [];
    const { entity } = known;
    if (entity.kind === 'organisation') return [entity.id, entity.name];
    if (entity.kind === 'person') return [];
    const whole =
      entity.type === 'country' || entity.type === 'territory' || mentions[span]!.sense === 'government';
    return whole && entity.country ? [entity.country] : [];
  };
}

function introducedIn(
  reading: Reading,
  prepared: readonly Prepared[],
  choices: readonly Choice[],
): IntroducedPerson[] {
  const introduced: IntroducedPerson[] = [];
  prepared.forEach(({ introduction }, i) => {
    if (introduction === null || introduction.noun < 0) return;
    const noun = reading.tokens.hash[introduction.noun]!;
    introduced.push({ noun, introduction, entity: choices[i]!.entity });
  });
  return introduced;
}
