// The refresh against a small server of our own that answers as the public service does: in pages, in its JSON, and
// at first with "too many requests".
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOfficeTitles } from '../../src/build/model/read-offices';
import { readTable } from '../../src/build/model/read-table';
import { fromRoot } from '../../src/build/paths';
import { PEOPLE_COLUMNS, ROLE_COLUMNS } from '../../src/build/refresh/people-tables';
import { type RefreshOptions, refresh } from '../../src/build/refresh/refresh';

const item = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const text = (value: string) => ({ type: 'literal', value });
const time = (value: string) => text(`${value}T00:00:00Z`);

const MINISTER = {
  person: item('Q20'),
  office: item('Q5'),
  officeLabel: text('minister of defence'),
  from: time('2012-11-06'),
  fromPrecision: text('11'),
  to: time('2024-05-01'),
  toPrecision: text('10'),
};
const ROLES = [
  { ...MINISTER, partyLabel: text('First Party') },
  { ...MINISTER, partyLabel: text('Second Party') },
  {
    person: item('Q3'),
    office: item('Q6'),
    officeLabel: text('President'),
    from: time('2000-01-01'),
    fromPrecision: text('9'),
  },
  { person: item('Q99'), office: item('Q6'), officeLabel: text('President') },
  {
    person: item('Q3'),
    office: item('Q6'),
    officeLabel: text('President'),
    from: time('2010-01-01'),
    fromPrecision: text('9'),
    to: time('2005-01-01'),
    toPrecision: text('9'),
  },
];
const PEOPLE = [
  {
    person: item('Q20'),
    name: text('Ann\tExample'),
    aliases: text('Anna Example|Ann\tExample|Annie|Ана Пример'),
    gender: item('Q6581072'),
    born: time('1955-05-21'),
    bornPrecision: text('11'),
    article: text('Ann Example (politician)'),
  },
  {
    person: item('Q3'),
    name: text('Bob Sample'),
    aliases: text(''),
    gender: item('Q6581097'),
    born: time('1900-01-01'),
    bornPrecision: text('7'),
  },
  { person: item('Q77'), name: text('No Office'), aliases: text('') },
];

let server: Server;
let asked: { query: string; agent: string | undefined }[];
let refusals: { status: number; retryAfter?: string }[];
let options: RefreshOptions;
let waits: number[];

beforeEach(async () => {
  asked = [];
  refusals = [];
  waits = [];
  server = createServer(async (request, response) => {
    const query = new URLSearchParams(await bodyOf(request)).get('query') ?? '';
    asked.push({ query, agent: request.headers['user-agent'] });
    const refusal = refusals.shift();
    if (refusal) {
      response.writeHead(refusal.status, refusal.retryAfter ? { 'retry-after': refusal.retryAfter } : {});
      response.end('busy');
      return;
    }
    const [, limit = '0', offset = '0'] = /LIMIT (\d+) OFFSET (\d+)$/.exec(query) ?? [];
    const rows: readonly object[] = query.includes('?officeLabel') ? ROLES : PEOPLE;
    const bindings = rows.slice(Number(offset), Number(offset) + Number(limit));
    response.writeHead(200, { 'content-type': 'application/sparql-results+json' });
    response.end(JSON.stringify({ head: { vars: [] }, results: { bindings } }));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  options = {
    service: {
      endpoint: `http://127.0.0.1:${port}/sparql`,
      userAgent: 'newsgloss-test/1.0 (https://example.org)',
      pageSize: 2,
      fetch,
      wait: async ms => void waits.push(ms),
    },
    countries: [{ code: 'RU', id: 'Q159' }],
    folder: await mkdtemp(join(tmpdir(), 'newsgloss-refresh-')),
    asOf: '2026-11-22',
    say: () => {},
  };
});

afterEach(() => new Promise(resolve => server.close(resolve)));

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

const written = (name: string) => readFile(join(options.folder, name), 'utf8');

test('both tables in the columns of the imported ones, dates as precise as they are known', async () => {
  expect(await refresh(options)).toEqual([2, 2]);
  expect(await written('imported.tsv')).toBe(
    `${PEOPLE_COLUMNS.join('\t')}\nQ3\tBob Sample\t\tm\t\t\tRU\t\nQ20\tAnn Example\tAnna Example\tf\t1955-05-21\t\tRU\tAnn Example (politician)\n`,
  );
  expect(await written('imported-roles.tsv')).toBe(
    `${ROLE_COLUMNS.join('\t')}\nQ3\tPresident\tQ6\tRU\t2000\t\t\twikidata\t2026-11-22\nQ20\tMinister of defence\tQ5\tRU\t2012-11-06\t2024-05\tFirst Party\twikidata\t2026-11-22\n`,
  );
});

test('the columns are those of the tables in seeds, and the titles mean offices', async () => {
  const header = async (name: string) =>
    (await readFile(fromRoot('seeds', 'facts', 'people', name), 'utf8')).split('\n', 1)[0]?.split('\t');
  expect(await header('imported.tsv')).toEqual(PEOPLE_COLUMNS);
  expect(await header('imported-roles.tsv')).toEqual(ROLE_COLUMNS);
  await refresh(options);
  const anything = () => null;
  const checks = Object.fromEntries(ROLE_COLUMNS.map(column => [column, anything]));
  const titles = readOfficeTitles(fromRoot('seeds', 'facts', 'offices'));
  const rows = readTable(join(options.folder, 'imported-roles.tsv'), checks);
  expect(rows.map(({ cell }) => titles.keyOf(cell.office ?? '', cell.country ?? ''))).toEqual([
    'head-of-state',
    'defence-minister',
  ]);
});

test('every page is asked for once, with a name to be reached by', async () => {
  await refresh(options);
  const pages = asked.map(({ query }) => /LIMIT \d+ OFFSET \d+$/.exec(query)?.[0]);
  expect(pages).toEqual([0, 2, 4, 0, 2].map(offset => `LIMIT 2 OFFSET ${offset}`));
  expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set([options.service.userAgent]));
  expect(asked.every(({ query }) => query.includes('wd:Q159'))).toBe(true);
});

test('a busy service is waited for as long as it asks, or longer each time', async () => {
  refusals = [{ status: 429, retryAfter: '7' }, { status: 503 }, { status: 500 }];
  expect(await refresh(options)).toEqual([2, 2]);
  expect(waits).toEqual([7000, 4000, 8000]);
});

test('a service that refuses, or stays busy, leaves the tables as they are', async () => {
  refusals = [{ status: 400 }];
  await expect(refresh(options)).rejects.toThrow('refused: 400');
  refusals = Array.from({ length: 6 }, () => ({ status: 429, retryAfter: '1' }));
  await expect(refresh(options)).rejects.toThrow('busy: 429 after 6 attempts');
  await expect(written('imported.tsv')).rejects.toThrow('ENOENT');
});

test('an answer of another shape is refused in words', async () => {
  const service = { ...options.service, fetch: async () => new Response('<html>') };
  await expect(refresh({ ...options, service })).rejects.toThrow('another shape');
});
