// Chooses, for each group of mentions, the entity it names: first where the name itself settles it, so that
// the article's countries and bodies are known; then where the article must decide. Nothing fits: no entity.
// Two fit: both are kept as candidates. A wrong card costs more than ten missing ones.

import type { NameForm } from '../lexicon/lexicon';
import { NAME_FLAGS } from '../lexicon/lexicon';
import type { Candidate } from '../model/annotation';
import type { Kind } from '../model/entity';
import type { ChoiceCase } from './choice-case';
import type { Evidence } from './evidence';
import { bitOf } from './kind-bits';
import type { KnownEntity } from './known-entity';
import type { KnownName } from './known-name';
import type { KnownSense } from './known-sense';
import { HOUSEHOLD } from './person-facts';
import {
  hasNamesakeAbroad,
  isRegion,
  isSharedWithRegion,
  liesInNamedRegion,
  likelyPlaces,
  withoutAbsent,
  withoutFarCountry,
  withoutNamesakes,
} from './place-namesakes';
import type { Scored } from './scored';
import { weighSense } from './weigh-sense';

/** What was chosen for a group. */
export interface Choice {
  /** Index of the entity, or -1. */
  readonly entity: number;
  /** What is known of it, or null. */
  readonly known: KnownEntity | null;
  readonly form: NameForm;
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** Two or three, where the text does not settle between them. */
  readonly candidates: readonly Candidate[];
  /** Indices of the entities of `candidates`. */
  readonly near: readonly number[];
  /** True where only an earlier article on the same story settled it: nothing else is chosen by such a choice. */
  readonly isRecalled: boolean;
}

const NOTHING: Choice = {
  entity: -1,
  known: null,
  form: 'full',
  confidence: 0,
  evidence: [],
  candidates: [],
  near: [],
  isRecalled: false,
};

/** Points a candidate needs, and by how much it must lead. */
const NEEDED = 2;
const LEAD = 0.6;

/** Points that having been met in an article on the same story is worth, and how sure that can make. */
const RECALL = 0.6;
const RECALLED = 0.6;

/** Senses weighed before any look at countries. */
const STRONGEST = 5;

/** When a name is settled: what depends on the article's regions and countries comes when those are known. */
const CLEAR = 0;
const STATE_OR_COUNTRY = 1;
const CITY = 2;
const OPEN = 3;
const GENERIC = 4;

/** Prominence from which a name needs nothing of the article; that of a state or a city with no namesake. */
const WELL_KNOWN = 150;
const KNOWN = 125;

/** One choice a case, in the same order. */
export function chooseEntities(cases: readonly ChoiceCase[], evidence: Evidence): Choice[] {
  const choices: Choice[] = new Array(cases.length).fill(NOTHING);
  // The clearest names first: what they name is what the others are chosen by.
  const turns = cases.map(one => turnOf(one, evidence));
  if (turns.includes(STATE_OR_COUNTRY)) evidence.likely = likelyPlaces(cases, evidence);
  for (let turn = CLEAR; turn <= GENERIC; turn++) {
    for (let i = 0; i < cases.length; i++) {
      const { known, group } = cases[i]!;
      if (turns[i] !== turn || known === null) continue;
      const choice = choose(cases[i]!, known, evidence);
      choices[i] = choice;
      if (choice.known !== null && !choice.isRecalled) evidence.settle(choice.known, group.spans.length);
    }
  }
  return choices;
}

function turnOf({ known, group, thing }: ChoiceCase, evidence: Evidence): number {
  if (thing.generic) return GENERIC;
  if (known === null) return CLEAR;
  const bit = bitOf(group.kind);
  return known.turnOf(bit) ?? known.keepTurn(bit, turnOfName(known, group.kind, evidence));
}

/** Countries and names of several words with one strong sense first; a city with a namesake abroad after those. */
function turnOfName(known: KnownName, kind: Kind, evidence: Evidence): number {
  const senses = known.sensesOf(bitOf(kind));
  const first = senses[0];
  const second = senses[1];
  if (!first || first.form === 'surname') return OPEN;
  if (known.flags & NAME_FLAGS.needsContext) return OPEN;
  const place = kind === 'place';
  const { country, prominence } = evidence.meant(first);
  if (prominence < (place && !second ? KNOWN : WELL_KNOWN)) return OPEN;
  if (place && isSharedWithRegion(senses, evidence)) return STATE_OR_COUNTRY;
  // Panama and its capital are no doubt about which Panama.
  const clear =
    !second ||
    second.weight < first.weight * 0.75 ||
    (place && evidence.lexicon.countryOf(second.entity) === country);
  if (!clear) return OPEN;
  return place && hasNamesakeAbroad(senses, evidence) ? CITY : CLEAR;
}

function choose(one: ChoiceCase, name: KnownName, evidence: Evidence): Choice {
  const bit = bitOf(one.group.kind);
  const strongest = name.strongestOf(bit);
  if (strongest === null) return NOTHING;
  const first = weighSense(one, name, strongest, evidence);
  const scored = isRuledOut(first) ? [] : [first];
  if (strongest.alike > 1) {
    for (const sense of rivalsWorthWeighing(name.sensesOf(bit), evidence)) {
      const score = weighSense(one, name, sense, evidence);
      if (!isRuledOut(score)) scored.push(score);
    }
  }
  if (scored.length < 2) return settle(scored, evidence);
  const rivals =
    one.group.kind === 'place' ? placesMeant(one, name, scored, evidence) : favourNeighbour(scored);
  return settle(ranked(rivals), evidence);
}

