// The row of other names: the few that add something. Data holds one name in several cases and with and without stops
// ("Latakia province", "Latakia Province"; "UN", "U.N.", "the UN"), which tells a reader nothing.

/** At most `most` names, each once whatever its case, stops and article, without the title itself. */
export function otherNames(title: string, aliases: readonly string[], most: number): string {
  const shown = new Map([[lettersOf(title), title]]);
  for (const alias of aliases) if (!shown.has(lettersOf(alias))) shown.set(lettersOf(alias), alias);
  return [...shown.values()].slice(1, most + 1).join(', ');
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
}
