// Places in the article as a card lists them: the span and a few words around it.
import type { Passage } from '../model/card';
import type { Span } from '../model/span';

/** UTF-16 units kept on either side. */
const AROUND = 60;

/** The span with an excerpt cut at words and at line breaks. */
export function passageAt(text: string, span: Span): Passage {
  let from = Math.max(0, span.start - AROUND);
  let to = Math.min(text.length, span.end + AROUND);
  const lineBefore = text.lastIndexOf('\n', Math.max(0, span.start - 1));
  if (lineBefore >= from && lineBefore < span.start) from = lineBefore + 1;
  else if (from > 0) from = wordAfter(text, from, span.start);
  const lineAfter = text.indexOf('\n', span.end);
  if (lineAfter >= 0 && lineAfter <= to) to = lineAfter;
  else if (to < text.length) to = wordBefore(text, to, span.end);
  const cutBefore = from > 0 && text[from - 1] !== '\n' ? '…' : '';
  const cutAfter = to < text.length && text[to] !== '\n' ? '…' : '';
  return {
    start: span.start,
    end: span.end,
    excerpt: `${cutBefore}${text.slice(from, to).trim()}${cutAfter}`,
  };
}

function wordAfter(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function wordBefore(text: string, to: number, limit: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > limit ? space : to;
}
