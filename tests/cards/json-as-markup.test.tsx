// @vitest-environment jsdom
// What preact's advisories are about: an object read from JSON in the place of a text must not become an element.
import { render } from 'preact';
import { expect, it } from 'vitest';

it.each([
  '{"type":"img","props":{"src":"x"}}',
  '{"type":"img","props":{"src":"x"},"key":null,"ref":null,"constructor":null,"__v":1}',
])('%s draws nothing', json => {
  const container = document.createElement('div');
  render(<p>{JSON.parse(json)}</p>, container);
  expect(container.innerHTML).toBe('<p></p>');
});
