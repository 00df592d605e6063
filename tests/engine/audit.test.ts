// Rows and totals over annotated articles, as people who study the news would open them in a table.
import { describe, expect, it } from 'vitest';
import { AuditTotals, auditColumns, auditRows, toCsvLine } from '../../src/engine/audit';
import type { Annotation } from '../../src/model/annotation';
import { attribute } from '../../src/sourcing/attribute';
import { readMarkedText } from '../sourcing/marked-text';

function annotated(marked: string): { text: string; annotation: Annotation } {
  const input = readMarkedText(marked);
  const said = attribute(input);
  const mentions = input.mentions.map(mention => ({ ...mention, entity: null, confidence: 1, evidence: [] }));
  const annotation = {
    date: '2020-05-04',
    entities: {},
    mentions,
    dossiers: [],
    sources: said.sources,
    roles: [],
    quotes: said.quotes,
    unclear: said.unclear,
    story: null,
    neverIntroduced: [],
    summary: { people: 0, places: 0, organisations: 0, neverIntroduced: 0, ...said.profile },
  } satisfies Annotation;
  return { text: input.tokens.text, annotation };
}

const article = { id: 'a', outlet: 'The Herald', date: '2020-05-04' };
const { text, annotation } = annotated(
  'One official, speaking on condition of anonymity because of the talks, said the port, "as is", would shut. <Ada Stone:pf> said it would not.',
);

describe('auditRows', () => {
  const rows = auditRows(article, text, annotation);

  it('writes a row for each source', () => {
    expect(rows.map(row => [row.category, row.name, row.cue])).toEqual([
      ['unnamed individual', '', 'said'],
      ['named individual', 'Ada Stone', 'said'],
    ]);
    expect(rows[0]).toMatchObject({ reason: 'not public', count: '1', outlet: 'The Herald' });
    expect(Object.keys(rows[0]!)).toEqual([...auditColumns]);
  });

  it('quotes cells that hold commas or marks', () => {
    expect(toCsvLine(['a', 'b, "c"', 3, true])).toBe('a,"b, ""c""",3,true');
  });
});

describe('AuditTotals', () => {
  it('adds up by outlet and month', () => {
    const totals = new AuditTotals();
    totals.add(article, annotation);
    totals.add({ ...article, id: 'b', date: '2020-05-30' }, annotation);
    totals.add({ ...article, id: 'c', date: '2020-06-01' }, annotation);
    expect(
      totals
        .list()
        .map(({ month, articles, unnamedSources, anonymityStated }) => [
          month,
          articles,
          unnamedSources,
          anonymityStated,
        ]),
    ).toEqual([
      ['2020-05', 2, 2, 2],
      ['2020-06', 1, 1, 1],
    ]);
    expect(totals.list()[0]!.statements['named individual']).toBe(2);
  });
});
