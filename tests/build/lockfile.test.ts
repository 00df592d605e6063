// A fresh clone is installed with `npm ci`, which refuses a lockfile that names not every platform's package,
// and which must not depend on where somebody's packages came from.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, Locked>;
};

test('every optional dependency has its own entry', () => {
  const missing = Object.values(lock.packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter(name => !Object.keys(lock.packages).some(path => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});

test('no entry says where it was fetched from', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual(
    [],
  );
});
