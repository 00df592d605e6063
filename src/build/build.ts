// `npm run build`: dist/chrome, dist/firefox and dist/cli.js from the sources, seeds and data packages.
// The same commit gives the same bytes, on any machine and on any day.
import { writeFile } from 'node:fs/promises';
import { assemble, type Package } from './assemble';
import { bundleScript } from './bundle';
import { modelFile } from './model-file';
import { browserTargets, fromRoot } from './paths';
import { writePackage } from './write-package';

/** Builds everything into dist/ and answers the extension's files. */
export async function buildAll(): Promise<Package> {
  const files = await assemble();
  for (const target of browserTargets) await writePackage(files, fromRoot('dist', target));
  // jsdom loads files beside its own code at run time, so it cannot be bundled.
  const cli = await bundleScript({
    from: 'cli/main.ts',
    platform: 'node',
    external: ['jsdom'],
    holdsEngine: true,
  });
  await writeFile(fromRoot('dist', 'cli.js'), cli);
  await writeFile(fromRoot('dist', 'model.bin'), await modelFile());
  return files;
}
