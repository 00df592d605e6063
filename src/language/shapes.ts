// V8 compiles code for the shapes of the objects it meets, and throws the code away when the last object of such a shape
// is collected. What lives no longer than an article is all gone between two articles: after a thorough collection, as
// V8 may make one while nothing runs, the next article would be read at a fraction of the speed. One small object of
// each such class, kept, is enough to keep its shape.

let kept: object[] | null = null;

/** For constructors of classes whose objects live no longer than an article. */
export function keepShape(made: object): void {
  kept?.push(made);
}

/** The objects of such classes that `run` makes, one or more of each. Whoever holds them keeps their shapes. */
export function shapesMadeBy(run: () => void): readonly object[] {
  const outer = kept;
  const own: object[] = [];
  kept = own;
  try {
    run();
  } finally {
    kept = outer;
  }
  return own;
}
