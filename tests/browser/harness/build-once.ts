// Builds the plain extension once for all files of a run; the files run side by side.
import { buildPlainExtension } from './plain-extension';

/** Called by vitest before the first file. */
export async function setup(): Promise<void> {
  await buildPlainExtension();
}
