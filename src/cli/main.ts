// The terminal door: the engine and the projection for people who study the news, and for measuring them.
import { parseArgs } from 'node:util';
import { annotateLine } from './annotate-lines';
import { answerLines } from './json-lines';
import { openModel } from './model-beside';
import { projectLine } from './project-lines';

const help = `newsgloss: what a news text names, and who is left unnamed

  node dist/cli.js annotate --jsonl   {"id","text","title"?,"date"?,"url"?} or {"id","html","url"?} a line in,
                                      {"id","date","mentions","sources","roles","quotes",...} a line out
  node dist/cli.js project --jsonl    {"id","html","url"?} a line in, {"id","text","date","title"} a line out;
                                      text is null where the page is no article

  --model FILE   a compiled model other than the one beside this script
  --help         this text

Offsets are half-open and count UTF-16 units. A bad line answers {"id"?,"error"} and the rest goes on.
`;

/** Runs one command; resolves to the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      model: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(help);
    return values.help ? 0 : 2;
  }
  if (command === 'annotate' || command === 'project') {
    if (!values.jsonl) throw new Error(`${command} reads and writes JSON lines: add --jsonl`);
    if (command === 'project') await answerLines(process.stdin, process.stdout, projectLine);
    else {
      const lexicon = await openModel(values.model);
      await answerLines(process.stdin, process.stdout, fields => annotateLine(fields, lexicon));
    }
    return 0;
  }
  throw new Error(`There is no command "${command}". Try --help.`);
}

// Whoever reads our answers may stop reading: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

run(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
