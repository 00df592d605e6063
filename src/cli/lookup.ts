// `lookup NAME`: what the model knows under a name, as of a date, and where it knows it from. For people who edit
// the facts, and for whoever wonders why a card says what it says.
import { describe, isHeldOn, termInWords } from '../engine/describe';
import { type Term, termsOf } from '../engine/describe-office';
import { hashName } from '../language/tokens';
import { type Lexicon, NAME_FLAGS, type NameForm } from '../lexicon/lexicon';
import type { Entity, Person, Place } from '../model/entity';

/** One thing a name can stand for, strongest first. */
export interface Found {
  /** The name as the model writes it. */
  readonly name: string;
  /** Names of the `NAME_FLAGS` it has. */
  readonly flags: readonly string[];
  readonly form: NameForm;
  /** 0 to 255: how likely before any article is read. */
  readonly weight: number;
  readonly sentence: string;
  readonly entity: Entity;
}

/** Everything the name can stand for; spelling is compared as in a text, without case and diacritics. */
export function lookUp(name: string, date: string | null, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  for (let at = lexicon.find(hashName(name)); at >= 0; at = lexicon.nextAlike(at)) {
    const bits = lexicon.flagsOf(at);
    const flags = Object.entries(NAME_FLAGS).flatMap(([flag, bit]) => (bits & bit ? [flag] : []));
    for (const { entity: index, form, weight } of lexicon.sensesOf(at)) {
      const entity = lexicon.entity(index);
      found.push({
        name: lexicon.nameText(at),
        flags,
        form,
        weight,
        sentence: describe(entity, date),
        entity,
      });
    }
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** What was found, as lines a person reads; offices say what they were on `date`. */
export function toLines(found: readonly Found[], modelDate: string, date: string | null): string[] {
  const lines = found.flatMap(({ name, flags, form, weight, sentence, entity }) => [
    `${entity.name}  (${entity.kind}, ${entity.id}; ${[`"${name}" as ${form}`, `weight ${weight}`, ...flags].join(', ')})`,
    `  ${sentence}`,
    ...(entity.kind === 'person' ? personLines(entity, date) : []),
    ...(entity.kind === 'place' ? placeLines(entity) : []),
    ...(entity.aliases.length > 0 ? [`  also: ${entity.aliases.join(', ')}`] : []),
    `  sources: ${sourcesOf(entity).join(', ')}`,
  ]);
  if (lines.length === 0) lines.push('Nothing is known under this name.');
  return [...lines, `facts as of ${modelDate}; NOTICE explains the sources`];
}

function personLines(person: Person, date: string | null): string[] {
  const life = [person.born && `born ${person.born}`, person.died && `died ${person.died}`].filter(Boolean);
  const offices = termsOf(person).map(
    term => `  ${stateOn(term, date)}${termInWords(term)}  [${term.source}, as of ${term.asOf}]`,
  );
  return [...(life.length > 0 ? [`  ${life.join(', ')}`] : []), ...offices];
}

/** "then: ", "since: " or "before: "; '' where no day is asked for or no date is known. */
function stateOn(term: Term, date: string | null): string {
  if (date === null || !(term.from || term.to)) return '';
  if (isHeldOn(term, date)) return 'then: ';
  return (term.from ?? '') > date ? 'since: ' : 'before: ';
}

function placeLines({ latitude, longitude, disputed }: Place): string[] {
  return [
    ...(latitude !== undefined && longitude !== undefined ? [`  at ${latitude}, ${longitude}`] : []),
    ...(disputed?.administeredBy ?? []).map(clause => `  administered by: ${clause}`),
    ...(disputed?.claimedBy ?? []).map(clause => `  claimed by: ${clause}`),
  ];
}

/** Of the entity and of its offices. */
function sourcesOf(entity: Entity): string[] {
  const roles = entity.kind === 'person' ? entity.roles.map(role => role.source) : [];
  return [...new Set([...entity.sources, ...roles])];
}
