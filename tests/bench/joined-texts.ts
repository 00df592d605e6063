// Texts of a file, joined to articles as long as the made ones: what is measured on made texts can be measured on any.
import { readFileSync } from 'node:fs';

/** Most articles that are read of a file: the rivals take a third of a second for each. */
const MOST_ARTICLES = 8;

/**
 * Articles of `length` UTF-16 units out of a file of lines `{"text"}`, whose texts are joined in their order; throws
 * Error where they do not fill one.
 */
export function joinedTexts(file: string, length: number): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const articles: string[] = [];
  let parts = '';
  for (const line of lines) {
    const { text } = JSON.parse(line) as { text?: unknown };
    if (typeof text !== 'string') throw new Error(`${file}: a line has no "text"`);
    parts += `${text}\n\n`;
    if (parts.length < length) continue;
    articles.push(flat(parts.slice(0, length)));
    parts = '';
    if (articles.length === MOST_ARTICLES) break;
  }
  if (articles.length === 0) throw new Error(`${file}: the texts do not fill an article of ${length} units`);
  return articles;
}

/** A copy that is no slice: a slice would be read more slowly, and no page's text is one. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
