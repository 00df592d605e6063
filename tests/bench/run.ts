// All measurements, one after the other, of the model file named on the command line; words after it choose some, and a
// file of lines `{"text"}` among them is what `annotate` reads in place of made articles.
import { readFileSync } from 'node:fs';
import { benchAnnotate } from './annotate';
import { benchHostile } from './hostile';
import { benchOpen } from './open';
import { benchPhases } from './phases';
import { benchScan } from './scan';
import { benchStories } from './stories';

const benches = {
  open: benchOpen,
  scan: benchScan,
  annotate: benchAnnotate,
  phases: benchPhases,
  hostile: benchHostile,
  stories: benchStories,
};

const [file = '', ...words] = process.argv.slice(2);
const texts = words.find(word => word.endsWith('.jsonl'));
const chosen = words.filter(word => word !== texts);
const bytes = new Uint8Array(readFileSync(file));
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const line of bench(bytes, texts)) process.stdout.write(`${line}\n`);
}
