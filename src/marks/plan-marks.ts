// Annotation and settings -> what to mark. Every annotated span can be pointed at; density decides which are
// painted in full and which faintly. A named source is marked once, as the person or body it is.
import type { Annotation, Mention } from '../model/annotation';
import type { MarkFamily, Settings } from '../model/settings';
import type { Span } from '../model/span';
import type { MarkPlan } from './mark';

/** UTF-16 units after which a repeated mention counts as a first one again, about a screenful of an article. */
export const sectionUnits = 2500;

type Choices = Pick<Settings, 'families' | 'density' | 'neverMark'>;

/** The marks of one annotated text, in text order. */
export function planMarks(annotation: Annotation, choices: Choices): MarkPlan[] {
  const isNever = neverMarked(annotation, choices.neverMark);
  const isRepeated = repeatedBy(choices.density);
  const plans: MarkPlan[] = [];
  const add = (span: Span, family: MarkFamily, target: MarkPlan['target'], thing: string) => {
    if (!choices.families[family] || span.end <= span.start) return;
    const { start, end } = span;
    plans.push({ start, end, family, target, isLater: isRepeated(thing, start) });
  };
  const places = [
    ...annotation.mentions.map((span, index) => ({ type: 'mention' as const, span, index })),
    ...annotation.sources.map((span, index) => ({ type: 'source' as const, span, index })),
    ...annotation.roles.map((span, index) => ({ type: 'role' as const, span, index })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const { type, span, index } of places) {
    const target = { type, index };
    if (type === 'mention') {
      const mention = annotation.mentions[index]!;
      if (!isNever(mention)) add(span, mention.kind, target, `mention ${mention.cluster}`);
    } else if (type === 'role') {
      add(span, 'person', target, `role ${annotation.roles[index]!.surface.toLowerCase()}`);
    } else {
      const source = annotation.sources[index]!;
      if (source.mention === null) add(span, 'source', target, `source ${source.chain} ${source.category}`);
    }
  }
  return plans;
}

/** Answers for each thing, asked in text order, whether a mark of it is a repetition. */
function repeatedBy(density: Settings['density']): (thing: string, start: number) => boolean {
  const lastFull = new Map<string, number>();
  return (thing, start) => {
    if (density === 'all') return false;
    const last = lastFull.get(thing);
    const isFirst = last === undefined || (density === 'section' && start - last >= sectionUnits);
    if (isFirst) lastFull.set(thing, start);
    return !isFirst;
  };
}

function neverMarked(annotation: Annotation, names: readonly string[]): (mention: Mention) => boolean {
  if (names.length === 0) return () => false;
  const never = new Set(names.map(name => name.toLowerCase()));
  const isNever = (name: string | undefined) => name !== undefined && never.has(name.toLowerCase());
  return mention =>
    isNever(mention.surface) ||
    isNever(annotation.dossiers[mention.cluster]?.name) ||
    (mention.entity !== null && isNever(annotation.entities[mention.entity]?.name));
}
