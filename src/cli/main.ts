// The terminal door: the engine and the projection for people who study the news, and for measuring them.
import { parseArgs } from 'node:util';
import { isDay } from '../model/day';
import { annotateLine } from './annotate-lines';
import { auditLines } from './audit-lines';
import { draftBeside } from './draft-article';
import { answerLines } from './json-lines';
import { lookUp, toLines } from './lookup';
import { openModel } from './model-beside';
import { projectLine } from './project-lines';

const help = `newsgloss: what a news text names, and who is left unnamed

  node dist/cli.js annotate --jsonl   {"id","text","title"?,"date"?,"url"?} or {"id","html","url"?} a line in,
                                      {"id","date","mentions","sources","roles","quotes",...} a line out
  node dist/cli.js project --jsonl    {"id","html","url"?} a line in, {"id","text","date","title"} a line out;
                                      text is null where the page is no article

  node dist/cli.js audit --jsonl      the same lines in, a row for each source out; --csv for a table,
                                      --totals for sums by outlet and month
  node dist/cli.js lookup NAME        what the model knows under a name, and where it knows it from;
                                      --date YYYY-MM-DD words it as of that day, --json prints it as JSON

  node dist/cli.js model --from NAME.txt --date YYYY-MM-DD
                                      drafts NAME.json, the checked annotation of a reference article, to be
                                      corrected by hand; --title, --url and --outlet where they are known

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
      csv: { type: 'boolean' },
      totals: { type: 'boolean' },
      date: { type: 'string' },
      json: { type: 'boolean' },
      from: { type: 'string' },
      title: { type: 'string' },
      url: { type: 'string' },
      outlet: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, ...words] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(help);
    return values.help ? 0 : 2;
  }
  if (command === 'lookup') {
    const day = values.date ?? null;
    if (words.length === 0) throw new Error('lookup needs a name: lookup "Shoygu"');
    if (day !== null && !isDay(day)) throw new Error('--date must be a day, YYYY-MM-DD');
    const lexicon = await openModel(values.model);
    const found = lookUp(words.join(' '), day, lexicon);
    const lines = values.json ? [JSON.stringify(found, null, 2)] : toLines(found, lexicon.date, day);
    process.stdout.write(`${lines.join('\n')}\n`);
    return found.length > 0 ? 0 : 1;
  }
  if (command === 'model') {
    const { from, date, title, url, outlet } = values;
    if (from === undefined) throw new Error('model needs a text: model --from NAME.txt --date YYYY-MM-DD');
    if (date === undefined || !isDay(date))
      throw new Error('--date must be the day of the article, YYYY-MM-DD');
    const lexicon = await openModel(values.model);
    process.stdout.write(`${await draftBeside(from, { date, title, url, outlet }, lexicon)}\n`);
    return 0;
  }
  const run = linesCommands[command];
  if (run === undefined) throw new Error(`There is no command "${command}". Try --help.`);
  if (!values.jsonl) throw new Error(`${command} reads JSON lines: add --jsonl`);
  await run({ model: values.model, csv: values.csv ?? false, totals: values.totals ?? false });
  return 0;
}

interface LinesOptions {
  readonly model: string | undefined;
  readonly csv: boolean;
  readonly totals: boolean;
}

const { stdin, stdout } = process;
const linesCommands: Readonly<Record<string, (options: LinesOptions) => Promise<void>>> = {
  project: () => answerLines(stdin, stdout, projectLine),
  async annotate({ model }) {
    const lexicon = await openModel(model);
    await answerLines(stdin, stdout, fields => annotateLine(fields, lexicon));
  },
  async audit({ model, ...table }) {
    const lexicon = await openModel(model);
    await auditLines(stdin, stdout, lexicon, { ...table, onFault: sentence => console.error(sentence) });
  },
};

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
