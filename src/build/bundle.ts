// Turns the TypeScript of one entry into the one file a browser or Node runs, with esbuild.
// Output depends on the sources alone: no time, no absolute path and no machine name gets into it.
import { build, type TransformOptions, transform } from 'esbuild';
import { fromRoot, projectRoot } from './paths';
import { withConstants } from './with-constants';
import { withoutMarkup } from './without-markup';

type Shape = Pick<
  TransformOptions,
  'minify' | 'legalComments' | 'charset' | 'platform' | 'format' | 'target'
>;

interface BundleOptions {
  /** Path below src/. */
  readonly from: string;
  readonly platform: 'browser' | 'node';
  /** Modules left for Node to find in node_modules. */
  readonly external?: readonly string[];
  /** The engine runs in it: its constants are kept constant, which makes it a tenth faster (see `withConstants`). */
  readonly holdsEngine?: boolean;
}

/** Bundles one script and answers its bytes; a syntax error or an unknown import rejects with esbuild's report. */
export async function bundleScript(options: BundleOptions): Promise<Uint8Array> {
  const browser = options.platform === 'browser';
  const shape: Shape = {
    minify: browser,
    legalComments: 'none',
    charset: browser ? 'ascii' : 'utf8',
    platform: options.platform,
    format: browser ? 'iife' : 'esm',
    target: browser ? ['chrome128', 'firefox146'] : ['node20'],
  };
  const result = await build({
    ...shape,
    ...(options.holdsEngine && { format: 'esm', minify: false }),
    absWorkingDir: projectRoot,
    entryPoints: [fromRoot('src', options.from)],
    bundle: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text', '.svg': 'text' },
    external: [...(options.external ?? [])],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutMarkup],
    logLevel: 'silent',
  });
  const script = onlyFile(result.outputFiles, options.from);
  if (!options.holdsEngine) return script;
  const { code } = await transform(await withConstants(new TextDecoder().decode(script)), shape);
  return new TextEncoder().encode(code);
}

/** Bundles one style sheet with everything it imports. */
export async function bundleStyle(from: string): Promise<Uint8Array> {
  const result = await build({
    absWorkingDir: projectRoot,
    entryPoints: [fromRoot('src', from)],
    bundle: true,
    write: false,
    minify: true,
    target: ['chrome128', 'firefox146'],
    logLevel: 'silent',
  });
  return onlyFile(result.outputFiles, from);
}

function onlyFile(files: readonly { readonly contents: Uint8Array }[], from: string): Uint8Array {
  const [file] = files;
  if (file === undefined || files.length !== 1)
    throw new Error(`${from} bundles to ${files.length} files, not one`);
  return file.contents;
}
