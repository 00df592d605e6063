// `lookup NAME`: what the model knows under a name, as of a date, and where it knows it from. For people who edit
// the facts, and for whoever wonders why a card says what it says.
import { describe } from '../engine/describe';
import { hashName } from '../language/tokens';
import type { Lexicon, NameForm } from '../lexicon/lexicon';
import type { Entity } from '../model/entity';

/** One thing a name can stand for, strongest first. */
export interface Found {
  /** The name as the model writes it. */
  readonly name: string;
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
    for (const { entity: index, form, weight } of lexicon.sensesOf(at)) {
      const entity = lexicon.entity(index);
      found.push({ name: lexicon.nameText(at), form, weight, sentence: describe(entity, date), entity });
    }
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** What was found, as lines a person reads. */
export function toLines(found: readonly Found[], modelDate: string): string[] {
  const lines = found.flatMap(({ name, form, weight, sentence, entity }) => [
    `${entity.name}  (${entity.kind}, ${entity.id}; "${name}" as ${form}, weight ${weight})`,
    `  ${sentence}`,
    ...(entity.aliases.length > 0 ? [`  also: ${entity.aliases.join(', ')}`] : []),
    ...(entity.kind === 'person' ? entity.roles.map(roleLine) : []),
    `  sources: ${entity.sources.join(', ')}`,
  ]);
  return [...lines, `facts as of ${modelDate}; NOTICE explains the sources`];
}

type Role = Extract<Entity, { kind: 'person' }>['roles'][number];

function roleLine({ office, country, organisation, from, to, asOf, source }: Role): string {
  const where = organisation ?? country ?? '';
  return `  ${from ?? '?'} to ${to ?? '…'}  ${office}${where === '' ? '' : `, ${where}`}  [${source}, as of ${asOf}]`;
}
