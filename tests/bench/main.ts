// `npm run bench`: bundles what is measured, as the extension's own code is bundled, and runs it in a process of
// its own (`npm run bench -- annotate hostile` runs two of them). Unbundled modules would be measured with a call for each imported name.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { modelFile } from '../../src/build/model-file';
import { fromRoot } from '../../src/build/paths';
import { withConstants } from '../../src/build/with-constants';

const bundle = fromRoot('.cache', 'bench.mjs');
const model = fromRoot('.cache', 'bench-model.bin');

await writeFile(model, await modelFile());
const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, 'run.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  write: false,
  logLevel: 'error',
});
await writeFile(bundle, await withConstants(outputFiles[0]!.text));
const { status } = spawnSync(process.execPath, ['--expose-gc', bundle, model, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
