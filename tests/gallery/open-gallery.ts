// Bundles the gallery and opens it in a headless Chromium without a server: every request of the page is
// answered from memory. Used by the screenshots and by the accessibility test.
import { existsSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The gallery's page around a bundled script. */
export const galleryPage = (script: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Newsgloss gallery</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
  html { background: #f1efea; color: #333; font: 13px/1.4 sans-serif; }
  html[data-theme="dark"] { background: #121110; color: #bbb; }
  body { margin: 0; padding: 12px; }
  main { columns: 384px; column-gap: 16px; }
  figure { margin: 0 0 20px; break-inside: avoid; }
  figcaption { margin-bottom: 6px; }
</style></head><body><main aria-label="Gallery"></main><script>${script}</script></body></html>`;

/** Where Chromium or Chrome is installed; an empty string leaves the choice to Playwright. */
export function chromiumPath(): string {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return process.env.CHROMIUM ?? places.find(existsSync) ?? '';
}

/** A started browser; close it when done. */
export async function startChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--force-color-profile=srgb'],
  });
}

/** A style sheet is imported as one text, with everything it imports itself. */
const styleAsText: Plugin = {
  name: 'style as text',
  setup(building) {
    building.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false });
      return { contents: outputFiles[0]!.text, loader: 'text' };
    });
  },
};

/** One script for the browser, from `entry` beside this file. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    plugins: [styleAsText],
  });
  return result.outputFiles[0]!.text.replaceAll('</script', '<\\/script');
}

/** The gallery with the given address parameters, `width` pixels wide, loaded and laid out. */
export async function openGallery(
  browser: Browser,
  script: string,
  parameters: string,
  width: number,
): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 1 });
  await opened.route('**/*', route => route.fulfill({ contentType: 'text/html', body: galleryPage(script) }));
  await opened.goto(`http://gallery.test/?${parameters}`);
  return opened;
}
