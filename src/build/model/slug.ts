// Ids of rows that the tables name and give no id: their name in small letters, digits and hyphens.

/** "Zinédine Zidane" with the prefix "x" as `x-zinedine-zidane`; the prefix keeps kinds of the same name apart. */
export function slugOf(prefix: string, name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{Ll}\d]+/gu, '-');
  return `${prefix}-${plain.replace(/^-|-$/g, '')}`;
}
