// The model read in parts from a browser that gives parts, and whole from one that does not.
import { expect, test } from 'vitest';
import { readModel } from '../../src/background/read-model';

const fileOf = (bytes: number) => Uint8Array.from({ length: bytes }, (_, at) => at * 31 + (at >> 8));

/** Answers as Chromium does: the part with status 200, and an error for one that begins behind the end. */
const chromium =
  (file: Uint8Array<ArrayBuffer>) =>
  async (_: string, init: RequestInit = {}) => {
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec((init.headers as Record<string, string>).Range!)!;
    if (Number(from) > 0 && Number(from) >= file.length) throw new TypeError('Failed to fetch');
    return new Response(file.slice(Number(from), to === '' ? file.length : Number(to) + 1));
  };

test.each([0, 1, 7_999_999, 8_000_000, 8_000_001, 21_000_000])('%d bytes in parts', async length => {
  const file = fileOf(length);
  const read = await readModel('chrome-extension://id/model.bin', chromium(file));
  expect(Buffer.compare(new Uint8Array(read), file)).toBe(0);
});

test('a browser that knows no parts is asked for the file once', async () => {
  const file = fileOf(9_000_000);
  const asked: unknown[] = [];
  const read = await readModel('moz-extension://id/model.bin', async (...question) => {
    asked.push(question);
    return new Response(file);
  });
  expect(Buffer.compare(new Uint8Array(read), file)).toBe(0);
  expect(asked).toEqual([['moz-extension://id/model.bin']]);
});

test.each(['chrome-extension', 'moz-extension'])('%s: a file that is not there rejects', async scheme => {
  const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(readModel(`${scheme}://id/model.bin`, refuse)).rejects.toThrow(TypeError);
});
