// The build's one door: `tsx src/build/main.ts COMMAND`. package.json names the commands people type.
import { readFileSync } from 'node:fs';
import { browserTests } from './browser-tests';
import { buildAll } from './build';
import { checkSeeds } from './check-seeds';
import { fromRoot } from './paths';
import { refreshCommand } from './refresh/refresh-command';
import { start } from './start/start';
import { writePack } from './write-pack';
import { writePackages } from './zip-package';

const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  async build() {
    const files = await buildAll();
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
    say(
      `dist/chrome, dist/firefox: ${files.size} files, ${megabytes(bytes)} each; dist/cli.js, dist/model.bin`,
    );
  },
  async package() {
    const files = await buildAll();
    const { version } = JSON.parse(readFileSync(fromRoot('manifest.json'), 'utf8')) as { version: string };
    for (const { path, size } of await writePackages(files, version)) say(`${path}: ${megabytes(size)}`);
  },
  start,
  'browser-tests': browserTests,
  async 'check-seeds'() {
    say(await checkSeeds());
  },
  async pack([out]) {
    if (out === undefined) throw new Error('pack needs a folder to write to: npm run pack -- FOLDER');
    say(await writePack(out));
  },
  refresh: args => refreshCommand(args, say),
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
} else {
  await command(args).catch((error: Error) => {
    console.error(error.message);
    if (process.env.DEBUG !== undefined) console.error(error.stack);
    process.exitCode = 1;
  });
}
