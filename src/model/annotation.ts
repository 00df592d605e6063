// What the engine says about one text: plain values that survive a message and can be printed.
// The terminal door (cli/) prints this with entities written out; the page paints it.
import type { Kind } from './entity';
import type { Span } from './span';

/** What the engine is given beside the text. All optional: less context means fewer choices made. */
export interface ArticleContext {
  readonly title?: string;
  /** The day the article was written, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly url?: string;
  /** Name of the outlet, where the page declares it. */
  readonly outlet?: string;
}

export type MentionForm = 'full' | 'short' | 'acronym' | 'demonym' | 'variant';

/** A capital or seat that stands for its government. */
export type MentionSense = 'government';

/** The little of an entity that travels with every annotation. */
export interface EntitySummary {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata?: string;
  /** One sentence composed from facts, as of the article's date. */
  readonly summary: string;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What speaks for this candidate, in words a reader understands. */
  readonly evidence: readonly string[];
}

/** A span of page text that names something. */
export interface Mention extends Span {
  readonly surface: string;
  readonly kind: Kind;
  readonly form: MentionForm;
  readonly sense?: MentionSense;
  /** Mentions of one thing share it; an index into `Annotation.dossiers`. */
  readonly cluster: number;
  /** Id of the entity, a key of `Annotation.entities`; null where the model does not know or cannot choose. */
  readonly entity: string | null;
  /** Two or three, only where the text does not settle between them. */
  readonly candidates?: readonly Candidate[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Why this match, in words a reader understands. */
  readonly evidence: readonly string[];
}

/** What the article itself tells about one thing it names. */
export interface Dossier {
  /** Longest name the article uses. */
  readonly name: string;
  readonly kind: Kind;
  readonly entity: string | null;
  /** Indices into `Annotation.mentions`, in text order. */
  readonly mentions: readonly number[];
  /** The phrase that introduces it ("Defense Secretary") and where it stands. */
  readonly introducedAt: (Span & { readonly as: string }) | null;
  /** Indices into `Annotation.sources` where it speaks. */
  readonly sources: readonly number[];
  /** True for a person the article quotes or names without ever saying who that is. */
  readonly neverIntroduced: boolean;
}

/** What kind of source a statement has; every summary and export lists them in this order. */
export const sourceCategories = [
  'named individual',
  'partially named',
  'unnamed spokesperson',
  'unnamed individual',
  'unnamed group',
  'generic class',
  'named collective',
  'document',
  'hearsay',
  'floating quote',
  'unclear speaker',
] as const;

export type SourceCategory = (typeof sourceCategories)[number];

export type Knowledge = 'none' | 'empty' | 'briefed' | 'document' | 'participant' | 'other';
export type Reason =
  | 'none'
  | 'not authorised'
  | 'not public'
  | 'private'
  | 'sensitivity'
  | 'fear'
  | 'candour'
  | 'legal'
  | 'job'
  | 'rules'
  | 'other';
export type Seniority = 'none' | 'senior' | 'other' | 'former';
export type ContentType =
  | 'fact'
  | 'assessment'
  | 'opinion'
  | 'attack'
  | 'denial'
  | 'refusal'
  | 'experience'
  | 'intent';
export type AttributionForm = 'direct' | 'indirect' | 'mixed' | 'implicit';

/** Who a statement is attributed to, and what the text discloses about them. */
export interface Source extends Span {
  readonly surface: string;
  readonly category: SourceCategory;
  /** The words that attribute ("said"); null for a floating quote. */
  readonly cue: Span | null;
  /** The clause that says that, or why, the name is withheld. */
  readonly condition: Span | null;
  /** Shared by all places where the same source speaks. */
  readonly chain: number;
  /** True where the chain begins. */
  readonly first: boolean;
  /** "1", "2", … , "several", "some", "many", "dozens", "not given" (bare plural), "not applicable". */
  readonly count: string;
  /** "United States government", "police", "none stated". */
  readonly affiliation: string;
  readonly seniority: Seniority;
  readonly knowledge: Knowledge;
  readonly reason: Reason;
  /** The words that tell the source's motive or side, or null. */
  readonly stake: string | null;
  /** Who heard it: "this outlet", "another outlet", "public", "not stated". */
  readonly toldTo: string;
  readonly content: ContentType | null;
  readonly form: AttributionForm | null;
  /** What is attributed: the clause or quotation; null where none could be delimited. */
  readonly statement: Span | null;
  /** Index into `Annotation.mentions` of the named source, else null. */
  readonly mention: number | null;
}

/** A phrase that names an office instead of its holder ("the USA president"). */
export interface RolePhrase extends Span {
  readonly surface: string;
  /** The date the phrase was resolved for. */
  readonly asOf: string | null;
  readonly entity: string | null;
}

export interface Quote extends Span {
  /** Index into `Annotation.sources`, or null where nobody is given as its speaker. */
  readonly source: number | null;
}

/** The shipped or kept reference article that tells the same story, and what the two share. */
export interface Story {
  /** Its title. */
  readonly article: string;
  readonly id: string;
  /** Name of the outlet, or empty. */
  readonly outlet: string;
  /** The day it was written, `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  /** Address of its page, or empty. */
  readonly url: string;
  /** True for an article that comes with the model, false for one the reader kept. */
  readonly isShipped: boolean;
  /** 0 to 1. */
  readonly similarity: number;
  /** As the page writes them, the rarest first. */
  readonly sharedNames: readonly string[];
  readonly sharedQuotes: readonly string[];
}

/** The profile of an article, as numbers. */
export interface Summary {
  readonly people: number;
  readonly places: number;
  readonly organisations: number;
  /** Attributed statements by category; every category is present. */
  readonly statements: Readonly<Record<SourceCategory, number>>;
  /** Distinct chains whose source is unnamed. */
  readonly unnamedSources: number;
  /** Indices into `sources`: statements that rest on one unnamed source alone. */
  readonly singleUnnamed: readonly number[];
  readonly quotes: number;
  readonly quotesWithoutSpeaker: number;
  readonly neverIntroduced: number;
}

export interface Annotation {
  readonly date: string | null;
  /** Every entity that a mention, candidate or role phrase refers to, by id. */
  readonly entities: Readonly<Record<string, EntitySummary>>;
  readonly mentions: readonly Mention[];
  /** Indexed by `Mention.cluster`. */
  readonly dossiers: readonly Dossier[];
  readonly sources: readonly Source[];
  readonly roles: readonly RolePhrase[];
  readonly quotes: readonly Quote[];
  /** The reporter's own not-knowing: "it remains unclear". Not sources. */
  readonly unclear: readonly Span[];
  readonly story: Story | null;
  /** First mentions (indices) of the people whom the article never introduces. */
  readonly neverIntroduced: readonly number[];
  readonly summary: Summary;
}
