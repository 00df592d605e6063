// Opens Firefox on a page with the extension loaded for the session, through Mozilla's own web-ext.
import { type ChildProcess, spawn } from 'node:child_process';
import { fromRoot } from '../paths';
import type { OpenOptions } from './open-chromium';

/** Starts web-ext, which makes a profile of its own; resolves once it has loaded the extension. */
export function openFirefox(options: Omit<OpenOptions, 'profile'>): Promise<ChildProcess> {
  const webExt = spawn(
    process.execPath,
    [
      fromRoot('node_modules', 'web-ext', 'bin', 'web-ext.js'),
      'run',
      `--source-dir=${options.extension}`,
      `--firefox=${options.path}`,
      `--start-url=${options.url}`,
      '--no-reload',
      '--no-input',
      '--no-config-discovery',
      ...(options.headless ? ['--arg=--headless'] : []),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: string) => {
      said += piece;
      if (/Installed .* as a temporary add-on|Last extension reload|Automatic extension reloading/.test(said))
        resolve(webExt);
    };
    webExt.stdout.setEncoding('utf8').on('data', listen);
    webExt.stderr.setEncoding('utf8').on('data', listen);
    webExt.once('error', reject);
    webExt.once('exit', code => reject(new Error(`web-ext ended (code ${code ?? 'none'}):\n${said.trim()}`)));
  });
}
