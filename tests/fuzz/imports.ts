// Files that a reader may import: whatever they hold, reading them throws nothing, and what is taken is sound and goes
// out and in again unchanged.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSettings } from '../../src/messages/guards';
import { defaultSettings } from '../../src/model/settings';
import { readBackup } from '../../src/store/backup';
import { isCorrection } from '../../src/store/corrections';
import { readKeptFile } from '../../src/store/kept-file';
import { isOwnEntry } from '../../src/store/own-entries';
import type { Target } from './target';

const anything = fc.anything({ maxDepth: 2 });
const entry = fc.record(
  {
    id: fc.oneof(fc.constant('own-1'), anything),
    kind: fc.oneof(fc.constantFrom('person', 'place', 'organisation'), anything),
    name: fc.oneof(fc.string(), anything),
    aliases: fc.oneof(fc.array(fc.string(), { maxLength: 3 }), anything),
    about: fc.oneof(fc.string(), anything),
    link: fc.oneof(
      fc.constantFrom('', 'https://a.example', 'javascript:alert(1)', 'data:text/html,x'),
      anything,
    ),
  },
  { requiredKeys: [] },
);
const fields = Object.keys(defaultSettings);
const settings = fc.dictionary(fc.constantFrom(...fields, '__proto__', 'constructor'), anything);
const backup = fc.record(
  {
    format: fc.oneof({ weight: 9, arbitrary: fc.constant('newsgloss backup') }, anything),
    version: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, anything),
    settings: fc.oneof(settings, anything),
    ownEntries: fc.oneof(fc.array(entry, { maxLength: 4 }), anything),
    corrections: fc.oneof(
      fc.array(fc.oneof(fc.record({ name: fc.string(), entity: fc.string() }), anything)),
      anything,
    ),
  },
  { requiredKeys: ['format', 'version'] },
);
const written = (value: unknown) => {
  try {
    return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? '';
  } catch {
    return '';
  }
};
const file = fc.oneof({ weight: 8, arbitrary: backup.map(written) }, anything.map(written), fc.string());

/** Backups and files of kept articles. */
export function imports(): Target {
  return fc.property(file, json => {
    readKeptFile(json);
    const read = readBackup(json);
    if (typeof read === 'string') return;
    assert(isSettings(read.settings));
    assert(read.ownEntries.every(isOwnEntry));
    assert(read.corrections.every(isCorrection));
    for (const { link } of read.ownEntries) assert.match(link, /^(?:https?:|$)/i);
    const again = readBackup(JSON.stringify({ format: 'newsgloss backup', version: 1, ...read }));
    assert.deepEqual(again, { ...read, leftOut: 0 });
  });
}
