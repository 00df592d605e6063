// Years of birth and death as an article's opening gives them, in brackets after the name or in the short
// description: "(born 21 May 1955)", "(1924–2024)", "(* 8. Oktober 1958 in Brüssel; † 2. März 2020)".

/** Years; null where the text does not say. */
export interface LifeYears {
  readonly born: number | null;
  readonly died: number | null;
}

/** How far into an article its brackets are read, UTF-16 units. */
const headUnits = 500;
/** A shorter span of years is a term of office rather than a life. */
const minLifeYears = 18;
const bracket = /\(((?:[^()]|\([^()]*\))*)\)/g;
const bornPattern =
  /(?:\b(?:born|geb(?:oren)?|né|née|nacid[oa]|nat[oa]|född|født|geboren|nascid[oa]|ur\.|b\.)|\*|род\.)\D{0,60}?\d{0,2}\D{0,20}?\b([12]\d{3})\b/iu;
const diedPattern =
  /(?:\b(?:died|gest(?:orben)?|mort[eoa]?|fallecid[oa]|mur[ií]ó|död|død|zm\.|d\.)|†|ум\.)\D{0,60}?\d{0,2}\D{0,20}?\b([12]\d{3})\b/iu;
const spanPattern = /\b([12]\d{3})\b[^;†*]*?[–—-][^;†*]*?\b([12]\d{3})\b/;

/** Reads the description first, then the opening of the extract; what the one lacks the other adds. */
export function lifeYears(description: string, extract: string): LifeYears {
  const found = [description, extract.slice(0, headUnits)].flatMap(text =>
    [...text.matchAll(bracket)].map(([, inside = '']) => yearsIn(inside)),
  );
  return {
    born: found.find(({ born }) => born !== null)?.born ?? null,
    died: found.find(({ died }) => died !== null)?.died ?? null,
  };
}

function yearsIn(text: string): LifeYears {
  const born = yearOf(bornPattern.exec(text));
  const died = yearOf(diedPattern.exec(text));
  if (born !== null || died !== null) return { born, died };
  const [, from, to] = spanPattern.exec(text) ?? [];
  const isLife = from !== undefined && to !== undefined && Number(to) - Number(from) >= minLifeYears;
  return isLife ? { born: Number(from), died: Number(to) } : { born: null, died: null };
}

function yearOf(match: RegExpExecArray | null): number | null {
  return match?.[1] === undefined ? null : Number(match[1]);
}
