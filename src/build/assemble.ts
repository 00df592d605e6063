// Puts one extension together in memory: file name -> bytes, the same for Chrome and Firefox.
// Every file the manifest speaks of must be there, so that a browser never finds a hole first.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleScript, bundleStyle } from './bundle';
import { copies, scripts, styles } from './entries';
import { drawIcons } from './icons';
import { modelFile } from './model-file';
import { fromRoot } from './paths';

/** Paths inside the extension, with slashes, and what stands there. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** Builds everything the extension consists of. A missing part and a size over its limit are errors that name it. */
export async function assemble(): Promise<Package> {
  const files = new Map<string, Uint8Array>();
  const add = async (from: string, to: string, make: () => Promise<Uint8Array>) => {
    if (!existsSync(fromRoot('src', from))) {
      throw new Error(`src/${from} is missing: the extension needs it for ${to}`);
    }
    files.set(to, await make());
  };
  for (const { from, to, holdsEngine = false, maxBytes = Infinity, maxGzipBytes = Infinity } of scripts) {
    await add(from, to, () => bundleScript({ from, platform: 'browser', holdsEngine }));
    const script = files.get(to) ?? new Uint8Array();
    if (script.length > maxBytes) {
      throw new Error(`${to} has ${script.length} bytes; at most ${maxBytes} are allowed`);
    }
    const gzipped = maxGzipBytes === Infinity ? 0 : gzipSync(script).length;
    if (gzipped > maxGzipBytes) {
      throw new Error(`${to} has ${gzipped} bytes gzipped; at most ${maxGzipBytes} are allowed`);
    }
  }
  for (const { from, to } of styles) await add(from, to, () => bundleStyle(from));
  for (const { from, to } of copies) await add(from, to, () => readFile(fromRoot('src', from)));
  for (const [path, bytes] of await locales()) files.set(path, bytes);
  for (const [path, bytes] of await drawIcons()) files.set(path, bytes);
  for (const name of ['manifest.json', 'LICENSE', 'NOTICE']) files.set(name, await readFile(fromRoot(name)));
  files.set('model.bin', await modelFile());
  for (const path of namedByManifest(files)) {
    if (!files.has(path)) throw new Error(`manifest.json names ${path}, which is not in the package`);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function locales(): Promise<[string, Uint8Array][]> {
  const folder = fromRoot('src', 'locales');
  if (!existsSync(folder)) return [];
  const found: [string, Uint8Array][] = [];
  for (const entry of (await readdir(folder)).sort()) {
    const path = join(folder, entry, 'messages.json');
    if (existsSync(path)) found.push([`_locales/${entry}/messages.json`, await readFile(path)]);
  }
  return found;
}

/** Every string in the manifest that is a path of the package: it ends in a file's ending. */
function namedByManifest(files: Package): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^[\w./-]+\.(?:js|css|html|png|svg)$/.test(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(JSON.parse(new TextDecoder().decode(files.get('manifest.json'))));
  return [...found];
}
