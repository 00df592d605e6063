// What esbuild made a variable is a constant again, unless the script assigns to it.
import { expect, test } from 'vitest';
import { withConstants } from '../../src/build/with-constants';

test('a table at the top of a module is a constant', async () => {
  const script = 'var table = new Uint8Array(8);\nfunction at(i) {\n  return table[i];\n}\n';
  expect(await withConstants(script)).toBe(script.replace('var', 'const'));
});

test.each(['count = 1', 'count += 1', '++count', '[count] = [1]', 'for (count of [1]);'])(
  'what is assigned to stays a variable: %s',
  async assignment => {
    const script = `var count = 0;\nvar step = 1;\nfunction more() {\n  ${assignment}\n}\n`;
    expect(await withConstants(script)).toBe(script.replace('var step', 'const step'));
  },
);

test('a variable of a function that only bears the name of a constant does not hold it back', async () => {
  const script = 'var count = 1;\nfunction more() {\n  var count = 2;\n  count++;\n}\n';
  expect(await withConstants(script)).toBe(script.replace('var', 'const'));
});
