// The proxy of the tests closes although a browser left it hanging: one that is killed resets its tunnels.
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startOutside } from './harness/outside';

it.each(['is reset', 'stays open'])('closes where a tunnel %s before anything went through it', async how => {
  const outside = await startOutside();
  outside.answer(() => ({}));
  const client = connect(outside.proxyPort, '127.0.0.1');
  client.write('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n');
  const answered = await new Promise(resolve => client.once('data', resolve));
  expect(String(answered)).toContain('200');
  if (how === 'is reset') client.resetAndDestroy();
  await outside.close();
  client.destroy();
  expect(outside.requests).toEqual([]);
});
