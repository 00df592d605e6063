// The row of other names: the few that add something. Data holds one name in several cases ("Latakia province",
// "Latakia Province"), which tells a reader nothing.

/** At most `most` names, each once whatever its case, without the title itself. */
export function otherNames(title: string, aliases: readonly string[], most: number): string {
  const shown = new Map<string, string>();
  for (const alias of aliases) {
    const folded = alias.toLowerCase();
    if (folded !== title.toLowerCase() && !shown.has(folded)) shown.set(folded, alias);
  }
  return [...shown.values()].slice(0, most).join(', ');
}
