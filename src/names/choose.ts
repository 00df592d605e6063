// Chooses, for each group of mentions, the entity it names: first where the name itself settles it, so that
// the article's countries and bodies are known; then where the article must decide. Nothing fits: no entity.
// Two fit: both are kept as candidates. A wrong card costs more than ten missing ones.

import { fold } from '../language/letters';
import type { NameForm, Sense } from '../lexicon/lexicon';
import { NAME_FLAGS } from '../lexicon/lexicon';
import type { Candidate } from '../model/annotation';
import type { Kind } from '../model/entity';
import type { Evidence } from './evidence';
import type { Group } from './join';
import { type PersonCase, scorePerson } from './score-person';
import { scoreOrganisation, scorePlace, type ThingCase } from './score-thing';

/** What was chosen for a group. */
export interface Choice {
  /** Index of the entity, or -1. */
  readonly entity: number;
  readonly form: NameForm;
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** Two or three, where the text does not settle between them. */
  readonly candidates: readonly Candidate[];
  /** Indices of the entities of `candidates`. */
  readonly near: readonly number[];
  /** True where only an earlier article on the same story settled it: nothing else is chosen by such a choice. */
  readonly isRecalled?: boolean;
}

/** A group with what the lexicon and the article say of it. */
export interface ChoiceCase {
  readonly group: Group;
  /** The lexicon's name for the group's longest form, or -1. */
  readonly name: number;
  /** Words in the longest form. */
  readonly words: number;
  readonly person: PersonCase;
  readonly thing: ThingCase;
}

const NOTHING: Choice = { entity: -1, form: 'full', confidence: 0, evidence: [], candidates: [], near: [] };

/** Points a candidate needs, and by how much it must lead. */
const NEEDED = 2;
const LEAD = 0.6;

/** Points that having been met in an article on the same story is worth, and how sure that can make. */
const RECALL = 0.6;
const RECALLED = 0.6;

/** Senses weighed before any look at countries. */
const STRONGEST = 5;

interface Scored {
  readonly sense: Sense;
  readonly points: number;
  readonly evidence: readonly string[];
  /** From a country the article is about. */
  readonly near: boolean;
}

/** One choice a case, in the same order. */
export function chooseEntities(cases: readonly ChoiceCase[], evidence: Evidence): Choice[] {
  const choices: (Choice | undefined)[] = new Array(cases.length);
  // The clearest names first: what they name is what the others are chosen by.
  for (const clear of [true, false]) {
    cases.forEach((one, i) => {
      if (choices[i] || isClear(one, evidence) !== clear) return;
      const choice = choose(one, evidence);
      choices[i] = choice;
      if (choice.entity >= 0 && !choice.isRecalled) evidence.settle(choice.entity, one.group.spans.length);
    });
  }
  return choices.map(choice => choice ?? NOTHING);
}

/** Countries, and names of several words with one strong sense. */
function isClear(one: ChoiceCase, evidence: Evidence): boolean {
  if (one.name < 0) return true;
  const { lexicon, memory } = evidence;
  const [first, second] = memory.sensesOfKind(one.name, one.group.kind);
  if (!first || first.form === 'surname') return false;
  if (memory.flagsOf(one.name) & NAME_FLAGS.needsContext) return false;
  if (lexicon.prominenceOf(first.entity) < 150) return false;
  return !second || second.weight < first.weight * 0.75;
}

function choose(one: ChoiceCase, evidence: Evidence): Choice {
  if (one.name < 0) return NOTHING;
  const { memory } = evidence;
  const flags = memory.flagsOf(one.name);
  const ofKind = memory.sensesOfKind(one.name, one.group.kind);
  const scored: Scored[] = [];
  for (const sense of worthWeighing(ofKind, evidence)) {
    const score = scoreSense(one, sense, ofKind, flags, evidence);
    if (score.points > -50) scored.push(score);
  }
  if (scored.length < 2) return settle(scored, evidence);
  const rivals =
    one.group.kind === 'place'
      ? withoutNamesakes(scored, one.thing.type, isRegion(one, evidence), evidence)
      : favourNeighbour(scored);
  return settle(
    [...rivals].sort((a, b) => b.points - a.points),
    evidence,
  );
}

