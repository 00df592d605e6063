// The rows of tests/cases/names.json: each text with every mention it should give, in order. `entity` is a
// name or an id; null asks for no entity, absent asks for nothing. `clusters` asks which mentions are one thing,
// `introduced` how the text says who they are, `roles` which phrases name an office and who held it.
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences';
import { tokenise } from '../../src/language/tokens';
import { findNames } from '../../src/names/find-names';
import { readText } from '../../src/names/reading';
import cases from '../cases/names.json';
import { smallWorld } from './small-world';

interface Expected {
  readonly surface: string;
  readonly kind: string;
  readonly entity?: string | null;
  readonly sense?: string;
}

interface Row {
  readonly name: string;
  readonly text: string;
  readonly date?: string;
  readonly mentions: readonly Expected[];
  readonly clusters?: readonly number[];
  /** By surface of the thing's longest name: the words that introduce it, null for none. */
  readonly introduced?: Readonly<Record<string, string | null>>;
  /** Phrases that name an office, each with the name of its holder. */
  readonly roles?: readonly (readonly string[])[];
}

test.each(cases as readonly Row[])('$name', ({ text, date, mentions, clusters, introduced, roles }) => {
  const tokens = tokenise(text);
  const found = findNames(readText(tokens, splitSentences(tokens), smallWorld), date);
  const seen = found.mentions.map((mention, i): Expected => {
    const wanted = mentions[i];
    const entity = mention.entity === null ? null : smallWorld.entity(smallWorld.indexOf(mention.entity));
    return {
      surface: mention.surface,
      kind: mention.kind,
      ...(wanted &&
        'entity' in wanted && { entity: entity && (wanted.entity === entity.id ? entity.id : entity.name) }),
      ...(mention.sense && { sense: mention.sense }),
    };
  });
  expect(seen).toEqual(mentions);
  for (const [name, as] of Object.entries(introduced ?? {})) {
    expect(found.things.find(thing => thing.name === name)?.introducedAt?.as ?? null).toBe(as);
  }
  if (roles) {
    const phrases = found.roles.map(({ first, last, entity }) => [
      text.slice(tokens.start[first], tokens.end[last - 1]),
      smallWorld.nameOf(entity),
    ]);
    expect(phrases).toEqual(roles);
  }
  if (clusters) expect(found.mentions.map(mention => mention.cluster)).toEqual(clusters);
});
