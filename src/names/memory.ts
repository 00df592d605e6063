// What was decoded of a lexicon is kept for the next mention and the next article: news names the same few
// thousand things every day. Bounded, so that memory stays flat over any number of articles.
import { hashName } from '../language/tokens';
import { type Lexicon, NAME_FLAGS, type Sense } from '../lexicon/lexicon';
import type { CountryCode, Entity, Kind } from '../model/entity';
import { dayNumber } from './day-number';
import { Kept, PLACES } from './kept';
import { Known, type KnownEntity } from './known-entity';
import { bitsOfName } from './tagger/gazetteer-bits';

/** What a name says of one kind of thing it can stand for. */
export interface KindFacts {
  readonly kind: Kind;
  /** This kind's part of the strongest weights of all kinds, 0 to 1. */
  readonly share: number;
  /** True where it names this kind as a family name only. */
  readonly surnameOnly: boolean;
  /** Prominence of the strongest sense of the kind. */
  readonly top: number;
}

/** Someone who held an office, from and to dates as `dayNumber` gives them. */
export interface Holding {
  readonly entity: number;
  readonly from: number;
  readonly to: number;
}

/** What is known of one name; each part decoded when it is first asked for. */
interface KnownName {
  readonly flags: number;
  readonly senses: readonly Sense[];
  /** Those of `senses` of each kind. */
  readonly people: readonly Sense[];
  readonly places: readonly Sense[];
  readonly bodies: readonly Sense[];
  readonly gazetteerBits: number;
  text: string | null;
  kinds: readonly KindFacts[] | null;
  /** How many of `people` are of each country. */
  bearers: ReadonlyMap<CountryCode, number> | null;
}

function knowName(lexicon: Lexicon, name: number): KnownName {
  const senses = sensesOfAlike(lexicon, name);
  const ofKind = (kind: Kind): readonly Sense[] =>
    senses.filter(sense => lexicon.kindOf(sense.entity) === kind);
  return {
    flags: lexicon.flagsOf(name),
    senses,
    people: ofKind('person'),
    places: ofKind('place'),
    bodies: ofKind('organisation'),
    gazetteerBits: bitsOfName(lexicon, name),
    text: null,
    kinds: null,
    bearers: null,
  };
}

/** Decoded entities, senses and kinds of one lexicon. */
export class Memory {
  private readonly entities: Kept<KnownEntity>;
  private readonly names: Kept<KnownName>;
  private readonly held = new Map<string, readonly Holding[]>();

  constructor(private readonly lexicon: Lexicon) {
    this.entities = new Kept(
      index => new Known(lexicon.entity(index), lexicon.prominenceOf(index)) as KnownEntity,
    );
    this.names = new Kept(name => knowName(lexicon, name));
  }

  /** All facts of an entity. */
  entity(index: number): Entity {
    return this.entities.of(index).entity;
  }

  /** What choosing asks of an entity. */
  known(index: number): KnownEntity {
    return this.entities.of(index);
  }

  /** What a name can stand for, strongest first. */
  sensesOf(name: number): readonly Sense[] {
    return this.names.of(name).senses;
  }

  /** Those of `sensesOf` that are of this kind. */
  sensesOfKind(name: number, kind: Kind): readonly Sense[] {
    const known = this.names.of(name);
    // No read by a computed key, which an engine answers from a table of its own.
    return kind === 'person' ? known.people : kind === 'place' ? known.places : known.bodies;
  }

  /** Bits of `NAME_FLAGS`. */
  flagsOf(name: number): number {
    return this.names.of(name).flags;
  }

  /** See `bitsOfName` of the tagger. */
  gazetteerBits(name: number): number {
    return this.names.of(name).gazetteerBits;
  }

  /** The name as the lexicon writes it. */
  nameText(name: number): string {
    const known = this.names.of(name);
    known.text ??= this.lexicon.nameText(name);
    return known.text;
  }

  /** The kinds of things a name can stand for. */
  kindsOf(name: number): readonly KindFacts[] {
    const known = this.names.of(name);
    known.kinds ??= kindFacts(this.lexicon, known.senses);
    return known.kinds;
  }

  /** How many people of a country (empty for none known) bear the name. */
  bearersOf(name: number, country: CountryCode): number {
    const known = this.names.of(name);
    known.bearers ??= countByCountry(this.lexicon, known.people);
    return known.bearers.get(country) ?? 0;
  }

  /** Everyone known to have held the office there, newest last. */
  holders(key: string, scope: string): readonly Holding[] {
    const id = `${key} ${scope}`;
    let holders = this.held.get(id);
    if (!holders) {
      holders = this.lexicon
        .holders(key, scope)
        .map(({ entity, from, to }) => ({ entity, from: dayNumber(from), to: dayNumber(to) }));
      if (this.held.size >= PLACES) this.held.clear();
      this.held.set(id, holders);
    }
    return holders;
  }
}

/**
 * The senses of a name, and of the names of the same letters that count in any case: what is written "Hudson" can
 * be the river, which counts only so, and whoever else bears the name.
 */
function sensesOfAlike(lexicon: Lexicon, name: number): readonly Sense[] {
  const own = lexicon.sensesOf(name);
  if (!(lexicon.flagsOf(name) & NAME_FLAGS.exactCase)) return own;
  const more: Sense[] = [];
  for (
    let other = lexicon.find(hashName(lexicon.nameText(name)));
    other >= 0;
    other = lexicon.nextAlike(other)
  ) {
    if (other !== name && !(lexicon.flagsOf(other) & NAME_FLAGS.exactCase))
      more.push(...lexicon.sensesOf(other));
  }
  const added = more.filter(sense => !own.some(one => one.entity === sense.entity));
  return added.length === 0 ? own : [...own, ...added].sort((a, b) => b.weight - a.weight);
}

function countByCountry(lexicon: Lexicon, senses: readonly Sense[]): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  for (const { entity } of senses) {
    const country = lexicon.countryOf(entity);
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

const KINDS: readonly Kind[] = ['person', 'place', 'organisation'];

function kindFacts(lexicon: Lexicon, senses: readonly Sense[]): KindFacts[] {
  const rows = KINDS.map(kind => {
    const own = senses.filter(sense => lexicon.kindOf(sense.entity) === kind);
    // A family name stands for any of its bearers, and for most of them only in their own country.
    const weights = own.map(sense => (sense.form === 'surname' ? sense.weight / 3 : sense.weight + 1));
    return { kind, own, weight: Math.max(0, ...weights) };
  }).filter(row => row.weight > 0);
  const all = rows.reduce((sum, row) => sum + row.weight, 0);
  return rows.map(({ kind, own, weight }) => ({
    kind,
    share: weight / all,
    surnameOnly: own.every(sense => sense.form === 'surname'),
    top: lexicon.prominenceOf(own[0]!.entity),
  }));
}

const memories = new WeakMap<Lexicon, Memory>();

/** The memory of a lexicon. */
export function memoryOf(lexicon: Lexicon): Memory {
  let memory = memories.get(lexicon);
  if (!memory) {
    memory = new Memory(lexicon);
    memories.set(lexicon, memory);
  }
  return memory;
}
