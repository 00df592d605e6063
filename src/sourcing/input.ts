// What sourcing is told beside the words themselves: where the text names something, as plain values.
// The engine fills it in from the mentions that names/ found, so that this room never needs names' code.
import type { Sentences } from '../language/sentences';
import type { Tokens } from '../language/tokens';
import type { MentionForm, Quote, Source, Summary } from '../model/annotation';
import type { Kind } from '../model/entity';
import type { Span } from '../model/span';

/** A name in the text, as far as attribution needs to know it. */
export interface SourcingMention extends Span {
  readonly surface: string;
  readonly kind: Kind;
  readonly form: MentionForm;
  /** Mentions of one thing share it; what `SourcingInput.thing` is asked by. */
  readonly cluster: number;
}

/** What is known of a thing, wherever the text names it. */
export interface SourcingThing {
  /** Name of the entity where the model knows it ("United States" for "US"). */
  readonly entityName: string | undefined;
  /** Of a person, where facts, a title ("Ms.") or the given name tell. */
  readonly gender: 'f' | 'm' | undefined;
}

/** One text, cut into tokens and sentences, with its names in text order and not overlapping. */
export interface SourcingInput {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly mentions: readonly SourcingMention[];
  /** What is known of the thing with this index: few are asked about. */
  readonly thing: (index: number) => SourcingThing;
  /** The indices of its mentions, in text order. */
  readonly mentionsOf: (thing: number) => readonly number[];
  /** Name of the outlet, where the page declares it: "the Herald has learned" is then its own voice. */
  readonly outlet?: string;
}

/** Who says what; all lists in text order, indices as in `Annotation`. */
export interface SourcingOutput {
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly unclear: readonly Span[];
  /** The numbers of `Summary` that sourcing alone can give. */
  readonly profile: SourcingProfile;
}

/** The part of an article's profile that is about its sources. */
export type SourcingProfile = Pick<
  Summary,
  'statements' | 'unnamedSources' | 'singleUnnamed' | 'quotes' | 'quotesWithoutSpeaker'
>;
