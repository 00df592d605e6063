// npm run evaluate -- DIR [--errors N]: annotates every set of gold texts in the folder with the model as it is
// built and prints the scores by kind, and the first N errors of each set. A set is a file of JSON lines:
// `{id, text, spans, mentions: [{start, end, kind, name?, id?, optional?}]}` for names, `{id, text, date?,
// mentions: [{start, end, category, src?, optional?}], named_sources}` for sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelFile } from '../../src/build/model-file';
import { annotate } from '../../src/engine/annotate';
import type { Lexicon } from '../../src/lexicon/lexicon';
import { openLexicon } from '../../src/lexicon/open';
import { NameTally } from './name-tally';
import { NamedTally } from './named-tally';
import { type GoldText, scoreNames } from './score-names';
import { type GoldSource, SourceTally } from './score-sources';

interface SourceText {
  readonly text: string;
  readonly date?: string;
  readonly mentions: readonly GoldSource[];
  readonly named_sources?: readonly string[];
}

async function main(args: readonly string[]): Promise<void> {
  const flag = args.indexOf('--errors');
  const errors = flag < 0 ? 0 : Number(args[flag + 1]);
  const folder = args[0];
  if (!folder || folder.startsWith('--'))
    throw new Error('Name a folder of gold texts: npm run evaluate -- DIR');
  const lexicon = openLexicon(await modelFile());
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()) {
    const texts = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line) as GoldText | SourceText);
    const [first] = texts;
    if (!first || !('mentions' in first) || !('text' in first)) continue;
    print(
      file,
      'named_sources' in first
        ? sources(texts as SourceText[], lexicon)
        : names(texts as GoldText[], lexicon),
      errors,
    );
  }
}

interface Scores {
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

function names(texts: readonly GoldText[], lexicon: Lexicon): Scores {
  const tally = new NameTally();
  for (const gold of texts) {
    const context = { ...(gold.date && { date: gold.date }), ...(gold.title && { title: gold.title }) };
    scoreNames(gold, annotate(gold.text, context, lexicon), tally);
  }
  return { lines: tally.report(), errors: tally.errors };
}

function sources(texts: readonly SourceText[], lexicon: Lexicon): Scores {
  const core = new SourceTally('core');
  const all = new SourceTally('all');
  const named = new NamedTally();
  for (const { text, date, mentions, named_sources = [] } of texts) {
    const annotation = annotate(text, date ? { date } : {}, lexicon);
    core.add(mentions, annotation.sources);
    all.add(mentions, annotation.sources);
    named.add(named_sources, annotation);
  }
  return {
    lines: [core.report(), all.report(), named.report()],
    errors: [...all.errors, ...named.errors],
  };
}

function print(file: string, { lines, errors }: Scores, most: number): void {
  process.stdout.write(
    `${file}\n${[...lines, ...errors.slice(0, most)].map(line => `  ${line}`).join('\n')}\n`,
  );
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
