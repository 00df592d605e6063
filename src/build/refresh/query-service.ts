// Asks a SPARQL service in pages and politely: one request at a time, a name to be reached by, and a wait of
// the length the service asks for when it is busy.

/** One row of an answer: what each variable is bound to; variables without a value are absent. */
export type Binding = Readonly<Record<string, string>>;

export interface QueryService {
  /** Address that takes a POST of `query` and answers `application/sparql-results+json`. */
  readonly endpoint: string;
  readonly userAgent: string;
  /** Rows a page. */
  readonly pageSize: number;
  readonly fetch: typeof fetch;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Attempts at one page before it is given up. */
const MOST_ATTEMPTS = 6;
/** Wait where the service is busy and does not say how long; doubled at each attempt. */
const FIRST_WAIT_MS = 2000;
/** No service keeps us waiting longer than this. */
const LONGEST_WAIT_MS = 300_000;

/**
 * All rows of a query, page by page; the query must order its rows and end before LIMIT. Throws an Error in
 * words where the service refuses, stays busy or answers in another shape.
 */
export async function* askAll(service: QueryService, query: string): AsyncGenerator<Binding> {
  for (let offset = 0; ; offset += service.pageSize) {
    const page = await ask(service, `${query}\nLIMIT ${service.pageSize} OFFSET ${offset}`);
    yield* page;
    if (page.length < service.pageSize) return;
  }
}

async function ask(service: QueryService, query: string): Promise<Binding[]> {
  for (let attempt = 1; ; attempt++) {
    const response = await service.fetch(service.endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/sparql-results+json',
        'content-type': 'application/x-www-form-urlencoded',
        'user-agent': service.userAgent,
      },
      body: new URLSearchParams({ query }).toString(),
    });
    if (response.ok) return bindingsOf(await response.json().catch(() => null));
    const busy = response.status === 429 || response.status >= 500;
    await response.body?.cancel();
    if (!busy) throw new Error(`The query service refused: ${response.status} ${response.statusText}`);
    if (attempt === MOST_ATTEMPTS)
      throw new Error(`The query service is busy: ${response.status} after ${attempt} attempts`);
    await service.wait(waitOf(response.headers.get('retry-after'), attempt));
  }
}

/** Milliseconds to wait: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), else longer each time. */
function waitOf(retryAfter: string | null, attempt: number): number {
  const seconds = Number(retryAfter);
  const until = retryAfter === null ? Number.NaN : Date.parse(retryAfter) - Date.now();
  const asked = retryAfter !== null && Number.isFinite(seconds) ? seconds * 1000 : until;
  const wait = Number.isNaN(asked) ? FIRST_WAIT_MS * 2 ** (attempt - 1) : asked;
  return Math.min(LONGEST_WAIT_MS, Math.max(0, wait));
}

function bindingsOf(answer: unknown): Binding[] {
  const rows = (answer as { results?: { bindings?: unknown } } | null)?.results?.bindings;
  if (!Array.isArray(rows))
    throw new Error('The query service answered in another shape than SPARQL results');
  return rows.map((row: Record<string, { value?: unknown }>) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, cell]) =>
        typeof cell?.value === 'string' ? [[name, cell.value]] : [],
      ),
    ),
  );
}
