// @vitest-environment jsdom
// The list of own entries as markup: what was typed stays in the form until it is stored.
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { OwnEntryList } from '../../src/options/OwnEntryList';
import type { OptionsActions } from '../../src/options/options-state';
import { readMessages } from '../gallery/read-messages';

const t = readMessages();
const container = document.createElement('div');
const settled = () => new Promise(resolve => setTimeout(resolve));
const name = () => container.querySelector<HTMLInputElement>('form input[required]');

afterEach(() => render(null, container));

it('keeps the form open where an entry could not be stored, and closes it once it is', async () => {
  let hasRoom = false;
  const actions = { onSaveEntry: async () => hasRoom } as unknown as OptionsActions;
  render(<OwnEntryList entries={[]} actions={actions} t={t} />, container);
  container.querySelector('button')?.click();
  await settled();
  name()!.value = 'Ellen Brandt';
  name()!.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  const submit = async () => {
    container.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    await settled();
  };
  await submit();
  expect(name()?.value).toBe('Ellen Brandt');
  hasRoom = true;
  await submit();
  expect(name()).toBeNull();
});
