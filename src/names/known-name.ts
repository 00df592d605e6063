// A name of the lexicon as the steps of this room ask of it: what they need at every place where it stands is packed into
// a few small numbers beside each other, because fetching it from afar takes longer than working with it.
import { hashName } from '../language/tokens';
import { type Lexicon, NAME_FLAGS, type Sense } from '../lexicon/lexicon';
import type { CountryCode } from '../model/entity';
import { BODY, bitOf, KIND_BITS, PERSON, PLACE } from './kind-bits';
import { KnownSense } from './known-sense';
import { bitsOfName } from './tagger/gazetteer-bits';

/** What is known of one name. Kinds are given as their bits. What is asked most stands first, beside each other in memory. */
export class KnownName {
  /** Bits of `NAME_FLAGS`. */
  readonly flags: number;
  /** See `bitsOfName` of the tagger. */
  readonly gazetteerBits: number;
  /** Bits of the kinds of things it can stand for, and of those of them that have any weight. */
  readonly kinds: number;
  readonly likely: number;
  /** The bit of the kind of its strongest sense; 0 where it has none. */
  readonly strongest: number;
  /** The strongest sense of each kind, or null: most names have no other, and no list is read. */
  readonly person: KnownSense | null;
  readonly place: KnownSense | null;
  readonly body: KnownSense | null;
  /** Four bits for each kind: one more than its turn; 0 before that was kept. */
  private turns = 0;
  /** True where it can stand for a government. */
  readonly isMetonym: boolean;
  /** True where it is the word for the people of something. */
  readonly isDemonym: boolean;
  /** Bits of the kinds it names as a family name only. */
  private readonly surnames: number;
  /** A byte for each kind: the prominence of its strongest sense. */
  private readonly tops: number;
  /** The part of each kind, where several have weight. */
  private readonly shares: readonly number[] | null;
  /** See `Memory.isFigure`; null before it was asked for. */
  isFigure: boolean | null = null;
  /** What it can stand for, strongest first. */
  readonly senses: readonly KnownSense[];
  /** Those of `senses` of each kind. */
  readonly people: readonly KnownSense[];
  readonly places: readonly KnownSense[];
  readonly bodies: readonly KnownSense[];
  private written: string | null = null;
  private bearers: ReadonlyMap<CountryCode, number> | null = null;
  private readonly lexicon: Lexicon;
  private readonly name: number;

  constructor(lexicon: Lexicon, name: number) {
    this.lexicon = lexicon;
    this.name = name;
    const senses = sensesOfAlike(lexicon, name).map(sense => new KnownSense(sense));
    const ofKind = (bit: number): readonly KnownSense[] => {
      const alike = senses.filter(sense => bitOf(lexicon.kindOf(sense.entity)) === bit);
      for (const sense of alike) sense.alike = alike.length;
      return alike;
    };
    this.flags = lexicon.flagsOf(name);
    this.gazetteerBits = bitsOfName(lexicon, name);
    this.senses = senses;
    this.people = ofKind(PERSON);
    this.places = ofKind(PLACE);
    this.bodies = ofKind(BODY);
    this.person = this.people[0] ?? null;
    this.place = this.places[0] ?? null;
    this.body = this.bodies[0] ?? null;
    this.strongest = senses.length === 0 ? 0 : bitOf(lexicon.kindOf(senses[0]!.entity));
    this.isMetonym = senses.some(sense => sense.form === 'metonym');
    this.isDemonym = senses.some(sense => sense.form === 'demonym');
    let kinds = 0;
    let likely = 0;
    let surnames = 0;
    let tops = 0;
    const weights = KIND_BITS.map(bit => weightOf(this.sensesOf(bit)));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    for (const bit of KIND_BITS) {
      const own = this.sensesOf(bit);
      if (own.length === 0) continue;
      kinds |= bit;
      if (weights[bit >> 1]! > 0) likely |= bit;
      if (own.every(sense => sense.form === 'surname')) surnames |= bit;
      tops |= lexicon.prominenceOf(own[0]!.entity) << byteOf(bit);
    }
    this.kinds = kinds;
    this.likely = likely;
    this.surnames = surnames;
    this.tops = tops;
    this.shares = weights.includes(all) ? null : weights.map(weight => weight / all);
  }

  /** Those of `senses` that are of this kind. */
  sensesOf(bit: number): readonly KnownSense[] {
    // No read by a computed key, which an engine answers from a table of its own.
    return bit === PERSON ? this.people : bit === PLACE ? this.places : this.bodies;
  }

  /** The strongest of `senses` of this kind, or null. */
  strongestOf(bit: number): KnownSense | null {
    return bit === PERSON ? this.person : bit === PLACE ? this.place : this.body;
  }

  /** The part that one of the likely kinds has of the strongest weights of all kinds, 0 to 1. */
  shareOf(bit: number): number {
    return this.shares === null ? 1 : this.shares[bit >> 1]!;
  }

  /** True where it names this kind as a family name only. */
  isSurnameOnly(bit: number): boolean {
    return (this.surnames & bit) !== 0;
  }

  /** Prominence of the strongest sense of the kind. */
  topOf(bit: number): number {
    return (this.tops >> byteOf(bit)) & 255;
  }

  /** When a choice between the things of this kind is made, as it was kept; null where it was not. */
  turnOf(bit: number): number | null {
    const kept = (this.turns >> turnAt(bit)) & 15;
    return kept === 0 ? null : kept - 1;
  }

  /** Keeps a turn, 0 to 14, and answers it. */
  keepTurn(bit: number, turn: number): number {
    this.turns |= (turn + 1) << turnAt(bit);
    return turn;
  }

  /** The name as the lexicon writes it. */
  get text(): string {
    this.written ??= this.lexicon.nameText(this.name);
    return this.written;
  }

  /** How many people of a country (empty for none known) bear the name. */
  bearersOf(country: CountryCode): number {
    this.bearers ??= countByCountry(this.lexicon, this.people);
    return this.bearers.get(country) ?? 0;
  }
}

/** Where the byte of a kind begins: 0, 8, 16. */
function byteOf(bit: number): number {
  return (bit >> 1) * 8;
}

/** Where the bits of its turn begin: 0, 4, 8. */
function turnAt(bit: number): number {
  return (bit >> 1) * 4;
}

/** The strongest weight of the senses of one kind. */
function weightOf(senses: readonly Sense[]): number {
  // A family name stands for any of its bearers, and for most of them only in their own country.
  const weights = senses.map(sense => (sense.form === 'surname' ? sense.weight / 3 : sense.weight + 1));
  return Math.max(0, ...weights);
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
