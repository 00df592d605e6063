// The door itself: order, errors, odd lines, slow readers.
import { PassThrough, Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { answerLines, optionalDay, optionalText } from '../../src/cli/json-lines';

async function answers(lines: string, answer = async (fields: object) => ({ got: fields })) {
  const output = new PassThrough();
  const written: string[] = [];
  output.setEncoding('utf8').on('data', (piece: string) => written.push(piece));
  await answerLines(Readable.from([lines]), output, answer as never);
  return written
    .join('')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { id?: unknown; error?: string });
}

test('a line each, in order, with its id first', async () => {
  const slowFirst = async (fields: { id?: number }) => {
    await new Promise(resolve => setTimeout(resolve, fields.id === 1 ? 20 : 0));
    return {};
  };
  expect(await answers('{"id":1}\n{"id":2}\r\n\n{"id":"3"}', slowFirst as never)).toEqual([
    { id: 1 },
    { id: 2 },
    { id: '3' },
  ]);
});

test('a bad line answers with its error and the rest goes on', async () => {
  const failing = async (fields: { text?: string }) => {
    if (fields.text === undefined) throw new Error('no text');
    return { ok: true };
  };
  const lines = '{"id":"a"}\nnonsense\n[1]\nnull\n{"id":"b","text":""}';
  const found = await answers(lines, failing as never);
  expect(found.map(one => one.id)).toEqual(['a', undefined, undefined, undefined, 'b']);
  expect(found.map(one => typeof one.error)).toEqual(['string', 'string', 'string', 'string', 'undefined']);
});

test('separators of other alphabets do not end a line', async () => {
  expect(await answers('{"id":"a\u2028b\u2029c\u0085d"}')).toHaveLength(1);
});

test('a reader that is slow is waited for', async () => {
  let held = 0;
  let most = 0;
  const output = new Writable({
    highWaterMark: 64,
    write(_piece, _encoding, done) {
      setTimeout(() => {
        held -= 1;
        done();
      }, 1);
    },
  });
  const lines = Array.from({ length: 60 }, (_, id) => JSON.stringify({ id, text: 'x'.repeat(40) })).join(
    '\n',
  );
  await answerLines(Readable.from([lines]), output, fields => {
    held += 1;
    most = Math.max(most, held);
    return fields;
  });
  expect(most).toBeLessThan(6);
});

test('fields are checked before they are believed', () => {
  expect(optionalText({ text: null }, 'text')).toBeUndefined();
  expect(() => optionalText({ text: 5 }, 'text')).toThrow('"text" must be a string');
  expect(optionalDay({ date: '2015-09-18' }, 'date')).toBe('2015-09-18');
  expect(optionalDay({ date: '2015-09-18T06:30:00Z' }, 'date')).toBe('2015-09-18');
  expect(optionalDay({ date: '' }, 'date')).toBeUndefined();
  expect(() => optionalDay({ date: '18 September' }, 'date')).toThrow('YYYY-MM-DD');
  expect(() => optionalDay({ date: '2015-02-30' }, 'date')).toThrow('YYYY-MM-DD');
});
