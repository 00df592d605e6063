// All measurements, one after the other, of the model file named on the command line.
import { readFileSync } from 'node:fs';
import { benchOpen } from './open';
import { benchScan } from './scan';

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
for (const line of benchOpen(bytes)) process.stdout.write(`${line}\n`);
for (const line of benchScan(bytes)) process.stdout.write(`${line}\n`);
