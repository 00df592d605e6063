// Servers played from recorded answers: the shapes are those of MediaWiki 1.39 and kiwix-serve, the texts are the
// project's own. Each request is kept, so that a test can say what left and how often.
import type { Fetch } from '../../src/lookup/request';
import type { LookupSubject } from '../../src/model/lookup';

/** One answer of a server. */
export interface Recorded {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON where it is no string. */
  readonly body?: unknown;
  /** Where the answer came from, after a redirect. */
  readonly url?: string;
}

export interface Played {
  readonly fetch: Fetch;
  readonly requests: { readonly url: URL; readonly init: RequestInit }[];
}

/** A fetch that asks `answer` what each address answers; an Error is thrown as the browser throws it. */
export function play(answer: (url: URL) => Recorded | Error): Played {
  const requests: Played['requests'] = [];
  return {
    requests,
    fetch: async (address, init) => {
      const url = new URL(address);
      requests.push({ url, init });
      const recorded = answer(url);
      if (recorded instanceof Error) throw recorded;
      const { status = 200, type = 'application/json; charset=utf-8', headers = {}, body = '' } = recorded;
      const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
      const response = new Response(text as BodyInit, {
        status,
        headers: { 'content-type': type, ...headers },
      });
      Object.defineProperty(response, 'url', { value: recorded.url ?? address });
      return response;
    },
  };
}

/** A subject with nothing known of it but its title. */
export function subjectOf(title: string, known: Partial<LookupSubject> = {}): LookupSubject {
  return {
    title,
    isTitle: true,
    kind: 'person',
    position: null,
    wikidata: null,
    born: null,
    died: null,
    offices: [],
    quotedOn: null,
    ...known,
  };
}
