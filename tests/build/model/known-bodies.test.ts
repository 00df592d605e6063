// Which imported rows repeat a body that somebody wrote down, and which names of a body are another's.
import { expect, test } from 'vitest';
import { KnownBodies } from '../../../src/build/model/known-bodies';
import { organisationNames } from '../../../src/build/model/organisation-names';
import type { Organisation } from '../../../src/model/entity';

function body(id: string, name: string, aliases: readonly string[] = [], country = 'NZ'): Organisation {
  const place = country === '' ? {} : { country };
  return { kind: 'organisation', id, name, aliases, type: 'company', ...place, sources: ['hand'] };
}

const draftOf = (entity: Organisation) => ({ entity, prominence: 185, names: organisationNames(entity) });

const known = new KnownBodies(
  [
    body('x-house', 'Amber House', ['Amber', 'AH']),
    body('x-herons', 'Heron League', ['Liga Herón', 'Herons'], 'CL'),
    body('x-relief', 'Relief Without Walls', [], ''),
  ].map(draftOf),
);

test.each([
  ['an article and hyphens make no other name', 'The Amber-House', [], 'NZ', true],
  ['another name of it', 'Amber', [], 'NZ', true],
  ['a translated name beside the own one', 'League of the Herons', ['Liga Herón'], 'CL', true],
  ['a lone word among other names may be anybody’s', 'Greystone Party', ['Amber'], 'NZ', false],
  ['the same name in another country', 'Amber House', [], 'AU', false],
  ['a body of no country, known by its full name', 'Relief Without Walls', [], 'FR', true],
  ['a row without country, by its full name', 'Amber House', [], '', true],
  ['a row without country, by a lone word', 'Amber', [], '', false],
])('%s', (_, name, aliases, country, repeated) => {
  expect(known.include({ name, aliases, ...(country && { country }) })).toBe(repeated);
});

test('a name that was only derived gives way to the body that bears it', () => {
  const old = draftOf(body('x-lumen', 'Lumen', ['Herons Inc', 'Lumen Inc']));
  const texts = (draft: typeof old) => known.withoutOthers(draft).map(({ text }) => text);
  expect(old.names.map(({ text }) => text)).toContain('Herons');
  expect(texts(old)).toEqual(['Lumen', 'Herons Inc', 'Lumen Inc']);
  expect(texts(draftOf(body('x-amber-plus', 'Amber+', ['Amber Plus'])))).toEqual(['Amber Plus']);
});
