// The written forms of verbs and nouns, regular and not.
import { describe, expect, it } from 'vitest';
import { nounForms, verbForms } from '../../src/language/verb-forms';

const written = (entry: string) => verbForms(entry).map(form => form.word);

describe('verbForms', () => {
  it.each([
    ['deny', ['deny', 'denies', 'denied', 'denied', 'denying']],
    ['admit*', ['admit', 'admits', 'admitted', 'admitted', 'admitting']],
    ['announce', ['announce', 'announces', 'announced', 'announced', 'announcing']],
    ['tell/told', ['tell', 'tells', 'told', 'told', 'telling']],
    ['write/wrote/written', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreed', 'agreeing']],
    ['express', ['express', 'expresses', 'expressed', 'expressed', 'expressing']],
  ])('knows %s', (entry, forms) => expect(written(entry)).toEqual(forms));
});

describe('nounForms', () => {
  it.each([
    ['ally', 'allies'],
    ['spokesman', 'spokesmen'],
    ['witness', 'witnesses'],
    ['person/people', 'people'],
    ['journalist', 'journalists'],
  ])('knows the plural of %s', (entry, plural) => expect(nounForms(entry).plural).toBe(plural));
});
