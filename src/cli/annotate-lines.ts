// `annotate --jsonl`: texts or pages in, annotations out, through the same engine as the extension.
import { annotate } from '../engine/annotate';
import type { Lexicon } from '../lexicon/lexicon';
import type { ArticleContext } from '../model/annotation';
import { type LineFields, optionalDay, optionalText } from './json-lines';
import { readHtml } from './read-html';
import { writeOut } from './written-out';

/** Answers one line: `{text, title?, date?, url?}` or `{html, url?, date?}`. */
export async function annotateLine(fields: LineFields, lexicon: Lexicon): Promise<object> {
  const text = optionalText(fields, 'text');
  const html = optionalText(fields, 'html');
  const given = contextOf({
    title: optionalText(fields, 'title'),
    date: optionalDay(fields, 'date'),
    url: optionalText(fields, 'url'),
    outlet: optionalText(fields, 'outlet'),
  });
  if (text !== undefined) return writeOut(annotate(text, given, lexicon));
  if (html === undefined) throw new Error('a line needs "text" or "html"');
  const page = await readHtml(html, given.url);
  if (page.text === null) throw new Error('the page is no article');
  const context = { ...contextOf(page), ...given };
  return { text: page.text, ...writeOut(annotate(page.text, context, lexicon)) };
}

/** The context without the fields that are not known. */
function contextOf(
  fields: { readonly [Name in keyof ArticleContext]: string | null | undefined },
): ArticleContext {
  return Object.fromEntries(
    (['title', 'date', 'url', 'outlet'] as const).flatMap(name => {
      const value = fields[name];
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
}
