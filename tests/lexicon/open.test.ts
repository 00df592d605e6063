// What is written is read again, whatever it is; what is damaged is refused in words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashName, nameWords } from '../../src/language/tokens';
import { openLexicon } from '../../src/lexicon/open';
import { writeLexicon } from '../../src/lexicon/write';
import type { Person } from '../../src/model/entity';
import { lexiconInput } from './entities';
import { inputOfNames, lexiconOf } from './sample-lexicon';

describe('round trip', () => {
  test('entities, their columns and ids', () => {
    fc.assert(
      fc.property(lexiconInput, input => {
        const lexicon = openLexicon(writeLexicon(input, nameWords));
        expect(lexicon.date).toBe(input.date);
        expect(lexicon.entityCount).toBe(input.entities.length);
        input.entities.forEach((entity, index) => {
          // Found among all, and again once it was met.
          expect(lexicon.indexOf(entity.id)).toBe(index);
          expect(lexicon.entity(index)).toEqual(entity);
          expect(lexicon.indexOf(entity.id)).toBe(index);
          expect(lexicon.nameOf(index)).toBe(entity.name);
          expect(lexicon.kindOf(index)).toBe(entity.kind);
          expect(lexicon.countryOf(index)).toBe(entity.country ?? '');
          expect(lexicon.prominenceOf(index)).toBe(input.prominence[index]);
        });
        expect(lexicon.officeCount).toBe(input.offices.length);
        input.offices.forEach((office, index) => {
          expect(lexicon.office(index)).toEqual(office);
          expect(lexicon.officeWords(index)).toEqual(office.phrases.map(hashName));
        });
        for (const [name, bytes] of Object.entries(input.sections))
          expect(lexicon.section(name)).toEqual(bytes);
        expect(lexicon.section('nothing')).toBeNull();
        expect(lexicon.indexOf('no such id')).toBe(-1);
      }),
      { numRuns: 200 },
    );
  });

  test('names and what they stand for', () => {
    fc.assert(
      fc.property(lexiconInput, input => {
        const lexicon = openLexicon(writeLexicon(input, nameWords));
        for (const name of input.names) {
          const words = hashName(name.text);
          const alike: number[] = [];
          for (let found = lexicon.find(words); found !== -1; found = lexicon.nextAlike(found))
            alike.push(found);
          if (words.length === 0) continue;
          const entities = alike.flatMap(found => lexicon.sensesOf(found).map(sense => sense.entity));
          expect(entities).toEqual(expect.arrayContaining(name.senses.map(sense => sense.entity)));
          for (const found of alike) {
            const weights = lexicon.sensesOf(found).map(sense => sense.weight);
            expect(weights).toEqual(weights.toSorted((a, b) => b - a));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(lexiconInput, input => {
        expect(writeLexicon(structuredClone(input), nameWords)).toEqual(writeLexicon(input, nameWords));
      }),
      { numRuns: 20 },
    );
  });

  test('bytes at an odd offset, and an ArrayBuffer', () => {
    const bytes = writeLexicon(inputOfNames(['Paris']), nameWords);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openLexicon(shifted.subarray(1)).nameOf(0)).toBe('Paris');
    expect(openLexicon(bytes.buffer as ArrayBuffer).nameOf(0)).toBe('Paris');
  });
});

describe('names', () => {
  test('those that a text cannot tell apart become one, the strongest giving the spelling', () => {
    const input = inputOfNames(['Sao Paulo', 'São Paulo']);
    const [weak, strong] = input.names;
    const lexicon = openLexicon(
      writeLexicon(
        { ...input, names: [weak!, { ...strong!, senses: [{ entity: 1, form: 'full', weight: 200 }] }] },
        nameWords,
      ),
    );
    expect(lexicon.nameCount).toBe(1);
    const name = lexicon.find(hashName('SAO PAULO'));
    expect(lexicon.nameText(name)).toBe('São Paulo');
    expect(lexicon.sensesOf(name).map(sense => sense.entity)).toEqual([1, 0]);
    expect(lexicon.nextAlike(name)).toBe(-1);
  });

  test('one that counts only as written stands beside its like', () => {
    const lexicon = lexiconOf(['Ice', '=ICE']);
    const first = lexicon.find(hashName('ice'));
    const texts = [lexicon.nameText(first), lexicon.nameText(lexicon.nextAlike(first))];
    expect(texts.toSorted()).toEqual(['ICE', 'Ice']);
  });

  test('parts of names are no names', () => {
    const lexicon = lexiconOf(['Bank of England']);
    expect(lexicon.find(hashName('Bank of'))).toBe(-1);
    expect(lexicon.find(hashName('of England'))).toBe(-1);
    expect(lexicon.find([])).toBe(-1);
  });

  test('an index out of range is a programming error', () => {
    const lexicon = lexiconOf(['Paris']);
    for (const ask of [
      () => lexicon.entity(1),
      () => lexicon.entity(-1),
      () => lexicon.nameOf(1),
      () => lexicon.kindOf(-1),
      () => lexicon.countryOf(1),
      () => lexicon.prominenceOf(1),
      () => lexicon.nameText(1),
      () => lexicon.flagsOf(1),
      () => lexicon.sensesOf(1),
    ])
      expect(ask).toThrow(RangeError);
  });
});

describe('holders', () => {
  const person = (id: string, roles: Person['roles']): Person => ({
    kind: 'person',
    id,
    name: id,
    aliases: [],
    sources: [],
    roles,
  });
  const held = { office: 'Secretary-General', key: 'head', asOf: '2026', source: 'hand' };
  const lexicon = openLexicon(
    writeLexicon(
      {
        ...inputOfNames([]),
        entities: [
          {
            kind: 'organisation',
            id: 'Q9',
            name: 'NATO',
            aliases: ['North Alliance'],
            type: 'other',
            sources: [],
          },
          person('late', [{ ...held, organisation: 'North Alliance', from: '2014-10', to: '2024' }]),
          person('now', [{ ...held, organisation: 'NATO', from: '2024-10' }]),
          person('early', [
            { ...held, key: 'minister', country: 'FR', from: '2001' },
            { ...held, organisation: 'NATO', from: '2009', to: '2014' },
          ]),
          person('elsewhere', [
            { ...held, country: 'FR' },
            { ...held, key: 'tied' },
          ]),
        ],
        prominence: [0, 0, 0, 0, 0],
        offices: [{ key: 'tied', title: 'Tied', phrases: [], countries: [], organisation: 'Q9' }],
      },
      nameWords,
    ),
  );

  test('of an organisation, newest last', () => {
    expect(lexicon.holders('head', 'Q9')).toEqual([
      { entity: 3, from: '2009', to: '2014', asOf: '2026' },
      { entity: 1, from: '2014-10', to: '2024', asOf: '2026' },
      { entity: 2, from: '2024-10', asOf: '2026' },
    ]);
  });

  test('of a country, and of an office that belongs to an organisation', () => {
    expect(lexicon.holders('head', 'FR').map(holder => holder.entity)).toEqual([4]);
    expect(lexicon.holders('minister', 'FR').map(holder => holder.entity)).toEqual([3]);
    expect(lexicon.holders('tied', 'Q9').map(holder => holder.entity)).toEqual([4]);
    expect(lexicon.holders('head', 'US')).toEqual([]);
    expect(lexicon.holders('none', 'FR')).toEqual([]);
  });
});

describe('what cannot be written', () => {
  const input = inputOfNames(['Paris']);
  test.each<[string, Partial<typeof input>, RegExp]>([
    [
      'an id twice',
      { entities: [input.entities[0]!, input.entities[0]!], prominence: [0, 0] },
      /Q1: the id comes twice/,
    ],
    ['a prominence out of range', { prominence: [256] }, /Q1: prominence/],
    [
      'a name of no entity',
      { names: [{ text: 'X', flags: 0, senses: [{ entity: 7, form: 'full', weight: 1 }] }] },
      /X: stands for no entity/,
    ],
    [
      'a weight out of range',
      { names: [{ text: 'X', flags: 0, senses: [{ entity: 0, form: 'full', weight: -1 }] }] },
      /X: weight/,
    ],
    [
      'no date',
      { entities: [{ ...input.entities[0]!, kind: 'organisation', type: 'other', from: '19 May' } as never] },
      /Not a date: 19 May/,
    ],
    [
      'a section with no name',
      { sections: { '': new Uint8Array(1), ä: new Uint8Array(1) } },
      /Not a name of a section/,
    ],
  ])('%s', (_, change, message) => {
    expect(() => writeLexicon({ ...input, ...change }, nameWords)).toThrow(message);
  });
});

describe('damaged and foreign files', () => {
  const sample = fc.sample(lexiconInput, { numRuns: 1, seed: 7 })[0]!;
  const bytes = writeLexicon(sample, nameWords);

  test('every beginning of a file is refused', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(() => openLexicon(bytes.slice(0, length))).toThrow(/model file/i);
  });

  test('every changed byte is noticed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.slice();
        changed[at]! ^= change;
        expect(() => openLexicon(changed)).toThrow(/model file/i);
      }),
      { numRuns: 1000 },
    );
  });

  test('another version is named', () => {
    const changed = bytes.slice();
    changed[4] = 99;
    expect(() => openLexicon(changed)).toThrow('The model file has version 99');
  });

  test('other files', () => {
    expect(() => openLexicon(new TextEncoder().encode('{"entities": []}'.repeat(9)))).toThrow(
      'Not a model file',
    );
    expect(() => openLexicon(new ArrayBuffer(0))).toThrow('Not a model file');
  });
});
