// Whatever is asked, a receiver answers it or leaves it alone: no exception, and no handler called with what its guard
// refuses.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { backgroundGuards, tabGuards } from '../../src/messages/guards';
import { isEnvelope, isReply } from '../../src/messages/wire';
import { anyMessage } from './any-message';
import type { Target } from './target';

const guards = { ...backgroundGuards, ...tabGuards };

const countFields = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : 0;

/** Messages to both directions. */
export function messages(): Target {
  const call = fc.constantFrom(...(Object.keys(guards) as (keyof typeof guards)[]));
  return fc.property(call, anyMessage, (name, ask) => {
    const before = countFields(ask);
    assert.equal(typeof (guards[name] as (ask: unknown) => boolean)(ask), 'boolean');
    assert.equal(typeof isEnvelope(ask), 'boolean');
    assert.equal(typeof isReply(ask), 'boolean');
    assert.equal(countFields(ask), before);
  });
}
