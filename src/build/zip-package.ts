// `npm run package`: one zip for the Chrome Web Store and one xpi for Firefox, the same bytes from the same commit.
// Entries are sorted and carry one fixed time; nothing of the machine or the day gets in.
import { mkdir, writeFile } from 'node:fs/promises';
import { type Zippable, zipSync } from 'fflate';
import type { Package } from './assemble';
import { fromRoot } from './paths';

/** The earliest day a zip can hold; read in local time by every zip program, so it is set in local time too. */
const packagedAt = new Date(1980, 0, 1);

/** The bytes of a zip with these files, in the order of their paths. */
export function zipPackage(files: Package): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = {};
  for (const [path, bytes] of entries) zippable[path] = [bytes, { mtime: packagedAt, level: 9, os: 0 }];
  return zipSync(zippable);
}

/** Writes both packages into dist/ and answers their paths and sizes in bytes. */
export async function writePackages(
  files: Package,
  version: string,
): Promise<readonly { readonly path: string; readonly size: number }[]> {
  const bytes = zipPackage(files);
  await mkdir(fromRoot('dist'), { recursive: true });
  const written: { path: string; size: number }[] = [];
  for (const name of [`newsgloss-${version}-chrome.zip`, `newsgloss-${version}-firefox.xpi`]) {
    await writeFile(fromRoot('dist', name), bytes);
    written.push({ path: `dist/${name}`, size: bytes.length });
  }
  return written;
}
