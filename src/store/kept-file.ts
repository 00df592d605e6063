// The file that kept articles are exported to and imported from: JSON, written in parts, because all of them together
// would not go through one message.
import type { KeptArticle } from '../model/kept-article';

const head = '{"format":"newsgloss articles","version":1,"articles":[';
const tail = ']}\n';

/** The parts of the file, from parts of the list. */
export async function writeKeptFile(parts: AsyncIterable<readonly KeptArticle[]>): Promise<string[]> {
  const written = [head];
  let isFirst = true;
  for await (const articles of parts) {
    for (const article of articles) {
      written.push(`${isFirst ? '\n' : ',\n'}${JSON.stringify(article)}`);
      isFirst = false;
    }
  }
  return [...written, tail];
}

/** The values in a file, each to be checked by itself; a word where it is no such file. */
export function readKeptFile(json: string): readonly unknown[] | 'foreign' | 'later version' {
  const value = parse(json);
  if (typeof value !== 'object' || value === null) return 'foreign';
  const { format, version, articles } = value as Record<string, unknown>;
  if (format !== 'newsgloss articles' || typeof version !== 'number' || !Array.isArray(articles))
    return 'foreign';
  return version > 1 ? 'later version' : articles;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
