// What one article tells that helps to choose between things of one name: its date, which countries it is
// about, which bodies it names. Filled from the names that need no choosing, then asked about the others.

import { keepShape } from '../language/shapes';
import type { Tokens } from '../language/tokens';
import type { Lexicon } from '../lexicon/lexicon';
import type { CountryCode } from '../model/entity';
import { dayNumber } from './day-number';
import { type Desk, deskOf } from './desk';
import type { Employer, KnownEntity } from './known-entity';
import type { KnownSense } from './known-sense';
import { type Memory, memoryOf } from './memory';
import { NamedThings } from './named-things';
import { factsOf } from './person-facts';
import { Reasons } from './reasons';

const NOBODY: ReadonlySet<number> = new Set();
const NO_PLACES: ReadonlySet<string> = new Set();

/** Prominence of those whose names alone settle who is meant. */
const WELL_KNOWN = 185;

const NO_DESK: Desk = { sport: 0, show: 0, racing: 0, horses: 0 };

/** Facts of the article that names are chosen by; grows while names are settled. */
export class Evidence {
  /** What the article tells of each country, by `placeOf`: every candidate of another country asks for it. */
  private readonly countries = new Int32Array(1 << 10);
  private readonly places = new NamedThings();
  private readonly bodies = new NamedThings();
  private readonly regions = new Set<string>();
  private readonly people = { sport: 0, show: 0 };
  private readonly regionsOfTowns = new Set<string>();
  private readonly regionCounts = new Map<string, number>();
  /** What speaks for the candidate that is being weighed. */
  readonly reasons = new Reasons();
  /** Where most would look for the places named, before any is settled (see `likelyPlaces`). */
  likely: ReadonlySet<string> = NO_PLACES;
  /** What was decoded of the lexicon. */
  readonly memory: Memory;
  /** The article's date as `dayNumber` gives it. */
  readonly day: number;
  private most = 0;
  private ownDesk: Desk | undefined;

  constructor(
    readonly lexicon: Lexicon,
    /** `YYYY-MM-DD`, or undefined where the article has no date. */
    date: string | undefined,
    /** Indices of the entities that an earlier article names on the same story. */
    readonly met: ReadonlySet<number> = NOBODY,
    /** The article's words, for what is asked of all of them. */
    private readonly tokens?: Tokens,
  ) {
    keepShape(this);
    this.memory = memoryOf(lexicon);
    this.day = dayNumber(date);
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

  /** What choosing asks of what a sense stands for. */
  meant(sense: KnownSense): KnownEntity {
    return this.memory.meant(sense);
  }

  /** What a name can stand for, strongest first. */
  sensesOf(name: number): readonly KnownSense[] {
    return this.memory.sensesOf(name);
  }

  /** Records that the article names this thing `times` times. */
  settle(named: KnownEntity, times: number): void {
    const { kind, country } = named;
    if (country !== '') this.addCountry(country, kind === 'person' ? times : times * 2);
    if (kind === 'person') {
      // Only whom everybody knows: others may be namesakes that were chosen for each other's sake.
      const desk = named.prominence >= WELL_KNOWN ? factsOf(named).desk : null;
      if (desk) this.people[desk]++;
    } else if (kind === 'organisation') this.bodies.add(named);
    else {
      this.places.add(named);
      if (named.region !== '') this.regionsOfTowns.add(named.region);
      if (named.type !== 'region') return;
      for (const name of named.foldedNames) this.regions.add(name);
      if (country !== '') this.regionCounts.set(country, this.regionsNamedOf(country) + 1);
    }
  }

  /** A person tells half as much of their country as a place in it does. */
  private addCountry(code: CountryCode, halves: number): void {
    const place = placeOf(code);
    const sum = this.countries[place]! + halves;
    this.countries[place] = sum;
    this.most = Math.max(this.most, sum);
  }

  /** 0 to 1: how much the article is about a country, against the one it is most about. */
  shareOf(code: CountryCode): number {
    return this.most === 0 ? 0 : this.countries[placeOf(code)]! / this.most;
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

  /** True where the article names the body, by any of its names. */
  namesBody({ body, key }: Employer): boolean {
    return this.bodies.has(body, key);
  }
}

/** The place of a country among all, by the five low bits of its two letters; that of the empty code is nobody's. */
function placeOf(code: CountryCode): number {
  return ((code.charCodeAt(0) & 31) << 5) | (code.charCodeAt(1) & 31);
}
