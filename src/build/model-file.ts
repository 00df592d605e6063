// The compiled model as bytes, made once for each state of what it is compiled from.
// Compiling reads hundreds of thousands of rows; a build that changed none of them takes the bytes from .cache/.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sealStories } from './articles/seal-stories';
import { compileModel } from './model/compile-model';
import { fromRoot } from './paths';

/** Everything the bytes can depend on: what people edit, what compiles it, and the packages it reads. */
const inputs = [
  'seeds',
  'src/build/model',
  'src/lexicon',
  'src/language',
  'src/names/tagger/features.ts',
  'src/names/tagger/labels.ts',
  'src/names/tagger/rows.ts',
  'src/names/tagger/weights.ts',
  'src/names/tagger/word-facts.ts',
  'src/model',
  'package-lock.json',
];

/** The bytes of model.bin: the compiled facts, and beside them the profiles of the reference articles. */
export async function modelFile(): Promise<Uint8Array> {
  return sealStories(await factsFile(), fromRoot('seeds', 'articles'));
}

/** The facts alone, compiled from seeds/ and the data packages, or kept from the last equal input. */
export async function factsFile(): Promise<Uint8Array> {
  const key = await hashOf(inputs.map(input => fromRoot(...input.split('/'))));
  const kept = fromRoot('.cache', `model-${key}.bin`);
  await mkdir(fromRoot('.cache'), { recursive: true });
  const lock = `${kept}.lock`;
  while (!existsSync(kept)) {
    if (await take(lock)) return compileInto(kept).finally(() => rm(lock, { force: true }));
    await setTimeout(500);
  }
  return readFile(kept);
}

/** A compile that has not ended by then was stopped, and its lock is void. */
const LONGEST_COMPILE_MS = 300_000;

/** True where the lock is ours: of several test workers that want the model at once one compiles, the others wait. */
async function take(lock: string): Promise<boolean> {
  const held = await stat(lock).catch(() => null);
  if (held && Date.now() - held.mtimeMs > LONGEST_COMPILE_MS) await rm(lock, { force: true });
  return writeFile(lock, '', { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

async function compileInto(kept: string): Promise<Uint8Array> {
  // Another process may have written it between our look and our lock.
  if (existsSync(kept)) return readFile(kept);
  const bytes = compileModel(fromRoot('seeds'));
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
