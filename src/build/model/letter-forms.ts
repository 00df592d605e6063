// Forms of a name that differ only in letters: what a news agency without the letter writes in its place
// ("Schroeder", "Aarhus", "Djokovic"), saints in short, and initials with and without their spaces.

const UMLAUTS = new Set(['DE', 'AT', 'CH', 'LI', 'LU', 'EE', 'FI', 'SE']);
const NORDIC = new Set(['DK', 'NO', 'FO', 'GL', 'IS']);
const SOUTH_SLAVIC = new Set(['RS', 'HR', 'BA', 'ME', 'SI', 'MK', 'XK']);

const spelt = (pairs: Readonly<Record<string, string>>) => (text: string) =>
  text.replace(/[äöüÄÖÜßøØåÅæÆđĐþÞ]/g, letter => pairs[letter] ?? letter);

const german = spelt({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' });
const sharp = spelt({ ß: 'ss' });
const nordic = spelt({ ø: 'oe', Ø: 'Oe', å: 'aa', Å: 'Aa', æ: 'ae', Æ: 'Ae', þ: 'th', Þ: 'Th' });
const ligatures = spelt({ æ: 'ae', Æ: 'Ae', þ: 'th', Þ: 'Th' });
const southSlavic = spelt({ đ: 'dj', Đ: 'Dj' });

/** Other letters for the same name, of a person or place of `country`; never `text` itself. */
export function letterForms(text: string, country: string): string[] {
  const forms = new Set<string>();
  if (UMLAUTS.has(country)) forms.add(german(text)).add(sharp(text));
  if (NORDIC.has(country)) forms.add(nordic(text)).add(ligatures(text));
  if (SOUTH_SLAVIC.has(country)) forms.add(southSlavic(text));
  forms.delete(text);
  return [...forms];
}

/** "Saint-Denis" as "St. Denis", "Mount Vernon" as "Mt. Vernon"; the full word for the short one. */
export function shortenedForms(text: string): string[] {
  const out: string[] = [];
  for (const [long, short] of [
    ['Saint', 'St.'],
    ['Sainte', 'Ste.'],
    ['Mount', 'Mt.'],
    ['Fort', 'Ft.'],
  ] as const) {
    if (text.startsWith(`${long} `) || text.startsWith(`${long}-`))
      out.push(short + text.slice(long.length).replace('-', ' '));
    const bare = short.slice(0, -1);
    const tail = new RegExp(`^${bare}\\.?[ -](.+)$`).exec(text)?.[1];
    if (tail !== undefined) out.push(`${long} ${tail}`);
  }
  return out;
}

/** "J. K. Rowling" as "J.K. Rowling", and the other way round. */
export function initialForms(full: string): string[] {
  const joined = full.replace(/(?<![\p{L}.])(\p{Lu})\.? (?=\p{Lu}\.?(?: |$))/gu, '$1.');
  const apart = full.replace(/(?<=(?:^| )(?:\p{Lu}\.)*\p{Lu}\.)(?=\p{Lu}\.)/gu, ' ');
  return [joined, apart].filter(form => form !== full);
}
