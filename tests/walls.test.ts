// Holds the table of rooms against the imports of every file, and the naming and size rules against the files.
// A wall that is only described falls on a busy day; this one fails the tests.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

const entries = ['content', 'background', 'popup', 'options', 'welcome', 'cli', 'build'];

/** Which rooms a room may import from; its own is always allowed. Entries may import all rooms but each other. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  language: ['model'],
  hover: ['model'],
  messages: ['model'],
  names: ['model', 'lexicon', 'language'],
  sourcing: ['model', 'lexicon', 'language'],
  stories: ['model', 'lexicon', 'language'],
  engine: ['model', 'lexicon', 'language', 'names', 'sourcing', 'stories'],
  page: ['model'],
  marks: ['model'],
  cards: ['model'],
  lookup: ['model'],
  store: ['model'],
};

/** Rooms that hold no code: pictures and texts. */
const codeless = ['icons', 'locales', 'store-listing'];

const pure = ['model', 'lexicon', 'language', 'names', 'sourcing', 'stories', 'engine', 'hover', 'messages'];
const bannedWords = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'handler', 'data'];
const maxLines = 500;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

const sources = filesBelow(src).filter(path => /\.tsx?$/.test(path));
const tests = filesBelow(join(root, 'tests')).filter(path => /\.tsx?$/.test(path));

/** The modules a text imports or re-exports, type-only ones and dynamic ones included. */
function importsOf(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]/gm))
    found.push(match[1] ?? '');
  for (const match of text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)) found.push(match[1] ?? '');
  for (const match of text.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g)) found.push(match[1] ?? '');
  return found;
}

/** The room of a path below the top folder: "src/names/scan.ts" -> "names". */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** What is wrong with one import, or null. */
function fault(path: string, module: string): string | null {
  const room = roomOf(path);
  if (module === 'webextension-polyfill')
    return entries.includes(room) ? null : 'only entries speak to the browser';
  if (!module.startsWith('.')) {
    if (pure.includes(room)) return 'pure rooms import no packages';
    return module.startsWith('node:') && !['cli', 'build'].includes(room)
      ? 'Node only in cli and build'
      : null;
  }
  const target = normalize(join(dirname(path), module));
  if (!target.startsWith('src/')) return 'leads out of src';
  const other = roomOf(target);
  if (other === room) return null;
  if (entries.includes(other)) return 'nobody imports an entry';
  if (entries.includes(room) || codeless.includes(other)) return null;
  return mayImport[room]?.includes(other) ? null : `${room} may not import ${other}`;
}

/** The file of this project that an import of a file means; none for packages and for what is no script. */
function fileOf(path: string): (module: string) => string[] {
  return module => {
    const target = normalize(join(dirname(path), module));
    return sources.filter(source => source === `${target}.ts` || source === `${target}.tsx`);
  };
}

/** A way from a file back to itself, type-only imports included; empty where there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const search = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of imports.get(path) ?? []) {
      const circle = search(next, [...way, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of imports.keys()) {
    const circle = search(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('walls', () => {
  test('every room is in the table', () => {
    const known = [...entries, ...Object.keys(mayImport), ...codeless];
    expect([...new Set(sources.map(roomOf))].filter(room => !known.includes(room))).toEqual([]);
  });

  test('imports keep to the table', () => {
    const faults = sources.flatMap(path =>
      importsOf(readFileSync(join(root, path), 'utf8')).flatMap(module => {
        const what = fault(path, module);
        return what === null ? [] : [`${path} imports ${module}: ${what}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const imports = new Map(
      sources.map(path => [path, importsOf(readFileSync(join(root, path), 'utf8')).flatMap(fileOf(path))]),
    );
    expect(circleIn(imports)).toEqual([]);
    expect(circleIn(new Map(Object.entries({ a: ['b'], b: ['c', 'd'], c: [], d: ['b'] })))).toEqual([
      'b',
      'd',
      'b',
    ]);
  });

  test('the guard sees what it should refuse', () => {
    expect(
      importsOf("import type { A } from '../engine/a';\nimport './b';\nconst c = import('../d');"),
    ).toEqual(['../engine/a', './b', '../d']);
    expect(importsOf("export {\n  a,\n  type B,\n} from '../popup/a';")).toEqual(['../popup/a']);
    expect(fault('src/names/scan.ts', '../sourcing/cue')).not.toBeNull();
    expect(fault('src/page/gate.ts', '../engine/annotate')).not.toBeNull();
    expect(fault('src/background/main.ts', '../content/main')).not.toBeNull();
    expect(fault('src/page/gate.ts', 'webextension-polyfill')).not.toBeNull();
    expect(fault('src/engine/annotate.ts', 'node:fs')).not.toBeNull();
    expect(fault('src/engine/annotate.ts', '../../tests/a')).not.toBeNull();
    expect(fault('src/engine/annotate.ts', '../names/scan')).toBeNull();
  });

  test('the pure rooms are the ones compiled without a browser and without Node', () => {
    const config = JSON.parse(readFileSync(join(src, 'tsconfig.pure.json'), 'utf8')) as { include: string[] };
    expect(config.include.toSorted()).toEqual(pure.toSorted());
  });
});

describe('files', () => {
  const all = [...sources, ...tests];

  test('names say what is inside', () => {
    const faults = filesBelow(src)
      .concat(tests)
      .filter(path =>
        path
          .split('/')
          .flatMap(part => part.split(/[.-]/))
          .some(word => bannedWords.includes(word.toLowerCase())),
      );
    expect(faults).toEqual([]);
  });

  test('kebab-case, or PascalCase for components', () => {
    const faults = all.filter(
      path =>
        !/^[a-z0-9]+(?:[.-][a-z0-9]+)*\.tsx?$/.test(basename(path)) &&
        !/^[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx$/.test(basename(path)),
    );
    expect(faults).toEqual([]);
  });

  test(`no file has more than ${maxLines} lines, and the median stays under 120`, () => {
    const lengths = sources.map(path => ({
      path,
      lines: readFileSync(join(root, path), 'utf8').split('\n').length,
    }));
    expect(lengths.filter(({ lines }) => lines > maxLines)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThan(120);
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(300);
  });

  test('every file opens by saying what it holds', () => {
    expect(sources.filter(path => !readFileSync(join(root, path), 'utf8').startsWith('//'))).toEqual([]);
  });

  test('default exports only where a tool reads its configuration', () => {
    const faults = all.filter(
      path =>
        !basename(path).endsWith('.config.ts') &&
        /^export default\b/m.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(faults).toEqual([]);
  });

  test('no barrels: no file only passes on what others export', () => {
    const faults = sources.filter(path => {
      const code = readFileSync(join(root, path), 'utf8')
        .replace(/^\/\/.*$/gm, '')
        .trim();
      return (
        code !== '' &&
        code
          .split(/;\s*\n?/)
          .filter(Boolean)
          .every(line => /^export\b[^=]*\bfrom\b/.test(line.trim()))
      );
    });
    expect(faults).toEqual([]);
  });
});
