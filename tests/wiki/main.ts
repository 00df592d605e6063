// `npm run test:wiki`: the Wikipedia provider against a real MediaWiki on loopback. It says plainly where PHP or
// MediaWiki is not to be had, and fails then: a test that did not run says nothing.
import { spawnSync } from 'node:child_process';
import { fromRoot } from '../../src/build/paths';
import { startMediaWiki } from './media-wiki';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const wiki = await startMediaWiki(say);
  say(`MediaWiki answers at ${wiki.origin}.`);
  const vitest = fromRoot('node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'tests/wiki/vitest.config.ts'], {
    cwd: fromRoot(),
    stdio: 'inherit',
    env: { ...process.env, NEWSGLOSS_WIKI: wiki.origin },
  });
  await wiki.close();
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(`No wiki to test against: ${(error as Error).message}`);
  process.exitCode = 1;
}
