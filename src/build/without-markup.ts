// Takes out of the drawing library the one line that turns a string into markup. Nothing in the project uses it;
// without it nothing can, not even by mistake, and Mozilla's linter has nothing left to warn of.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** esbuild plugin: Preact's `dangerouslySetInnerHTML` shows its string as text. */
export const withoutMarkup: Plugin = {
  name: 'without-markup',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.m?js$/ }, async ({ path }) => {
      const contents = shownAsText(await readFile(path, 'utf8'));
      return { contents, loader: 'js' };
    });
  },
};

/** The source with its assignment to `innerHTML` turned into one to `textContent`; throws where there is not exactly one. */
export function shownAsText(source: string): string {
  const pieces = source.split(/\.innerHTML=(?!=)/);
  if (pieces.length !== 2)
    throw new Error(`preact assigns innerHTML ${pieces.length - 1} times, not once: look at it again`);
  return pieces.join('.textContent=');
}
