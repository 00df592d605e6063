// Conditions of anonymity: the span of the clause and the reason it gives, in the wordings news uses.
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/sourcing/attribute';
import { readMarkedText } from './marked-text';

const rows: readonly (readonly [text: string, condition: string | null, reason: string])[] = [
  [
    'An official, speaking on condition of anonymity, said it rained.',
    'speaking on condition of anonymity',
    'none',
  ],
  [
    'An aide, who asked not to be named because she was not authorized to speak publicly, said it rained.',
    'who asked not to be named because she was not authorized to speak publicly',
    'not authorised',
  ],
  [
    'A banker, who requested anonymity to discuss private conversations, said it rained.',
    'who requested anonymity to discuss private conversations',
    'private',
  ],
  [
    'Two officials said it rained, speaking on condition of anonymity because the deal has not been announced.',
    'speaking on condition of anonymity because the deal has not been announced',
    'not public',
  ],
  [
    'A nurse, who spoke on condition of anonymity for fear of reprisal, said it rained.',
    'who spoke on condition of anonymity for fear of reprisal',
    'fear',
  ],
  [
    'A diplomat, who was granted anonymity to speak candidly, said it rained.',
    'who was granted anonymity to speak candidly',
    'candour',
  ],
  [
    'An officer, speaking anonymously in line with police rules, said it rained.',
    'speaking anonymously in line with police rules',
    'rules',
  ],
  [
    'An adviser, citing the sensitivity of the talks, declined to be identified and said it rained.',
    'declined to be identified',
    'none',
  ],
  [
    'A worker, who declined to give his last name, said it rained.',
    'who declined to give his last name',
    'none',
  ],
  [
    'An engineer, who would only speak on background, said it rained.',
    'who would only speak on background',
    'none',
  ],
  ['The official, whose name is redacted, wrote that it rained.', 'whose name is redacted', 'none'],
  [
    'An expert who did not want to be identified fearing reprisals from the government said it rained.',
    'who did not want to be identified fearing reprisals from the government',
    'fear',
  ],
  ['An official said it rained.', null, 'none'],
  ['The man was not identified by police, an official said.', null, 'none'],
  ['An official said the ministry was authorized to buy boats.', null, 'none'],
];

describe('conditions', () => {
  it.each(rows)('%s', (marked, condition, reason) => {
    const input = readMarkedText(marked);
    const source = attribute(input).sources.find(one => one.condition !== null) ?? null;
    const found = source?.condition && input.tokens.text.slice(source.condition.start, source.condition.end);
    expect(found ?? null).toBe(condition);
    if (source) expect(source.reason).toBe(reason);
  });
});
