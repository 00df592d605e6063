// What a card lets be looked up: the title that would be sent, and beside it the facts by which an article about
// somebody else is noticed. The facts never leave the machine.
import type { Dossier } from '../model/annotation';
import type { Entity } from '../model/entity';
import type { LookupSubject, Position } from '../model/lookup';

/** Offices that tell what somebody does; more add nothing. */
const MOST_OFFICES = 6;

/** The title of the English Wikipedia article, where it is known for certain. */
export function wikipediaTitle(entity: Entity): string | null {
  return entity.wikipedia ?? (qidOf(entity) === null ? null : entity.name);
}

/** What is looked up for a known entity: its article where the title is certain, else its name. */
export function entitySubject(entity: Entity): LookupSubject {
  const title = wikipediaTitle(entity);
  const isPerson = entity.kind === 'person';
  const offices = isPerson ? [...entity.roles.map(({ office }) => office), entity.known ?? ''] : [];
  return {
    title: title ?? entity.name,
    isTitle: title !== null,
    kind: entity.kind,
    position: positionOf(entity),
    wikidata: qidOf(entity),
    born: (isPerson && entity.born) || null,
    died: (isPerson && entity.died) || null,
    offices: offices.filter(office => office !== '').slice(-MOST_OFFICES),
    quotedOn: null,
  };
}

/** What is looked up for a name that only the article tells about; `date` is the article's. */
export function nameSubject(dossier: Dossier, date: string | null): LookupSubject {
  const isQuoted = dossier.kind === 'person' && dossier.sources.length > 0;
  return {
    title: dossier.name,
    isTitle: false,
    kind: dossier.kind,
    position: null,
    wikidata: null,
    born: null,
    died: null,
    offices: dossier.introducedAt ? [dossier.introducedAt.as] : [],
    quotedOn: isQuoted ? date : null,
  };
}

/** Of places so small that everybody means the same point of them. */
function positionOf(entity: Entity): Position | null {
  if (entity.kind !== 'place' || !/^(?:city|district|island|site|strait)$/.test(entity.type)) return null;
  const { latitude, longitude } = entity;
  return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}

function qidOf({ wikidata, id }: Entity): string | null {
  return wikidata ?? (/^Q\d+$/.test(id) ? id : null);
}
