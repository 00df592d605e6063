// What a good attribution tells the reader, line by line, answered from the text alone: null means that the
// text does not say.
import type { ContentType, Knowledge, Reason, Source, SourceCategory } from '../model/annotation';
import type { ChecklistLine } from '../model/card';

const KNOWLEDGE: Readonly<Record<Knowledge, string | null>> = {
  none: null,
  empty: 'said to know, without saying how',
  briefed: 'was briefed on it',
  document: 'has seen a document',
  participant: 'was there or took part',
  other: 'the text says how',
};

const REASONS: Readonly<Record<Reason, string | null>> = {
  none: null,
  'not authorised': 'not authorised to speak publicly',
  'not public': 'the matter is not yet public',
  private: 'the conversation or matter was private',
  sensitivity: 'the matter is sensitive',
  fear: 'fear of reprisal',
  candour: 'to speak candidly',
  legal: 'legal constraints',
  job: 'concern for the job or position',
  rules: 'the rules of the body or briefing',
  other: 'a reason given in the text',
};

const CONTENT: Readonly<Record<ContentType, string>> = {
  fact: 'put as a fact',
  assessment: 'an assessment',
  opinion: 'an opinion',
  attack: 'a charge against someone',
  denial: 'a denial',
  refusal: 'a refusal to comment',
  experience: 'what the source experienced',
  intent: 'a plan or intention',
};

/** Parts of society whose names in an annotation are no words for a reader. */
const SECTORS: Readonly<Record<string, string>> = {
  judicial: 'the justice system',
  'party or campaign': 'a party or campaign',
  company: 'a company',
  'international body': 'an international body',
  ngo: 'a charity or campaign group',
  medical: 'health care',
  academic: 'a university or research body',
  media: 'the media',
  'armed group': 'an armed group',
};

/** Sources of which nobody asks how many they are, nor why they are unnamed. */
const SAYS_WHO: ReadonlySet<SourceCategory> = new Set(['named individual', 'named collective', 'document']);

/** The reason for withholding the name in words; null where none is given. */
export function reasonInWords(source: Source): string | null {
  return REASONS[source.reason];
}

/** The seven lines, always in the same order; five for a source that is named. */
export function checklistOf(source: Source): ChecklistLine[] {
  const lines: ChecklistLine[] = [
    { question: 'who', answer: whoInWords(source) },
    { question: 'how many', answer: countInWords(source) },
    { question: 'how they know', answer: KNOWLEDGE[source.knowledge] },
    { question: 'why unnamed', answer: whyInWords(source) },
    { question: 'stake', answer: source.stake },
    {
      question: 'checked',
      answer: source.toldTo === 'another outlet' ? 'first reported by another outlet' : null,
    },
    { question: 'fact or opinion', answer: source.content ? CONTENT[source.content] : null },
  ];
  if (!SAYS_WHO.has(source.category)) return lines;
  return lines.filter(({ question }) => question !== 'how many' && question !== 'why unnamed');
}

function whoInWords(source: Source): string | null {
  if (source.category === 'named individual' || source.category === 'partially named') return source.surface;
  const from = source.affiliation === 'none stated' ? null : affiliationInWords(source.affiliation);
  const rank = source.seniority === 'senior' ? 'senior' : source.seniority === 'former' ? 'former' : null;
  if (from && rank) return `${rank}, ${from}`;
  return from ?? rank;
}

/** "the justice system, Turkey" for "Turkey judicial"; a body's name and "Turkey government" as they are. */
function affiliationInWords(affiliation: string): string {
  const sector = Object.keys(SECTORS).find(name => affiliation === name || affiliation.endsWith(` ${name}`));
  if (sector === undefined) return affiliation;
  const place = affiliation.slice(0, -sector.length).trim();
  return place === '' ? SECTORS[sector]! : `${SECTORS[sector]}, ${place}`;
}

// That a name is withheld is an answer of its own, though no reason is given: the text speaks of it.
function whyInWords(source: Source): string | null {
  const withheld = source.condition === null ? null : 'the name is withheld, and no reason is given';
  return reasonInWords(source) ?? withheld;
}

function countInWords(source: Source): string | null {
  if (source.count === 'not given' || source.count === 'not applicable') return null;
  return source.count === '1' ? 'one' : source.count;
}
