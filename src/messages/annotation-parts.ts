// An annotation as it crosses to a tab: as texts, the long lists of a long article cut into several. A browser makes the
// objects of a message in one go, on the page's own thread (Firefox 153, November 2026: a tenth of a second for the
// 7,000 mentions of 400,000 units); texts it only hands over, and the tab reads them one by one.
import type { Annotation } from '../model/annotation';

/** JSON of the annotation with its lists cut short, then of what follows in each list. */
export type AnnotationParts = readonly string[];

type Lists = Record<string, unknown[]>;

/** Items of each list in one part; few articles have more. */
const itemsInPart = 250;

/** Cuts an annotation. */
export function cutAnnotation(annotation: Annotation): AnnotationParts {
  const lists = Object.entries(annotation).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const from = (start: number) =>
    Object.fromEntries(lists.map(([name, items]) => [name, items.slice(start, start + itemsInPart)]));
  const parts = [JSON.stringify({ ...annotation, ...from(0) })];
  const longest = Math.max(0, ...lists.map(([, items]) => items.length));
  for (let start = itemsInPart; start < longest; start += itemsInPart)
    parts.push(JSON.stringify(from(start)));
  return parts;
}

/** Makes one annotation of what `cutAnnotation` made, a part a step. */
export function* joinAnnotation(parts: AnnotationParts): Generator<undefined, Annotation> {
  const [first = '{}', ...others] = parts;
  const whole = JSON.parse(first) as Annotation & Lists;
  for (const part of others) {
    yield;
    for (const [name, items] of Object.entries(JSON.parse(part) as Lists)) whole[name]?.push(...items);
  }
  return whole;
}