/** The strongest senses, and of the others those from countries the article is about; the rest cannot win. */
function worthWeighing(senses: readonly Sense[], evidence: Evidence): readonly Sense[] {
  if (senses.length <= STRONGEST) return senses;
  const near = senses
    .slice(STRONGEST)
    .filter(sense => evidence.shareOf(evidence.lexicon.countryOf(sense.entity)) > 0);
  return [...senses.slice(0, STRONGEST), ...near.slice(0, STRONGEST)];
}

/** The text says that the name is a region's: "the state of Washington", "Spokane, Washington". */
function isRegion({ thing, name }: ChoiceCase, { memory }: Evidence): boolean {
  return (
    thing.type === 'region' || (thing.holds.length > 0 && thing.holds.includes(fold(memory.nameText(name))))
  );
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

/**
 * A city and the region named after it are no rivals: the city is meant unless the text says region. What is named
 * as its country is, "Panama", is meant only where the text says city.
 */
function withoutNamesakes(
  scored: readonly Scored[],
  said: ThingCase['type'],
  region: boolean,
  evidence: Evidence,
): readonly Scored[] {
  const types = scored.map(({ sense }) => {
    const entity = evidence.entity(sense.entity);
    if (entity.kind !== 'place') return '';
    const kind = entity.type === 'city' || entity.type === 'country' ? entity.type : 'region';
    return `${kind} ${entity.country}`;
  });
  const saysCity = said === 'city';
  return scored.filter((_, i) => {
    const [type, country] = types[i]!.split(' ');
    if (!country) return true;
    if (type === 'country') return !saysCity || !types.includes(`city ${country}`);
    if (types.includes(`country ${country}`)) return saysCity && type === 'city';
    const other = type === 'city' ? `region ${country}` : `city ${country}`;
    const meant = region ? 'region' : 'city';
    const stronger = scored.some(
      (rival, j) => types[j] === other && (region || rival.sense.weight > scored[i]!.sense.weight * 0.7),
    );
    return type === meant || !stronger;
  });
}

function settle(scored: readonly Scored[], evidence: Evidence): Choice {
  const [best, second] = scored;
  if (!best || best.points < NEEDED) return recalled(scored, evidence) ?? NOTHING;
  const { lexicon } = evidence;
  if (second && best.points - second.points < LEAD && second.points >= NEEDED - 0.3) {
    const known = recalled(scored, evidence);
    if (known) return known;
    const near = scored.filter(one => best.points - one.points < LEAD).slice(0, 3);
    const candidates = near.map(one => ({
      id: evidence.entity(one.sense.entity).id,
      name: lexicon.nameOf(one.sense.entity),
      evidence: one.evidence,
    }));
    return {
      ...NOTHING,
      candidates,
      near: near.map(one => one.sense.entity),
      evidence: ['The article does not settle which of them is meant'],
    };
  }
  const lead = second ? best.points - second.points : 2;
  const confidence = Math.min(0.99, 0.55 + 0.1 * (best.points - NEEDED) + 0.08 * Math.min(2, lead));
  return {
    entity: best.sense.entity,
    form: best.sense.form,
    confidence,
    evidence: best.evidence,
    candidates: [],
    near: [],
  };
}

/**
 * What the article leaves open, an earlier one on the same story may settle: where it names exactly one of those
 * who nearly fit, and nobody fits clearly better. Never asked where the article itself settles it.
 */
function recalled(scored: readonly Scored[], evidence: Evidence): Choice | null {
  const met = scored.filter(({ sense }) => evidence.met.has(sense.entity));
  const [only] = met;
  const best = scored[0]?.points ?? 0;
  if (!only || met.length > 1 || only.points < NEEDED - RECALL || best - only.points >= LEAD) return null;
  return {
    ...NOTHING,
    entity: only.sense.entity,
    form: only.sense.form,
    confidence: RECALLED,
    evidence: [...only.evidence, 'An earlier article on the same story names this one'],
    isRecalled: true,
  };
}

function scoreSense(
  one: ChoiceCase,
  sense: Sense,
  alike: readonly Sense[],
  flags: number,
  evidence: Evidence,
): Scored {
  const { lexicon } = evidence;
  const entity = evidence.entity(sense.entity);
  const fame = lexicon.prominenceOf(sense.entity) / 255;
  const words = [nameEvidence(evidence.memory.nameText(one.name), sense.form, alike.length)];
  const standing = (sense.form === 'surname' ? lexicon.prominenceOf(sense.entity) : sense.weight) / 255;
  let points = pointsOfForm(sense.form, one.words) + priorOf(entity.kind, standing);
  if (entity.kind === 'place' && entity.type === 'city' && isFarAhead(sense, alike, evidence)) points += 0.6;
  // A name that counts only as written has its capitals to speak for it.
  if (flags & NAME_FLAGS.needsContext) points -= flags & NAME_FLAGS.exactCase ? 0.5 : 0.9;
  else if (one.words === 1 && flags & NAME_FLAGS.commonWord && sense.form !== 'surname') points -= 0.3;
  if (entity.kind === 'place' && flags & NAME_FLAGS.commonWord && isDoubtfulWord(one, sense, flags))
    points -= 1.2;
  if (sense.form === 'surname') points += alike.length === 1 ? 0.5 : alike.length >= 8 ? -0.3 : 0;
  else if (alike.length >= 3 && entity.kind === 'person') points -= 0.5;
  const more =
    entity.kind === 'person'
      ? scorePerson(entity, one.person, evidence)
      : entity.kind === 'place'
        ? scorePlace(entity, fame, one.thing, sense.form, evidence)
        : scoreOrganisation(
            entity,
            fame,
            one.thing,
            sense.form,
            alike.length === 1 && one.words > 2,
            evidence,
          );
  const near = entity.country !== undefined && evidence.shareOf(entity.country) > 0;
  return { sense, points: points + more.points, evidence: [...words, ...more.evidence], near };
}

/** "Media", "Mass": an everyday word for a small place, or half a name, with nothing beside it that makes it a place. */
function isDoubtfulWord({ thing, words }: ChoiceCase, sense: Sense, flags: number): boolean {
  if (words > 1 || thing.within !== '' || thing.type !== null || thing.holds.length > 0) return false;
  if (sense.weight < KNOWN_PLACE || sense.form === 'short') return true;
  return sense.form === 'acronym' && !(flags & NAME_FLAGS.exactCase);
}

/** Weight of a city of some hundred thousand people: its name is known to be a city's. */
const KNOWN_PLACE = 100;

/** What being known is worth before the article is read; populations make places differ most. */
function priorOf(kind: Kind, standing: number): number {
  if (kind === 'place') return standing * 3.5 - 0.6;
  return kind === 'person' ? standing * 2 - 0.4 : standing * 1.2;
}

/** True for a city of some size that all others of its name are small beside. */
function isFarAhead(sense: Sense, alike: readonly Sense[], evidence: Evidence): boolean {
  if (sense.form === 'surname' || sense.weight < 110) return false;
  return alike.every(other => {
    if (other.entity === sense.entity || other.weight < sense.weight - 40) return true;
    const entity = evidence.entity(other.entity);
    return entity.kind === 'place' && entity.type === 'region';
  });
}

/** What the form of the name is worth by itself. */
function pointsOfForm(form: NameForm, words: number): number {
  switch (form) {
    case 'surname':
      return 0;
    case 'full':
    case 'variant':
      return words > 1 ? 1.6 : 1.2;
    case 'demonym':
      return 2;
    default:
      return words > 1 ? 1.5 : 1.15;
  }
}

function nameEvidence(name: string, form: NameForm, alike: number): string {
  switch (form) {
    case 'surname':
      return alike === 1 ? `The only one of the family name ${name} in the model` : `Family name ${name}`;
    case 'demonym':
      return `“${name}” is the word for its people`;
    case 'acronym':
      return `“${name}” is its abbreviation`;
    case 'variant':
      return `“${name}” is a form of the name`;
    default:
      return `The text names ${name}`;
  }
}
