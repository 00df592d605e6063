// What speaks for one sense of a name before and after the article is read: the form of the name, how well known
// the thing is, how many others share the name, and then what score-person.ts and score-thing.ts find.
import { hashWords } from '../language/word-hash';
import type { NameForm } from '../lexicon/lexicon';
import { NAME_FLAGS } from '../lexicon/lexicon';
import type { Kind } from '../model/entity';
import type { ChoiceCase } from './choice-case';
import type { Evidence } from './evidence';
import { bitOf } from './kind-bits';
import type { KnownEntity } from './known-entity';
import type { KnownName } from './known-name';
import type { KnownSense } from './known-sense';
import { doubtsAbout } from './person-doubts';
import { standingAmong } from './place-namesakes';
import { scorePerson } from './score-person';
import { scoreOrganisation, scorePlace } from './score-thing';
import type { Scored } from './scored';

/** Points for the sense of the name as the reading of the case. */
export function weighSense(one: ChoiceCase, name: KnownName, sense: KnownSense, evidence: Evidence): Scored {
  const { flags } = name;
  const { alike, form } = sense;
  const entity = evidence.meant(sense);
  if (sense.words === '') addTraits(name, sense, evidence);
  const { kind, country, prominence } = entity;
  const { reasons } = evidence;
  reasons.begin(sense.words);
  const standing = (form === 'surname' ? prominence : sense.weight) / 255;
  let points = pointsOfForm(form, one.words) + priorOf(kind, standing);
  const near = country !== '' && evidence.shareOf(country) > 0;
  const far = evidence.hasCountries && !near;
  if (!far && sense.isFarAhead) points += 0.6;
  if (isOutshone(one, name, sense, kind)) points -= 1.2;
  // A name that counts only as written has its capitals to speak for it.
  if (flags & NAME_FLAGS.needsContext) points -= flags & NAME_FLAGS.exactCase ? 0.5 : 0.9;
  else if (one.words === 1 && flags & NAME_FLAGS.commonWord && form !== 'surname') points -= 0.3;
  if (kind === 'place' && flags & NAME_FLAGS.commonWord && isDoubtfulWord(one, sense, flags)) points -= 1.5;
  if (form === 'surname') points += alike === 1 ? 0.5 : alike >= 8 ? -0.3 : 0;
  else if (alike >= 3 && kind === 'person') points -= 0.5;
  // Whoever is famous under one word is known far from home.
  else if (kind === 'person' && one.words === 1 && alike === 1) points += 0.4;
  let doubts = 0;
  let more: number;
  if (entity.kind === 'person') {
    const score = scorePerson(entity, one.person, form === 'surname', evidence, reasons);
    more = score.points;
    doubts = doubtsAbout(one, sense, entity, score, evidence);
  } else if (entity.kind === 'place') {
    more = scorePlace(entity, one.thing, form, sense.standing, evidence, reasons);
  } else {
    const unmistakable = alike === 1 && one.words > 2;
    more = scoreOrganisation(entity, one.thing, form, unmistakable, evidence, reasons);
  }
  if (isAnyRiver(entity, one, flags) || isAnyBody(entity, one, sense)) points -= 2.5;
  if (kind !== 'person' && one.partial && isWeak(entity, sense, one)) points -= 3;
  return {
    sense,
    points: points + more + doubts,
    doubts: form === 'surname' ? doubts : 0,
    evidence: reasons.all(),
    near,
  };
}

/** Adds to the sense what holds of it whatever the article says. */
function addTraits(name: KnownName, sense: KnownSense, evidence: Evidence): void {
  const { kind, type } = evidence.meant(sense);
  const alike = name.sensesOf(bitOf(kind));
  sense.words = nameEvidence(name.text, sense.form, alike.length);
  sense.isFarAhead = type === 'city' && isFarAhead(sense, alike, evidence);
  if (kind === 'place') sense.standing = standingAmong(sense, alike, evidence);
}

/** "Don" without "the". */
function isAnyRiver({ type }: KnownEntity, { thing }: ChoiceCase, flags: number): boolean {
  const alsoName = flags & (NAME_FLAGS.givenName | NAME_FLAGS.commonWord);
  return type === 'river' && !thing.definite && alsoName !== 0;
}

const ANY_BODY = hashWords(`
  fund agency bank commission council authority board bureau institute foundation association federation committee court
  company corporation society trust office service academy alliance force station network`);

/** "the Fund", "the Agency": some body's last word; which one, only its longer name tells. */
function isAnyBody(entity: KnownEntity, { group, words }: ChoiceCase, { form }: KnownSense): boolean {
  if (entity.kind !== 'organisation' || words > 1 || form === 'full' || form === 'acronym') return false;
  return ANY_BODY.has(group.words[0]!);
}

/** True for what is not meant by half a name: any place but a country, and bodies that few know by one word. */
function isWeak({ kind, type, prominence }: KnownEntity, sense: KnownSense, { words }: ChoiceCase): boolean {
  if (kind === 'place') return type !== 'country' && sense.form !== 'demonym';
  return words === 1 && prominence <= NAMED_LATER;
}

/** Prominence of the bodies that a table of many holds. */
const NAMED_LATER = 140;

/** True for what shares its name with something of another kind that is known far better: a town called White House. */
function isOutshone(
  { thing }: ChoiceCase,
  { senses, strongest }: KnownName,
  sense: KnownSense,
  kind: Kind,
): boolean {
  if (sense.form === 'surname' || thing.within !== '' || thing.type !== null || thing.holds.length > 0)
    return false;
  if (strongest === bitOf(kind)) return false;
  const top = senses[0];
  return top !== undefined && top.form !== 'surname' && top.weight - sense.weight >= OUTSHONE;
}

/** How much better known, in weights of senses. */
const OUTSHONE = 80;

/** "Media", "Mass": an everyday word for a small place, or half a name, with nothing beside it that makes it a place. */
function isDoubtfulWord({ thing, words }: ChoiceCase, sense: KnownSense, flags: number): boolean {
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
function isFarAhead(sense: KnownSense, alike: readonly KnownSense[], evidence: Evidence): boolean {
  if (sense.form === 'surname' || sense.weight < 110) return false;
  return alike.every(other => {
    if (other.entity === sense.entity || other.weight < sense.weight - 40) return true;
    return evidence.meant(other).type === 'region';
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
