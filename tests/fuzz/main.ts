// Fuzzes everything, batch by batch. usage: npm run fuzz [-- --inputs=N] [--only=TARGET]; N is a million in all unless
// said. What was tried is noted in .cache/fuzz.json after each batch, so that a run that is stopped goes on where it
// was and a later one tries other inputs. A failure is printed and added to tests/fuzz/kept-seeds.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fromRoot } from '../../src/build/paths';
import type { KeptSeed } from './target';
import { targets } from './targets';

const batch = 1000;
const noted = fromRoot('.cache', 'fuzz.json');
const keptSeeds = fromRoot('tests', 'fuzz', 'kept-seeds.json');

/** Inputs tried so far, by target; a batch's seed is the number of inputs before it. */
type Tried = Record<string, number>;

function write(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function keep(seed: KeptSeed): void {
  const before = JSON.parse(readFileSync(keptSeeds, 'utf8')) as KeptSeed[];
  write(keptSeeds, [...before, seed]);
}

const { values } = parseArgs({ options: { inputs: { type: 'string' }, only: { type: 'string' } } });
const inputs = Number(values.inputs ?? 1_000_000);
const tried: Tried = existsSync(noted) ? (JSON.parse(readFileSync(noted, 'utf8')) as Tried) : {};
let failures = 0;
for (const [name, { share, make }] of Object.entries(targets)) {
  if (values.only !== undefined && values.only !== name) continue;
  const property = make();
  const begunMs = performance.now();
  const before = tried[name] ?? 0;
  while ((tried[name] ?? 0) < inputs * share) {
    const seed = tried[name] ?? 0;
    const { failed, counterexamplePath, ...details } = fc.check(property, { numRuns: batch, seed });
    if (failed) {
      failures += 1;
      keep({ target: name, seed, path: counterexamplePath ?? '' });
      console.error(
        `${name}: ${fc.defaultReportMessage({ failed, counterexamplePath, ...details } as never)}`,
      );
    }
    tried[name] = seed + batch;
    write(noted, tried);
  }
  const seconds = (performance.now() - begunMs) / 1000;
  console.warn(
    `${name}: ${tried[name]} inputs, ${(tried[name] ?? 0) - before} of them now in ${seconds.toFixed(0)} s`,
  );
}
const total = Object.values(tried).reduce((sum, count) => sum + count, 0);
console.warn(`${total} inputs in all, ${failures} failures in this run`);
process.exitCode = failures > 0 ? 1 : 0;
