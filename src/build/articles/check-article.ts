// Says what is wrong with a checked annotation, one sentence a fault, each naming the place: "sources[3].cue.end".
// Checked against the text it belongs to; whether the entities exist is checked against the compiled model.
import { sourceCategories } from '../../model/annotation';
import { isDay } from '../../model/day';

const kinds = ['person', 'place', 'organisation'];
const forms = ['full', 'short', 'acronym', 'demonym', 'variant'];

type Fields = Readonly<Record<string, unknown>>;

/** All faults of `value` as the annotation of `text`; empty where it may stand. */
export function checkArticle(value: unknown, text: string, id: string): string[] {
  const faults: string[] = [];
  const fault = (place: string, what: string) => faults.push(`${place}: ${what}`);
  if (!isFields(value)) return ['is no JSON object'];

  const span = (place: string, at: unknown): at is Fields => {
    if (!isFields(at)) {
      fault(place, 'is no object');
      return false;
    }
    const { start, end, surface } = at;
    if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length) {
      fault(place, `start ${String(start)} and end ${String(end)} are no span of the text`);
    } else if (text.slice(start, end) !== surface) {
      fault(place, `surface is "${String(surface)}", but the text says "${text.slice(start, end)}"`);
    }
    return true;
  };
  const list = (name: string, check: (place: string, at: Fields) => void) => {
    const items = value[name];
    if (!Array.isArray(items)) {
      fault(name, 'is no list');
      return;
    }
    let last = -1;
    items.forEach((item, index) => {
      const place = `${name}[${index}]`;
      if (!span(place, item)) return;
      if (isOffset(item['start'])) {
        if (item['start'] < last) fault(place, 'stands before the one above it');
        last = item['start'];
      }
      check(place, item);
    });
  };
  const word = (place: string, found: unknown, allowed: readonly string[]) => {
    if (typeof found !== 'string' || !allowed.includes(found)) {
      fault(place, `"${String(found)}" is none of: ${allowed.join(', ')}`);
    }
  };

  if (value['id'] !== id) fault('id', `is "${String(value['id'])}", but the file is called ${id}.json`);
  if (typeof value['title'] !== 'string') fault('title', 'is missing');
  if (!isDay(value['date'])) fault('date', 'is no day, YYYY-MM-DD');
  list('mentions', (place, at) => {
    word(`${place}.kind`, at['kind'], kinds);
    if (at['form'] !== undefined) word(`${place}.form`, at['form'], forms);
    if (at['sense'] !== undefined) word(`${place}.sense`, at['sense'], ['government']);
    if (at['entity'] !== null && typeof at['entity'] !== 'string')
      fault(`${place}.entity`, 'is neither an id nor null');
  });
  list('sources', (place, at) => {
    word(`${place}.category`, at['category'], sourceCategories);
    for (const name of ['cue', 'condition']) if (at[name] !== null) span(`${place}.${name}`, at[name]);
  });
  list('roles', (place, at) => {
    if (!isDay(at['asOf'])) fault(`${place}.asOf`, 'is no day, YYYY-MM-DD');
    if (typeof at['entity'] !== 'string') fault(`${place}.entity`, 'is no id');
  });
  list('unclear', () => undefined);
  list('neverIntroduced', () => undefined);
  return faults;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
