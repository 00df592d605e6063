// The compiled model as bytes, made once for each state of what it is compiled from.
// Compiling reads hundreds of thousands of rows; a build that changed none of them takes the bytes from .cache/.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileModel } from './model/compile-model';
import { fromRoot } from './paths';

/** Everything the bytes can depend on: what people edit, what compiles it, and the packages it reads. */
const inputs = [
  'seeds',
  'src/build/model',
  'src/lexicon',
  'src/language',
  'src/names/tagger/word-facts.ts',
  'src/model',
  'package-lock.json',
];

/** The bytes of model.bin, compiled from seeds/ and the data packages, or kept from the last equal input. */
export async function modelFile(): Promise<Uint8Array> {
  const key = await hashOf(inputs.map(input => fromRoot(...input.split('/'))));
  const kept = fromRoot('.cache', `model-${key}.bin`);
  if (existsSync(kept)) return readFile(kept);
  const bytes = compileModel(fromRoot('seeds'));
  await mkdir(fromRoot('.cache'), { recursive: true });
  // Renamed into place: a build that is stopped halfway must not leave half a model behind.
  const partial = `${kept}.${process.pid}`;
  await writeFile(partial, bytes);
  await rename(partial, kept);
  return bytes;
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) await addTo(hash, path, '');
  return hash.digest('hex').slice(0, 16);
}

async function addTo(hash: ReturnType<typeof createHash>, path: string, name: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries === null) {
    const bytes = await readFile(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    return;
  }
  const names = entries.map(entry => entry.name).sort();
  for (const child of names) await addTo(hash, join(path, child), `${name}/${child}`);
}
