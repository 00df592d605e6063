import { describe, expect, it } from 'vitest';
import { modelFile } from '../../src/build/model-file';
import { openLexicon } from '../../src/lexicon/open';
import { newsText, newsTexts } from './news-text';

const lexicon = openLexicon(await modelFile());
const [text = '', other = ''] = newsTexts(lexicon, 50_000, [7, 11]);

describe('the text that speed is measured on', () => {
  it('is of the length asked for, the same for the same seed and another for another', () => {
    expect(text).toHaveLength(50_000);
    expect(newsText(lexicon, 50_000, 7)).toBe(text);
    expect(other).not.toBe(text);
  });

  it('has all its braces filled', () => {
    expect(`${text}${other}`).not.toMatch(/[{}]|undefined/);
  });

  it('has as many different words as news', () => {
    const words = text.match(/\p{L}+/gu) ?? [];
    expect(new Set(words).size).toBeGreaterThan(2400);
  });
});
