// Where something stands in the projected text. Every offset in the project is one of these:
// half-open, counted in UTF-16 units from the start of the text the engine was given.

/** A half-open range of UTF-16 offsets into the projected text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two ranges share at least one UTF-16 unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
