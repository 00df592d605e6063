// `npm run build`: dist/chrome, dist/firefox and dist/cli.js from the sources, seeds and data packages.
// The same commit gives the same bytes, on any machine and on any day.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { assemble, type Package } from './assemble';
import { bundleScript } from './bundle';
import { browserTargets, fromRoot } from './paths';
import { writePackage } from './write-package';

/** Builds everything into dist/ and answers the extension's files. `partial` leaves out what has no source yet. */
export async function buildAll(options: { readonly partial: boolean }): Promise<Package> {
  const missing: string[] = [];
  const files = await assemble({ partial: options.partial, missing: what => missing.push(what) });
  for (const target of browserTargets) await writePackage(files, fromRoot('dist', target));
  if (existsSync(fromRoot('src', 'cli', 'main.ts'))) {
    // jsdom loads files beside its own code at run time, so it cannot be bundled.
    const cli = await bundleScript({ from: 'cli/main.ts', platform: 'node', external: ['jsdom'] });
    await mkdir(fromRoot('dist'), { recursive: true });
    await writeFile(fromRoot('dist', 'cli.js'), cli);
  } else if (options.partial) missing.push('src/cli/main.ts');
  else throw new Error('src/cli/main.ts is missing: dist/cli.js cannot be built');
  const model = files.get('model.bin');
  if (model !== undefined) await writeFile(fromRoot('dist', 'model.bin'), model);
  for (const what of missing) console.warn(`left out, missing: ${what}`);
  return files;
}
