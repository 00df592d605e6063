// One JSON value a line in, one a line out, in the same order, from one process. A line that fails is answered
// with its error and the rest goes on; a reader that is slower than we are is waited for.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** What a line holds once it is known to be an object. */
export type LineFields = Readonly<Record<string, unknown>>;

/** Answers every line of `input` on `output`; a line that is no JSON object, or that `answer` refuses, answers `{id?, error}`. */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (fields: LineFields) => object | Promise<object>,
): Promise<void> {
  // Without the option, a lone \r inside a line would end it.
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(await answerLine(line, answer))}\n`)) await once(output, 'drain');
  }
}

async function answerLine(
  line: string,
  answer: (fields: LineFields) => object | Promise<object>,
): Promise<object> {
  let id: unknown;
  try {
    const fields: unknown = JSON.parse(line);
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      throw new Error('a line must be a JSON object');
    }
    id = (fields as LineFields)['id'];
    return { ...(id === undefined ? {} : { id }), ...(await answer(fields as LineFields)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...(id === undefined ? {} : { id }), error: message };
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

/** True for a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
