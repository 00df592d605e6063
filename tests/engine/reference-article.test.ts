// The reference article comes out exactly as a person annotated it: every mention, source, role phrase and
// the people never introduced, and nothing more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/engine/annotate';
import reference from '../cases/reference-article.json';
import { smallWorld } from '../names/small-world';

const path = join(import.meta.dirname, '../../seeds/articles/russia-syria-2015.txt');
const text = readFileSync(path, 'utf8');
const annotation = annotate(text, { date: reference.date }, smallWorld);
const at = (span: { start: number; end: number } | null): string | undefined =>
  span ? text.slice(span.start, span.end) : undefined;

describe('the reference article', () => {
  test('every mention, with its kind, entity and sense', () => {
    const seen = annotation.mentions.map(mention => {
      const entity = mention.entity === null ? undefined : annotation.entities[mention.entity];
      const wanted = reference.mentions.find(one => one.start === mention.start)?.entity ?? '';
      return {
        start: mention.start,
        surface: mention.surface,
        kind: mention.kind,
        entity: entity?.aliases.includes(wanted) ? wanted : entity?.name,
        ...(mention.sense && { sense: mention.sense }),
      };
    });
    expect(seen).toEqual(reference.mentions);
  });

  test('every source, with its category, cue, count and condition', () => {
    const seen = annotation.sources.map((source, i) => {
      const wanted = reference.sources[i];
      return {
        start: source.start,
        surface: source.surface,
        category: source.category,
        ...(wanted?.cue && { cue: at(source.cue) }),
        ...(wanted?.count && { count: source.count }),
        ...(source.condition && { condition: at(source.condition) }),
      };
    });
    expect(seen).toEqual(reference.sources);
  });

  test('the phrases that name an office, by the date', () => {
    const seen = annotation.roles.map(role => ({
      start: role.start,
      surface: role.surface,
      person: annotation.entities[role.entity ?? '']?.name,
    }));
    expect(seen).toEqual(reference.roles);
    expect(annotation.roles.every(role => role.asOf === reference.date)).toBe(true);
  });

  test('what the reporter does not know, and who is never introduced', () => {
    expect(annotation.unclear.map(at)).toEqual(reference.unclear);
    expect(annotation.neverIntroduced.map(i => annotation.mentions[i]!.surface)).toEqual(
      reference.neverIntroduced,
    );
  });

  test('how it introduces the others', () => {
    const as = Object.fromEntries(annotation.dossiers.map(one => [one.name, one.introducedAt?.as]));
    expect(as['Sergei Shoygu']).toBe('Russian Minister of Defense');
    expect(as['Abdullah bin Zayed']).toBe('United Arab Emirates Foreign Minister');
    expect(as['Ash Carter']).toBe('Defense Secretary');
  });
});
