// Text from outside made fit to be shown: no control characters, no marks that turn the reading direction of what
// follows, none of the empty brackets that are left where a pronunciation was taken out, and an end at a sentence.

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** A longer word than this is cut inside. */
const maxTailUnits = 80;

/** One line, at most `maxUnits` UTF-16 units. */
export function plainLine(text: unknown, maxUnits: number): string {
  return typeof text === 'string' ? clip(tidy(text.replace(/\s+/g, ' ')), maxUnits) : '';
}

/** Paragraphs, one a line, at most `maxUnits` UTF-16 units in all. */
export function plainParagraphs(text: unknown, maxUnits: number): string {
  if (typeof text !== 'string') return '';
  const paragraphs = text
    .split(/\n+/)
    .map(tidy)
    .filter(paragraph => paragraph !== '');
  return clip(paragraphs.join('\n'), maxUnits);
}

function tidy(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\(\s*[;,]\s*/g, '(')
    .replace(/\s+([;,)])/g, '$1')
    .replace(/\s*\(\)/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** Cut after the last sentence that ends within the bound, else after a word, with an ellipsis. */
function clip(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const head = text.slice(0, maxUnits - 1);
  // A full stop after a lower-case word of some length, so that "Dr." and "U.S." end nothing.
  const ends = [...head.matchAll(/(?<=[\p{Ll}\d)\]”"]{3})[.!?](?=\s)/gu)];
  const last = ends.at(-1);
  if (last && last.index > maxUnits / 3) return head.slice(0, last.index + 1);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > maxUnits - maxTailUnits ? space : head.length).trimEnd()}…`;
}
