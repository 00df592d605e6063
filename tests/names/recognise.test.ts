// What form alone proposes, and what of it is left where the tagger saw no name.
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences';
import { tokenise } from '../../src/language/tokens';
import { Proposals } from '../../src/names/proposals';
import { readText } from '../../src/names/reading';
import { recognise } from '../../src/names/recognise';
import { SpanSums } from '../../src/names/span-sums';
import { weighSpans } from '../../src/names/weigh-spans';
import { smallWorld } from './small-world';

function unseen(text: string): string[] {
  const tokens = tokenise(text);
  const reading = readText(tokens, splitSentences(tokens), smallWorld);
  const proposals = new Proposals(tokens.count);
  recognise(reading, [], proposals);
  const spans = weighSpans(new SpanSums(proposals, new Uint8Array(tokens.count)));
  return spans.map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]));
}

test.each([
  ['Once she had been a Girl Guide in the hills.', []],
  ['They waited for an Executive Decree on tea.', []],
  ['They waited for Mr Oakhurst and his tea.', ['Oakhurst']],
  ['They waited for Colonel Oakhurst and his tea.', ['Oakhurst']],
  ['They waited for Director Maria and her tea.', ['Maria']],
  ['They waited for Director Rufus Oakhurst and his tea.', ['Rufus Oakhurst']],
  ['They waited for the General Directorate of Quarrels and tea.', ['General Directorate of Quarrels']],
  ['They waited for the Attorney General of Oakhurst and her tea.', []],
  ['They waited for the Deputy Leader of Oakhurst Council and tea.', ['Oakhurst Council']],
  ['They waited for Maria Oakhurst OBE and her tea.', ['Maria Oakhurst']],
  ['They waited for Maria Long and her tea.', ['Maria Long']],
])('%s', (text, names) => {
  expect(unseen(text)).toEqual(names);
});
