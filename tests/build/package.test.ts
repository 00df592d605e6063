// The package: the same bytes each time, nothing a page can probe, and the least permissions.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { fromRoot } from '../../src/build/paths';
import { zipPackage } from '../../src/build/zip-package';

test('the order and the moment of packing do not change the bytes', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
  const files: [string, Uint8Array][] = [
    ['b.txt', Uint8Array.of(1, 2, 3)],
    ['a/c.txt', new Uint8Array(5000)],
  ];
  const first = zipPackage(new Map(files));
  vi.setSystemTime(Date.UTC(2031, 5, 7));
  expect(zipPackage(new Map(files.reverse()))).toEqual(first);
  expect(Object.keys(unzipSync(first))).toEqual(['a/c.txt', 'b.txt']);
  vi.useRealTimers();
});

interface Manifest {
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: unknown;
  readonly incognito?: string;
  readonly browser_specific_settings: { gecko: { data_collection_permissions: { required: string[] } } };
}

test('the manifest asks for what README.md explains and no more', () => {
  const manifest = JSON.parse(readFileSync(fromRoot('manifest.json'), 'utf8')) as Manifest;
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_security_policy).toEqual({
    extension_pages: "script-src 'self'; object-src 'self'",
  });
  expect(manifest.incognito).toBe('spanning');
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(['none']);
});
