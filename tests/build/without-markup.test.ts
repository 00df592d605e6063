// The drawing library without its way to turn strings into markup.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleScript } from '../../src/build/bundle';
import { packageFile } from '../../src/build/model/package-file';
import { shownAsText } from '../../src/build/without-markup';

test('the one assignment of the installed version is replaced', () => {
  const source = readFileSync(packageFile('preact', 'dist/preact.mjs'), 'utf8');
  expect(source).toMatch(/\.innerHTML=(?!=)/);
  expect(shownAsText(source)).not.toMatch(/\.innerHTML=(?!=)/);
});

test('a version that assigns it otherwise is looked at, not shipped', () => {
  expect(() => shownAsText('a.b=c')).toThrow('0 times');
  expect(() => shownAsText('a.innerHTML=c;d.innerHTML=e')).toThrow('2 times');
});

test('no bundle holds an assignment of markup', async () => {
  for (const from of ['content/main.ts', 'popup/main.tsx']) {
    const bundle = new TextDecoder().decode(await bundleScript({ from, platform: 'browser' }));
    expect(bundle).not.toMatch(/\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/);
  }
});
