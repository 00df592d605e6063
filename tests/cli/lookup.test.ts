// What the terminal tells of a name: all senses in order, then and now, flags, and the source of each fact.
import { expect, test } from 'vitest';
import { lookUp, toLines } from '../../src/cli/lookup';
import { nameWords } from '../../src/language/tokens';
import { NAME_FLAGS } from '../../src/lexicon/lexicon';
import { openLexicon } from '../../src/lexicon/open';
import { writeLexicon } from '../../src/lexicon/write';
import { smallWorld } from '../names/small-world';

const lexicon = openLexicon(
  writeLexicon(
    {
      date: '2026-11-22',
      entities: [
        {
          kind: 'person',
          id: 'Q1',
          name: 'Ann Reading',
          aliases: ['Anna Reading'],
          country: 'NL',
          born: '1960',
          roles: [
            {
              office: 'Minister of Defence',
              key: 'defence-minister',
              country: 'NL',
              from: '2012',
              to: '2016',
              asOf: '2026-01',
              source: 'hand',
            },
            {
              office: 'Prime Minister',
              key: 'head-of-government',
              country: 'NL',
              from: '2018-02',
              asOf: '2026-01',
              source: 'eps',
            },
          ],
          sources: ['hand'],
        },
        {
          kind: 'place',
          id: 'g1',
          name: 'Reading',
          aliases: [],
          type: 'city',
          country: 'GB',
          population: 250000,
          latitude: 51.45,
          longitude: -0.97,
          sources: ['geonames'],
        },
        {
          kind: 'person',
          id: 'Q2',
          name: 'Otto Berg',
          aliases: [],
          country: 'DE',
          roles: [{ office: 'Minister of Finance', country: 'DE', asOf: '2019-06-04', source: 'cia2019' }],
          sources: ['cia2019'],
        },
      ],
      prominence: [200, 150, 100],
      names: [
        {
          text: 'Reading',
          flags: NAME_FLAGS.commonWord,
          senses: [
            { entity: 1, form: 'full', weight: 150 },
            { entity: 0, form: 'surname', weight: 120 },
          ],
        },
        { text: 'Otto Berg', flags: 0, senses: [{ entity: 2, form: 'full', weight: 100 }] },
      ],
      offices: [],
      sections: {},
    },
    nameWords,
  ),
);

const linesOf = (name: string, date: string | null) =>
  toLines(lookUp(name, date, lexicon), lexicon.date, date);

test('every sense of a name in order, with flags, offices on the day and sources', () => {
  expect(linesOf('reading', '2015-09-18')).toEqual([
    'Reading  (place, g1; "Reading" as full, weight 150, commonWord)',
    '  City in the United Kingdom, about 250,000 people',
    '  at 51.45, -0.97',
    '  sources: geonames',
    'Ann Reading  (person, Q1; "Reading" as surname, weight 120, commonWord)',
    '  Minister of Defence of the Netherlands, 2012 to 2016',
    '  born 1960',
    '  then: Minister of Defence of the Netherlands, 2012 to 2016  [hand, as of 2026-01]',
    '  since: Prime Minister of the Netherlands since 2018, as of January 2026  [eps, as of 2026-01]',
    '  also: Anna Reading',
    '  sources: hand, eps',
    'facts as of 2026-11-22; NOTICE explains the sources',
  ]);
});

test('an office without dates claims nothing: it carries the date of its source', () => {
  expect(linesOf('Otto Berg', '2024-01-01')).toContain(
    '  Minister of Finance of Germany (as of June 2019)  [cia2019, as of 2019-06-04]',
  );
});

test('a spelling variant, without case, finds the person', () => {
  expect(lookUp('vladimir PUTIN', '2015-09-18', smallWorld)[0]?.entity.name).toBe('Vladimir Putin');
});

test('nothing under a name nobody has', () => {
  expect(lookUp('Xqzzt Vrrk', null, smallWorld)).toEqual([]);
  expect(toLines([], '2026-11-22', null)[0]).toBe('Nothing is known under this name.');
});
