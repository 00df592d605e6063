// An HTML text as the extension would read it in a tab: parsed without running its scripts or loading anything,
// then projected and asked for its metadata.
import { readMetadata } from '../page/metadata';
import { project } from '../page/project';
import { textOfZones } from '../page/projection';

/** What the page says of itself, and its article; `text` is null where the page is no article. */
export interface ReadPage {
  readonly text: string | null;
  /** Standfirst and body alone, without headline and captions. */
  readonly body: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
}

/** Reads one page. `url` must be absolute where it is given, else it is ignored. */
export async function readHtml(html: string, url: string | undefined): Promise<ReadPage> {
  // Loaded at the first page only: texts alone should not wait for it.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const address = url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? { url } : {};
  const dom = new JSDOM(html, { ...address, virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const { date, title, outlet } = readMetadata(document);
    const projection = project(document);
    const body = projection && textOfZones(projection, ['standfirst', 'body']);
    return { text: projection?.text ?? null, body, date, title, outlet };
  } finally {
    dom.window.close();
  }
}
