// What one article tells that helps to choose between things of one name: its date, which countries it is
// about, which bodies it names. Filled from the names that need no choosing, then asked about the others.
import { fold } from '../language/letters';
import type { Tokens } from '../language/tokens';
import type { Lexicon, Sense } from '../lexicon/lexicon';
import type { Entity, PartialDate } from '../model/entity';
import { type Desk, deskOf } from './desk';
import { type Memory, memoryOf } from './memory';
import { factsOf } from './person-facts';

const NOBODY: ReadonlySet<number> = new Set();

/** Prominence of those whose names alone settle who is meant. */
const WELL_KNOWN = 185;

const NO_DESK: Desk = { sport: 0, show: 0, racing: 0 };

/** Facts of the article that names are chosen by; grows while names are settled. */
export class Evidence {
  private readonly countries = new Map<string, number>();
  private readonly bodies = new Set<string>();
  private readonly regions = new Set<string>();
  private readonly people = { sport: 0, show: 0 };
  private readonly regionsOfTowns = new Set<string>();
  private readonly regionCounts = new Map<string, number>();
  private readonly places = new Set<string>();
  /** What was decoded of the lexicon. */
  readonly memory: Memory;
  private most = 0;
  private ownDesk: Desk | undefined;

  constructor(
    readonly lexicon: Lexicon,
    /** `YYYY-MM-DD`, or undefined where the article has no date. */
    readonly date: string | undefined,
    /** Indices of the entities that an earlier article names on the same story. */
    readonly met: ReadonlySet<number> = NOBODY,
    /** The article's words, for what is asked of all of them. */
    private readonly tokens?: Tokens,
  ) {
    this.memory = memoryOf(lexicon);
  }

  /** How much speaks for an article on sport or on show business: its words, and the people of it named so far. */
  signsOf(desk: 'sport' | 'show'): number {
    return this.desk[desk] + this.people[desk];
  }

  /** What the article is about, by its words; looked up when first asked for. */
  get desk(): Desk {
    this.ownDesk ??= this.tokens ? deskOf(this.tokens) : NO_DESK;
    return this.ownDesk;
  }

  /** All facts of an entity. */
  entity(index: number): Entity {
    return this.memory.entity(index);
  }

  /** What a name can stand for, strongest first. */
  sensesOf(name: number): readonly Sense[] {
    return this.memory.sensesOf(name);
  }

  /** Records that the article names this entity `times` times. */
  settle(index: number, times: number): void {
    const entity = this.entity(index);
    const weight = entity.kind === 'person' ? 0.5 : 1;
    // Only whom everybody knows: others may be namesakes that were chosen for each other's sake.
    const known = entity.kind === 'person' && this.lexicon.prominenceOf(index) >= WELL_KNOWN;
    const desk = known ? factsOf(entity).desk : null;
    if (desk) this.people[desk]++;
    if (entity.country) this.addCountry(entity.country, times * weight);
    if (entity.kind === 'place' && entity.type === 'region') {
      for (const name of this.memory.foldedNames(index)) this.regions.add(name);
      if (entity.country) this.regionCounts.set(entity.country, this.regionsNamedOf(entity.country) + 1);
    }
    if (entity.kind === 'place' && entity.region) this.regionsOfTowns.add(fold(entity.region));
    if (entity.kind === 'place') for (const name of this.memory.foldedNames(index)) this.places.add(name);
    if (entity.kind === 'organisation') {
      for (const name of this.memory.foldedNames(index)) this.bodies.add(name);
    }
  }

  addCountry(code: string, weight: number): void {
    const sum = (this.countries.get(code) ?? 0) + weight;
    this.countries.set(code, sum);
    this.most = Math.max(this.most, sum);
  }

  /** 0 to 1: how much the article is about a country, against the one it is most about. */
  shareOf(code: string): number {
    return this.most === 0 ? 0 : (this.countries.get(code) ?? 0) / this.most;
  }

  /** True where the article names any country at all. */
  get hasCountries(): boolean {
    return this.most > 0;
  }

  /** True where the article names the region, by any of its names; `folded` is one of them (see `fold`). */
  namesRegion(folded: string): boolean {
    return this.regions.has(folded);
  }

  /** True where the article names a town of the region; `folded` is the region's name. */
  namesTownOf(folded: string): boolean {
    return this.regionsOfTowns.has(folded);
  }

  /** How many first-level regions of a country the article names. */
  regionsNamedOf(country: string): number {
    return this.regionCounts.get(country) ?? 0;
  }

  /** True where the article names the place, by any of its names; `folded` is one of them (see `fold`). */
  namesPlace(folded: string): boolean {
    return this.places.has(folded);
  }

  /** True where the article names the body, by any of its names; `folded` is one of them (see `fold`). */
  namesFolded(folded: string): boolean {
    return this.bodies.has(folded);
  }
}

/** Years from `a` to `b`, whole years where one is no more precise; negative where `a` is later. */
export function yearsBetween(a: PartialDate, b: PartialDate): number {
  const years = Number(b.slice(0, 4)) - Number(a.slice(0, 4));
  if (a.length < 7 || b.length < 7) return years;
  return years + (Number(b.slice(5, 7)) - Number(a.slice(5, 7))) / 12;
}

/** True where a role that began at `from` and ended at `to` was held on `date`, as far as the dates tell. */
export function heldOn(role: { from?: PartialDate; to?: PartialDate }, date: string): boolean {
  const { from, to } = role;
  if (from !== undefined && from > date && !date.startsWith(from)) return false;
  return to === undefined || to >= date || date.startsWith(to);
}
