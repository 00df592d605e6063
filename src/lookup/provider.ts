// What a provider is: titles in, what stands under each out. Wikipedia and kiwix-serve are two of them; what is done
// with the findings (cache, guard, card state) is the same for both.
import type { LookupPage, LookupTitle, Position } from '../model/lookup';

/** An article as a provider found it, with what only the guard needs. */
export interface FoundPage extends Omit<LookupPage, 'picture'> {
  /** Where its picture can be asked for, and the page about the picture; null where it has none. */
  readonly pictureAt: { readonly url: string; readonly link: string | null } | null;
  readonly wikidata: string | null;
  readonly position: Position | null;
  /** Title of the same article in the language that was wanted beside; null where there is none. */
  readonly inOtherLanguage: string | null;
}

/** What stands under one title. */
export type Finding =
  | { readonly found: 'page'; readonly page: FoundPage }
  | {
      readonly found: 'choices';
      readonly title: string;
      readonly link: string;
      readonly choices: readonly LookupTitle[];
    }
  | { readonly found: 'empty'; readonly title: string; readonly link: string }
  | { readonly found: 'missing' }
  | { readonly found: 'invalid' };

export interface Provider {
  /** Tells findings of different providers and settings apart in the cache. */
  readonly key: string;
  /** Who is left alone after a refusal: one name for all languages of Wikipedia. */
  readonly server: string;
  /** Titles that may be asked for at once. */
  readonly maxTitles: number;
  /** A finding for each title, by the title as asked; throws a LookupFault. */
  find(titles: readonly string[]): Promise<ReadonlyMap<string, Finding>>;
}

/** UTF-16 units that are shown at most. */
export const maxUnits = { title: 300, description: 200, extract: 700 } as const;
/** Things that a title can mean which are offered at most. */
export const maxChoices = 8;
