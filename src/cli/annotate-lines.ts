// `annotate --jsonl`: texts or pages in, annotations out, through the same engine as the extension.
import type { Lexicon } from '../lexicon/lexicon';
import type { ArticleContext } from '../model/annotation';
import { type LineFields, optionalDay, optionalText } from './json-lines';
import { readHtml } from './read-html';
import { storyTeller } from './story-teller';
import { writeOut } from './written-out';

/** An article as a line gives it: a text with what is known of it, or a page that is read for both. */
export interface GivenArticle {
  readonly text: string;
  readonly context: ArticleContext;
  readonly isPage: boolean;
}

/** Reads `{text, title?, date?, url?, outlet?}` or `{html, …}`; rejects in words where there is no article. */
export async function readArticle(fields: LineFields): Promise<GivenArticle> {
  const text = optionalText(fields, 'text');
  const html = optionalText(fields, 'html');
  const given = contextOf({
    title: optionalText(fields, 'title'),
    date: optionalDay(fields, 'date'),
    url: optionalText(fields, 'url'),
    outlet: optionalText(fields, 'outlet'),
  });
  if (text !== undefined) return { text, context: given, isPage: false };
  if (html === undefined) throw new Error('a line needs "text" or "html"');
  const page = await readHtml(html, given.url);
  if (page.text === null) throw new Error('the page is no article');
  return { text: page.text, context: { ...contextOf(page), ...given }, isPage: true };
}

/** Answers one line with its annotation, and with the text that was read where a page was given. */
export async function annotateLine(fields: LineFields, lexicon: Lexicon): Promise<object> {
  const { text, context, isPage } = await readArticle(fields);
  const annotation = await storyTeller(lexicon)(text, context);
  return { ...(isPage ? { text } : {}), ...writeOut(annotation) };
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
