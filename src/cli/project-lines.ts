// `project --jsonl`: pages in, the text of their articles out, for measuring the projection alone.
import { type LineFields, optionalText } from './json-lines';
import { readHtml } from './read-html';

/**
 * Answers one line `{html, url?}` with `{text, date, title}`. `text` is standfirst and body, since the headline is
 * in `title`; null where the page is no article.
 */
export async function projectLine(fields: LineFields): Promise<object> {
  const html = optionalText(fields, 'html');
  if (html === undefined) throw new Error('a line needs "html"');
  const { body, date, title } = await readHtml(html, optionalText(fields, 'url'));
  return { text: body, date, title };
}
