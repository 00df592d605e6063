// What a card shows: composed in the background from facts and the article, drawn by cards/.
// Everything is a plain value, already worded; the drawing room adds only labels and layout.

import type { ContentType, SourceCategory } from './annotation';
import type { Kind } from './entity';
import type { LookupSubject } from './lookup';
import type { Span } from './span';

/** What a reader can point at: an index into the annotation's list of that name. */
export interface Target {
  readonly type: 'mention' | 'source' | 'role' | 'quote';
  readonly index: number;
}

/** A line that carries the date its source was last updated. */
export interface DatedLine {
  readonly text: string;
  /** "August 2026", of the last update of the source; absent where the fact cannot change any more. */
  readonly asOf?: string;
}

/** A place in the article a reader can jump to. */
export interface Passage extends Span {
  /** A short excerpt around it. */
  readonly excerpt: string;
}

/** An article that was kept, or that comes with the model. */
export interface EarlierArticle {
  readonly title: string;
  /** Outlet and day, "Harrowgate Courier, 18 September 2015"; empty where neither is known. */
  readonly where: string;
  /** Address of its page, or empty. */
  readonly url: string;
}

/** How an earlier article introduces a person. */
export interface MetBefore {
  readonly as: string;
  readonly article: EarlierArticle;
}

/** The same words in another place, given to someone else. */
export interface SameWords {
  /** The quotation as it stands there. */
  readonly words: string;
  /** Null where nobody is given as the speaker there. */
  readonly speaker: string | null;
  /** The article they stand in; null for another place of this one. */
  readonly article: EarlierArticle | null;
  /** The other place, in this article. */
  readonly at: Passage | null;
}

/** What the article itself tells about the thing the card explains. */
export interface InThisArticle {
  readonly introducedAs: Passage | null;
  readonly neverIntroduced: boolean;
  readonly said: readonly Passage[];
  /** Its quotations that are attributed to someone else, or to nobody, here or in another article. */
  readonly sameWords?: readonly SameWords[];
  readonly mentions: readonly Passage[];
}

interface CardFacts {
  readonly target: Target;
  /** Heading. */
  readonly title: string;
  /** One plain sentence. */
  readonly sentence: string;
  /** Why this match, in words. */
  readonly evidence: readonly string[];
}

interface KnownEntity extends CardFacts {
  readonly entity: string;
  readonly aliases: readonly string[];
  /** Address of the English Wikipedia article: a plain link, nothing is fetched. */
  readonly wikipedia: string | null;
  /** What is looked up where the reader asks for it; null for the reader's own entries. */
  readonly lookup: LookupSubject | null;
  readonly inThisArticle: InThisArticle;
  /** Source codes of the facts shown. */
  readonly sources: readonly string[];
}

export interface PersonCard extends KnownEntity {
  readonly type: 'person';
  /** "1955, Chadan" style life line: "Born 21 May 1955" or "1954 to 2022". */
  readonly life: string | null;
  readonly country: string | null;
  /** "When this was written (18 September 2015)": the roles held then; "Offices" where that day is not known. */
  readonly then: {
    readonly label: string;
    readonly roles: readonly DatedLine[];
  } | null;
  /** What has changed since. */
  readonly since: readonly DatedLine[];
  readonly metBefore?: readonly MetBefore[];
}

export interface PlaceCard extends KnownEntity {
  readonly type: 'place';
  readonly placeType: string;
  readonly where: string | null;
  readonly population: string | null;
  readonly capital: string | null;
  /** Degrees, for the locator map. */
  readonly position: {
    readonly latitude: number;
    readonly longitude: number;
    readonly country: string | null;
  } | null;
  /** "Here: the government of Russia". */
  readonly standsFor: string | null;
  readonly disputed: readonly string[];
}

export interface OrganisationCard extends KnownEntity {
  readonly type: 'organisation';
  readonly country: string | null;
  readonly dates: string | null;
  /** "Designated a terrorist organisation by the United States, …". */
  readonly designation: string | null;
}

export interface UnknownCard extends CardFacts {
  readonly type: 'unknown';
  readonly kind: Kind;
  readonly lookup: LookupSubject | null;
  readonly inThisArticle: InThisArticle;
  readonly metBefore?: readonly MetBefore[];
}

export interface AmbiguousCard extends CardFacts {
  readonly type: 'ambiguous';
  readonly kind: Kind;
  readonly candidates: readonly {
    readonly entity: string;
    readonly name: string;
    readonly sentence: string;
    readonly evidence: readonly string[];
  }[];
  readonly inThisArticle: InThisArticle;
}

export interface RoleCard extends CardFacts {
  readonly type: 'role';
  readonly asOf: string | null;
  /** The holder's own card, where one was found. */
  readonly holder: PersonCard | null;
}

/** One line of the checklist of what a good attribution tells the reader. */
export interface ChecklistLine {
  readonly question:
    | 'who'
    | 'how many'
    | 'how they know'
    | 'why unnamed'
    | 'stake'
    | 'checked'
    | 'fact or opinion';
  /** From the text; null where the text does not say. */
  readonly answer: string | null;
}

/** What a published newsroom standard says about this kind of wording, in our own words. */
export interface StandardNote {
  readonly newsroom: string;
  readonly year: number;
  readonly note: string;
}

export interface SourceCard extends CardFacts {
  readonly type: 'source';
  readonly category: SourceCategory;
  readonly anonymityStated: boolean;
  readonly reasonGiven: string | null;
  readonly content: ContentType | null;
  readonly checklist: readonly ChecklistLine[];
  readonly standards: readonly StandardNote[];
  /** The other places where the same source speaks. */
  readonly alsoSpeaks: readonly Passage[];
  /** Its quotation attributed to someone else, or to nobody, here or in another article. */
  readonly sameWords?: readonly SameWords[];
  /** For a named source: the person or body, as a card of its own. */
  readonly named: PersonCard | OrganisationCard | PlaceCard | UnknownCard | AmbiguousCard | null;
}

export type Card =
  | PersonCard
  | PlaceCard
  | OrganisationCard
  | UnknownCard
  | AmbiguousCard
  | RoleCard
  | SourceCard;