/** Those with most points first; of equals the first stays first. There are two or three, which sorting would copy twice. */
function ranked(scored: readonly Scored[]): readonly Scored[] {
  const out: Scored[] = [];
  for (const one of scored) {
    let at = out.length;
    for (; at > 0 && out[at - 1]!.points < one.points; at--) out[at] = out[at - 1]!;
    out[at] = one;
  }
  return out;
}

function isRuledOut({ points }: Scored): boolean {
  return points <= -50;
}

function placesMeant(
  one: ChoiceCase,
  name: KnownName,
  scored: readonly Scored[],
  evidence: Evidence,
): readonly Scored[] {
  const region = isRegion(one, name);
  const near = withoutAbsent(withoutFarCountry(scored, region, evidence), one.thing.within !== '', evidence);
  return withoutNamesakes(near, one.thing.type, region, evidence);
}

/**
 * Beside the strongest sense the next ones, and of the others those from countries the article is about, its regions
 * first; the rest cannot win.
 */
function rivalsWorthWeighing(senses: readonly KnownSense[], evidence: Evidence): readonly KnownSense[] {
  if (senses.length <= STRONGEST) return senses.slice(1);
  const near = senses
    .slice(STRONGEST)
    .filter(sense => evidence.shareOf(evidence.lexicon.countryOf(sense.entity)) > 0);
  // Of the twenty Jackson Counties one.
  const home = near.length > STRONGEST ? near.filter(sense => liesInNamedRegion(sense, evidence)) : [];
  return [...senses.slice(1, STRONGEST), ...new Set([...home, ...near].slice(0, STRONGEST))];
}

/** Of several who bear a family name, the only one from a country the article is about has that for himself. */
function favourNeighbour(scored: readonly Scored[]): readonly Scored[] {
  const near = scored.filter(one => one.sense.form === 'surname' && one.near);
  if (near.length !== 1) return scored;
  const note = 'The only one of that name from a country the article is about';
  return scored.map(one =>
    one === near[0] ? { ...one, points: one.points + 0.5, evidence: [...one.evidence, note] } : one,
  );
}

function settle(scored: readonly Scored[], evidence: Evidence): Choice {
  const best = scored[0];
  const second = scored[1];
  if (!best || best.points < NEEDED) return recalled(scored, evidence) ?? NOTHING;
  if (second !== undefined) {
    const rivals = rivalsOf(scored, best, evidence);
    if (rivals.length > 1) return recalled(scored, evidence) ?? undecided(rivals.slice(0, 3), evidence);
  }
  const lead = second ? best.points - second.points : 2;
  return {
    entity: best.sense.entity,
    known: evidence.meant(best.sense),
    form: best.sense.form,
    confidence: Math.min(0.99, 0.55 + 0.1 * (best.points - NEEDED) + 0.08 * Math.min(2, lead)),
    evidence: best.evidence,
    candidates: [],
    near: [],
    isRecalled: false,
  };
}

function undecided(near: readonly Scored[], evidence: Evidence): Choice {
  const candidates = near.map(({ sense, evidence: words }) => {
    const { id, name } = evidence.meant(sense).entity;
    return { id, name, evidence: words };
  });
  return {
    ...NOTHING,
    candidates,
    near: near.map(one => one.sense.entity),
    evidence: ['The article does not settle which of them is meant'],
  };
}

/** Those who may be meant as well as the best; who is known to everybody is not doubted for the sake of others. */
function rivalsOf(scored: readonly Scored[], best: Scored, evidence: Evidence): readonly Scored[] {
  const household = evidence.meant(best.sense).prominence >= HOUSEHOLD;
  const points = (one: Scored): number => (household ? one.points : one.points - one.doubts);
  return scored.filter(
    one => one === best || (points(best) - points(one) < LEAD && points(one) >= NEEDED - 0.3),
  );
}

/**
 * What the article leaves open, an earlier one on the same story may settle: where it names exactly one of those
 * who nearly fit, and nobody fits clearly better. Never asked where the article itself settles it.
 */
function recalled(scored: readonly Scored[], evidence: Evidence): Choice | null {
  if (evidence.met.size === 0) return null;
  const met = scored.filter(({ sense }) => evidence.met.has(sense.entity));
  const [only] = met;
  // Having been met before is the word that fits.
  const sure = (one: Scored): number => one.points - one.doubts;
  const best = Math.max(0, ...scored.map(sure));
  if (!only || met.length > 1 || sure(only) < NEEDED - RECALL || best - sure(only) >= LEAD) return null;
  return {
    ...NOTHING,
    entity: only.sense.entity,
    known: evidence.meant(only.sense),
    form: only.sense.form,
    confidence: RECALLED,
    evidence: [...only.evidence, 'An earlier article on the same story names this one'],
    isRecalled: true,
  };
}
