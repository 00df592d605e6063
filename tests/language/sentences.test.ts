import { expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences';
import { tokenise } from '../../src/language/tokens';

const sentencesOf = (text: string): string[] => {
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens);
  return Array.from({ length: sentences.count }, (_, s) =>
    text.slice(tokens.start[sentences.first[s]!], tokens.end[sentences.first[s + 1]! - 1]),
  );
};

test.each([
  ['One came. Two went.', ['One came.', 'Two went.']],
  ['It left the city.An envoy stayed.', ['It left the city.', 'An envoy stayed.']],
  [
    'He met Mr. Ruiz and Gen. A. B. Otieno. They spoke.',
    ['He met Mr. Ruiz and Gen. A. B. Otieno.', 'They spoke.'],
  ],
  ['He left the U.S. The plane was late.', ['He left the U.S.', 'The plane was late.']],
  ['The U.S. Senate met.', ['The U.S. Senate met.']],
  ['“We won.” He smiled.', ['“We won.”', 'He smiled.']],
  ['"We won." "No," she said.', ['"We won."', '"No," she said.']],
  ['“We won,” he said. “Now we rest.”', ['“We won,” he said.', '“Now we rest.”']],
  ['It cost 3.5 million. Why?', ['It cost 3.5 million.', 'Why?']],
  ['See example.com for more.', ['See example.com for more.']],
  ['Headline without a stop\nBody begins here.', ['Headline without a stop', 'Body begins here.']],
  ['Is it so? “It is“. She nodded.', ['Is it so?', '“It is“.', 'She nodded.']],
])('%s', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test('a line break begins a paragraph', () => {
  const tokens = tokenise('One. Two.\n\nThree.');
  expect([...splitSentences(tokens).paragraph]).toEqual([0, 0, 1]);
});
