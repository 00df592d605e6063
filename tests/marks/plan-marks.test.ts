// What is marked, and what only faintly, by the reader's choices.
import { describe, expect, it } from 'vitest';
import { planMarks, sectionUnits } from '../../src/marks/plan-marks';
import type { Annotation, Mention, Source } from '../../src/model/annotation';
import { defaultSettings, type Settings } from '../../src/model/settings';

const far = sectionUnits + 100;

function mention(start: number, surface: string, cluster: number, kind: Mention['kind'] = 'person'): Mention {
  const end = start + surface.length;
  return { start, end, surface, kind, form: 'full', cluster, entity: null, confidence: 1, evidence: [] };
}

function source(start: number, end: number, of: number | null): Source {
  return { start, end, mention: of, chain: start, category: 'unnamed individual' } as unknown as Source;
}

const annotation = {
  mentions: [
    mention(0, 'Ash Carter', 0),
    mention(20, 'Syria', 1, 'place'),
    mention(40, 'Carter', 0),
    mention(far, 'Carter', 0),
  ],
  dossiers: [{ name: 'Ash Carter' }, { name: 'Syria' }],
  sources: [source(60, 75, null), source(40, 46, 2)],
  roles: [{ start: 80, end: 95, surface: 'the US president' }],
  entities: {},
} as unknown as Annotation;

function planned(choices: Partial<Settings> = {}): string[] {
  return planMarks(annotation, { ...defaultSettings, ...choices }).map(
    ({ start, family, isLater }) => `${start} ${family}${isLater ? ' later' : ''}`,
  );
}

describe('density', () => {
  it.each<[Settings['density'], string[]]>([
    ['first', ['0 person', '20 place', '40 person later', '60 source', '80 person', `${far} person later`]],
    ['section', ['0 person', '20 place', '40 person later', '60 source', '80 person', `${far} person`]],
    ['all', ['0 person', '20 place', '40 person', '60 source', '80 person', `${far} person`]],
  ])('%s', (density, expected) => {
    expect(planned({ density })).toEqual(expected);
  });
});

it('marks a named source once, as who it is', () => {
  expect(planned().filter(plan => plan.startsWith('40 '))).toHaveLength(1);
});

it('leaves out families that are switched off', () => {
  const families = { ...defaultSettings.families, person: false, source: false };
  expect(planned({ families })).toEqual(['20 place']);
});

it('never marks a name the reader does not want, under any of its forms', () => {
  expect(planned({ neverMark: ['ash carter'] })).toEqual(['20 place', '60 source', '80 person']);
  expect(planned({ neverMark: ['SYRIA'] })).not.toContain('20 place');
});
