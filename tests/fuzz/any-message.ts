// Anything a message may carry: values of any shape, and objects that have the right names with wrong contents.
import fc from 'fast-check';

/** Values of the right field names with wrong contents reach further than any random object. */
const fields = [
  'text',
  'context',
  'key',
  'target',
  'type',
  'index',
  'count',
  'anyway',
  'name',
  'host',
  'off',
  'start',
  'end',
  'version',
  'families',
  'sitesOff',
  'title',
  'isTitle',
  'offices',
  'dwellMs',
  '__proto__',
  'constructor',
  'length',
];
const shaped = fc.dictionary(
  fc.constantFrom(...fields),
  fc.oneof(
    fc.anything({ maxDepth: 2 }),
    fc.constantFrom(0, -1, 1.5, Number.NaN, 1e9, '', 'mention', 'next', true, null),
  ),
);
/** What a message may carry. */
export const anyMessage = fc.oneof(
  shaped,
  fc.anything({ withNullPrototype: true, withTypedArray: true, maxDepth: 3 }),
);
