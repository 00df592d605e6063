// The build's one door: `tsx src/build/main.ts COMMAND`. package.json names the commands people type.
import { buildAll } from './build';
import { start } from './start/start';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  async build(args) {
    const files = await buildAll({ partial: args.includes('--partial') });
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
    process.stdout.write(
      `dist/chrome, dist/firefox: ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB each; dist/cli.js\n`,
    );
  },
  start,
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
