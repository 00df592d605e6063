// Writes what assemble made into a folder, so that the folder holds it and nothing else.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Package } from './assemble';

/** Replaces `folder` by the files of the package. */
export async function writePackage(files: Package, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const target = join(folder, ...path.split('/'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}
