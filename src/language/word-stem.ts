// A word without its commonest endings, so that "flooded", "floods" and "flooding" count as one word. Only for
// comparing texts: a stem need not be a word.

/** The stem of a lower-case word. */
export function wordStem(word: string): string {
  if (word.length < 5) return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  let stem = word;
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:sh|ch|ss|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  else if (stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('ing') && stem.length > 6) stem = stem.slice(0, -3);
  else if (stem.endsWith('ed') && stem.length > 5) stem = stem.slice(0, -2);
  if (stem.endsWith('e') && stem.length > 4) stem = stem.slice(0, -1);
  const last = stem.charAt(stem.length - 1);
  // "stopped" and "stop".
  return stem !== word && stem.length > 4 && last === stem.charAt(stem.length - 2) && !'lsz'.includes(last)
    ? stem.slice(0, -1)
    : stem;
}
