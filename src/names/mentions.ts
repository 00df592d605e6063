// The mentions of one thing as the world gets them. Most of them say the name as another did before, in the same form and
// for the same reasons: those are told once for all that read alike.
import type { Mention, MentionForm } from '../model/annotation';
import type { Choice } from './choose';
import { isClipped } from './clipped-names';
import type { Group } from './group';
import { mentionForm } from './mention-form';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';
import { textOf } from './words-of';

/** A group of mentions, what it was found to name, and the thing it belongs to. */
export interface NamedGroup {
  readonly cluster: number;
  readonly group: Group;
  /** Index of the lexicon's name that was chosen by, or -1. */
  readonly name: number;
  readonly choice: Choice;
}

/** How a mention reads, and what follows from that. */
interface Wording {
  readonly surface: string;
  readonly name: number;
  readonly form: MentionForm;
  readonly reasons: readonly string[];
}

const GOVERNS = 'The words around it speak of what a government does';

/** Sets the mentions of the group among `mentions`, by the indices of its spans; `acts` tells which stand for a government. */
export function addMentions(
  reading: Reading,
  spans: readonly NamedSpan[],
  acts: readonly boolean[],
  named: NamedGroup,
  mentions: Mention[],
): void {
  const { cluster, group, choice } = named;
  const { start, end } = reading.tokens;
  const entity = choice.known === null ? null : choice.known.id;
  let wording: Wording | null = null;
  for (const index of group.spans) {
    const span = spans[index]!;
    const surface = textOf(reading, span);
    if (wording === null || wording.surface !== surface || wording.name !== span.name)
      wording = wordingOf(reading, spans, span, surface, named);
    const mention: { -readonly [Field in keyof Mention]: Mention[Field] } = {
      start: start[span.first]!,
      end: end[span.last - 1]!,
      surface,
      kind: span.kind,
      form: wording.form,
      cluster,
      entity,
      confidence: Math.min(0.99, entity === null ? span.confidence : choice.confidence),
      evidence: acts[index] ? [...wording.reasons, GOVERNS] : wording.reasons,
    };
    // Set behind the others where there are any: spreading them into each mention would take longer than all the rest.
    if (acts[index]) mention.sense = 'government';
    if (choice.candidates.length > 0) mention.candidates = choice.candidates;
    mentions[index] = mention;
  }
}

function wordingOf(
  reading: Reading,
  spans: readonly NamedSpan[],
  span: NamedSpan,
  surface: string,
  { group, name, choice }: NamedGroup,
): Wording {
  const whole = spans[group.longest]!;
  const short = span.last - span.first < whole.last - whole.first || isClippedOf(reading, span, whole);
  return {
    surface,
    name: span.name,
    form: mentionForm(reading, span, surface, group, name, choice),
    reasons: short
      ? [`“${surface}” is short for ${textOf(reading, whole)} in this article`, ...choice.evidence]
      : choice.evidence,
  };
}

/** "A-Rod" of Alex Rodriguez. */
function isClippedOf(reading: Reading, span: NamedSpan, whole: NamedSpan): boolean {
  return isClipped(reading, span) && !isClipped(reading, whole);
}
