// The written forms of an English verb, from its base: what lets a table list "deny" once and know
// "denies", "denied" and "denying". Irregular verbs carry their past forms in the table.

/** Bits that say which form of its verb a word is; a word can be several ("set"). */
export const BASE = 1 << 0;
export const THIRD = 1 << 1;
export const PAST = 1 << 2;
/** The participle of passives and perfects. */
export const PARTICIPLE = 1 << 3;
export const GERUND = 1 << 4;
export const FINITE = BASE | THIRD | PAST;

export interface VerbForm {
  readonly word: string;
  readonly form: number;
}

/**
 * Forms of one table entry: "deny"; "admit*" doubles its last letter; "tell/told" and "write/wrote/written"
 * give past and participle.
 */
export function verbForms(entry: string): VerbForm[] {
  const doubled = entry.endsWith('*');
  const [base = '', past, participle] = (doubled ? entry.slice(0, -1) : entry).split('/');
  const stem = doubled ? base + base.at(-1) : base;
  const regular = pastOf(base, stem);
  return [
    { word: base, form: BASE },
    { word: thirdOf(base), form: THIRD },
    { word: past ?? regular, form: PAST },
    { word: participle ?? past ?? regular, form: PARTICIPLE },
    { word: gerundOf(base, stem), form: GERUND },
  ];
}

function endsInConsonantY(base: string): boolean {
  return /[^aeiou]y$/.test(base);
}

function thirdOf(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string, stem: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${stem}ed`;
}

function gerundOf(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
}

/** Plural of a noun; "person/people" gives an irregular one. */
export function nounForms(entry: string): { readonly singular: string; readonly plural: string } {
  const [singular = '', given] = entry.split('/');
  if (given !== undefined) return { singular, plural: given };
  if (singular.endsWith('man')) return { singular, plural: `${singular.slice(0, -3)}men` };
  if (endsInConsonantY(singular)) return { singular, plural: `${singular.slice(0, -1)}ies` };
  return { singular, plural: /(s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s` };
}
