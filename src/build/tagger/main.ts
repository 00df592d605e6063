// npm run train -- FILE [FILE …]: learns the tagger's weights from annotated texts and writes them to
// seeds/tagger/weights.bin, from where the next build compiles them into the model. One text in eight is held
// back first to print how well the weights do on texts they have not seen.
import { mkdirSync, writeFileSync } from 'node:fs';
import { openLexicon } from '../../lexicon/open';
import { openWeights, writeWeights } from '../../names/tagger/weights';
import { noWordFacts, openWordFacts } from '../../names/tagger/word-facts';
import { factsFile } from '../model-file';
import { fromRoot } from '../paths';
import { readExamples } from './read-examples';
import { scoreTagger } from './score';
import { train } from './train';

const HELD_BACK = 8;

async function main(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('Name at least one file of annotated texts: npm run train -- FILE');
  const lexicon = openLexicon(await factsFile());
  const section = lexicon.section('word-facts');
  const facts = section ? openWordFacts(section) : noWordFacts;
  const examples = files.flatMap(file => readExamples(file, lexicon, facts));
  const held = examples.filter((_, i) => i % HELD_BACK === 0);
  const rest = examples.filter((_, i) => i % HELD_BACK !== 0);
  const trial = openWeights(writeWeights(train(rest)));
  console.warn(
    `${rest.length} texts learned, strict F1 on ${held.length} held back:`,
    scoreTagger(held, trial),
  );
  const folder = fromRoot('seeds', 'tagger');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/weights.bin`, writeWeights(train(examples)));
  console.warn('seeds/tagger/weights.bin is written: build again to use it.');
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
