// `npm run pack -- OUT`: the compiled model as one file with its date and the version of its bytes in its name,
// for readers who want newer facts without a new extension.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPack, isRefused } from '../lexicon/check-pack';
import { modelFile } from './model-file';

/** Writes the pack into the folder `out` and answers its path and what it holds. Throws where it is not sound. */
export async function writePack(out: string): Promise<string> {
  const bytes = await modelFile();
  const checked = checkPack(bytes);
  if (isRefused(checked)) throw new Error(checked.words);
  const { version, date, entities, names } = checked;
  const path = join(out, `newsgloss-facts-${date}.v${version}.pack`);
  await mkdir(out, { recursive: true });
  await writeFile(path, bytes);
  return `${path}: ${entities} entities, ${names} names, facts of ${date}, version ${version}`;
}
