// One JSON value a line in, one a line out, in the same order, from one process. A line that fails is answered
// with its error and the rest goes on; a reader that is slower than we are is waited for.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { isDay } from '../model/day';

/** What a line holds once it is known to be an object. */
export type LineFields = Readonly<Record<string, unknown>>;

/** The objects of the lines that are not empty, in order; an Error in place of a line that is no JSON object. */
export async function* readObjects(input: Readable): AsyncGenerator<LineFields | Error> {
  // Without the option, a lone \r inside a line would end it.
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield readObject(line);
  }
}

function readObject(line: string): LineFields | Error {
  try {
    const fields: unknown = JSON.parse(line);
    const isObject = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
    return isObject ? (fields as LineFields) : new Error('a line must be a JSON object');
  } catch (error) {
    return error as Error;
  }
}

/** Writes one line, and waits where the reader is slower than we are. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}

/** Answers every line of `input` on `output`; a line that is no JSON object, or that `answer` refuses, answers `{id?, error}`. */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (fields: LineFields) => object | Promise<object>,
): Promise<void> {
  for await (const line of readObjects(input)) {
    await writeLine(output, JSON.stringify(await answerLine(line, answer)));
  }
}

async function answerLine(
  line: LineFields | Error,
  answer: (fields: LineFields) => object | Promise<object>,
): Promise<object> {
  if (line instanceof Error) return { error: line.message };
  const id = line.id === undefined ? {} : { id: line.id };
  try {
    return { ...id, ...(await answer(line)) };
  } catch (error) {
    return { ...id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** A field that must be a string where it is there; null counts as absent. */
export function optionalText(fields: LineFields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Error(`"${name}" must be a string`);
  return value;
}

/** A field that must be a day, `YYYY-MM-DD`, where it is there; of a date-time the day, and '' counts as absent. */
export function optionalDay(fields: LineFields, name: string): string | undefined {
  const value = optionalText(fields, name);
  if (value === undefined || value === '') return undefined;
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value)?.[0] ?? '';
  if (!isDay(day)) throw new Error(`"${name}" must be a day, YYYY-MM-DD`);
  return day;
}
