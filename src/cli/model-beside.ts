// The compiled model for the terminal: model.bin beside the script, opened once for all lines.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../lexicon/lexicon';
import { openLexicon } from '../lexicon/open';

/** Opens the model at `path`, or the one beside the running script; says how to make one where there is none. */
export async function openModel(path: string | undefined): Promise<Lexicon> {
  const file = path ?? fileURLToPath(new URL('model.bin', import.meta.url));
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(`There is no model at ${file}. Make one with: npm run build`);
  });
  return openLexicon(bytes);
}
