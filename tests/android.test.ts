// Firefox for Android has less of the extension API than other browsers have: what it lacks is asked for before it is
// used, or a script of ours ends there. Held against the compatibility data that web-ext's linter goes by.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../src/build/paths';

type Support = { readonly version_added: string | boolean };
type Member = { readonly __compat: { readonly support: { readonly firefox_android: Support | Support[] } } };
type Api = Readonly<Record<string, Readonly<Record<string, Member | undefined>> | undefined>>;

const data = fromRoot('node_modules', '@mdn', 'browser-compat-data', 'data.json');
const { api } = JSON.parse(readFileSync(data, 'utf8')).webextensions as { api: Api };

const isThere = (namespace: string, member: string): boolean => {
  const found = api[namespace]?.[member]?.__compat.support.firefox_android;
  if (!found) throw new Error(`The data knows no browser.${namespace}.${member}.`);
  return [found].flat().some(({ version_added: added }) => added !== false);
};

const uses = readdirSync(fromRoot('src'), { recursive: true })
  .map(String)
  .filter(path => /\.tsx?$/.test(path))
  .flatMap(path => {
    const code = readFileSync(fromRoot('src', path), 'utf8').replace(/\/\/.*/g, '');
    return [...code.matchAll(/\bbrowser\.(\w+)(\?)?\.(\w+)/g)].map(([, namespace, asks, member]) => ({
      path,
      namespace: namespace!,
      member: member!,
      isAskedFor: asks === '?',
    }));
  });

test('what Firefox for Android has not is asked for first', () => {
  expect(uses.length).toBeGreaterThan(30);
  const lacking = uses.filter(({ namespace, member }) => !isThere(namespace, member));
  expect(lacking.map(({ namespace }) => namespace)).toContain('commands');
  const isAskedForIn = (where: string, what: string) =>
    uses.some(({ path, namespace, isAskedFor }) => path === where && namespace === what && isAskedFor);
  expect(lacking.filter(({ path, namespace }) => !isAskedForIn(path, namespace))).toEqual([]);
});
