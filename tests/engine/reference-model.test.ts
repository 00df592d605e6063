// The reference article against the model as it ships: every mention, source and role phrase that was checked by
// hand comes out, and no mention too many. The other test of this article uses a small world; this one meets the
// quarter of a million entities that could be mistaken for what is meant.
import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckedSpan, readReferenceArticle } from '../../src/build/articles/reference-article';
import { modelFile } from '../../src/build/model-file';
import { fromRoot } from '../../src/build/paths';
import { annotate } from '../../src/engine/annotate';
import { openLexicon } from '../../src/lexicon/open';
import type { Annotation } from '../../src/model/annotation';

const { text, checked } = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');
let found: Annotation;

beforeAll(async () => {
  found = annotate(text, { date: checked.date }, openLexicon(await modelFile()));
}, 240_000);

const wordsAt = (span: { start: number; end: number } | null) =>
  span === null ? null : `${span.start}: ${text.slice(span.start, span.end)}`;
const wordsOf = (span: CheckedSpan | null) => (span === null ? null : `${span.start}: ${span.surface}`);

describe('the reference article in the shipped model', () => {
  test('62 mentions: span, kind, entity, sense, form', () => {
    expect(checked.mentions).toHaveLength(62);
    const seen = found.mentions.map(mention => {
      const wanted = checked.mentions.find(one => one.start === mention.start);
      const { kind, entity, sense, form } = mention;
      return { at: wordsAt(mention), kind, entity, sense, form: wanted?.form && form };
    });
    const wanted = checked.mentions.map(mention => {
      const { kind, entity, sense, form } = mention;
      return { at: wordsOf(mention), kind, entity, sense, form };
    });
    expect(seen).toEqual(wanted);
  });

  test('13 sources: span, category, cue, condition, count, affiliation, reason', () => {
    expect(checked.sources).toHaveLength(13);
    const seen = found.sources.map(source => {
      const wanted = checked.sources.find(one => one.start === source.start);
      return {
        at: wordsAt(source),
        category: source.category,
        cue: wordsAt(source.cue),
        condition: wordsAt(source.condition),
        count: wanted?.count && source.count,
        affiliation: wanted?.affiliation && source.affiliation,
        reason: wanted?.reason && source.reason,
      };
    });
    const wanted = checked.sources.map(
      ({ category, cue, condition, count, affiliation, reason, ...span }) => ({
        at: wordsOf(span),
        category,
        cue: wordsOf(cue),
        condition: wordsOf(condition),
        count,
        affiliation,
        reason,
      }),
    );
    expect(seen).toEqual(wanted);
  });

  test('both role phrases, on the day of the article', () => {
    const seen = found.roles.map(role => [wordsAt(role), role.asOf, role.entity]);
    expect(seen).toEqual(checked.roles.map(role => [wordsOf(role), role.asOf, role.entity]));
  });

  test('what the reporter says is not known', () => {
    expect(found.unclear.map(wordsAt)).toEqual(checked.unclear.map(wordsOf));
  });

  test('the three people who are never introduced', () => {
    const seen = found.neverIntroduced.map(index => wordsAt(found.mentions[index] ?? null));
    expect(seen).toEqual(checked.neverIntroduced.map(wordsOf));
  });
});
