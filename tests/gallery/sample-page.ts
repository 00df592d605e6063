// A page as the popup gets it, with every part filled, composed by hand around a text of the project's own.
import type { PageState } from '../../src/messages/contract';
import type {
  Annotation,
  Dossier,
  EntitySummary,
  Mention,
  Source,
  SourceCategory,
} from '../../src/model/annotation';
import type { Kind } from '../../src/model/entity';

const text = [
  'Fuel on the island will last nine days, harbour master Mireille Kpodar said on Monday.',
  'Two officials familiar with the plan said that a tanker had been turned back, and a senior official said a second one was on its way.',
  '“Nobody told us anything.” Residents said prices had doubled.',
  'Okafor said the ministry would publish its figures. According to the report, stocks fell by half. It was said that the port would close.',
  'The officials added that talks with Portugal and the European Union went on.',
].join('\n');

const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The sample text does not hold “${words}”.`);
  return { start, end: start + words.length };
};

interface SampleName {
  readonly words: string;
  readonly kind: Kind;
  readonly entity?: string;
  readonly summary?: string;
  readonly as?: string;
}

const named: readonly SampleName[] = [
  { words: 'Mireille Kpodar', kind: 'person', as: 'harbour master' },
  { words: 'Okafor', kind: 'person' },
  { words: 'Portugal', kind: 'place', entity: 'Q45', summary: 'Country in Southern Europe, capital Lisbon.' },
  {
    words: 'European Union',
    kind: 'organisation',
    entity: 'Q458',
    summary: 'Political and economic union of 27 European states.',
  },
];

const mentions: readonly Mention[] = named.map(({ words, kind, entity }, cluster) => ({
  ...span(words),
  surface: words,
  kind,
  form: 'full',
  cluster,
  entity: entity ?? null,
  confidence: 0.9,
  evidence: [],
}));

const dossiers: readonly Dossier[] = named.map(({ words, kind, entity, as }, cluster) => ({
  name: words,
  kind,
  entity: entity ?? null,
  mentions: [cluster],
  introducedAt: as ? { ...span(as), as } : null,
  sources: [],
  neverIntroduced: kind === 'person' && !as,
}));

const entities: Record<string, EntitySummary> = {};
for (const { words, kind, entity, summary } of named) {
  if (entity && summary) entities[entity] = { id: entity, kind, name: words, aliases: [], summary };
}

const source = (
  words: string,
  category: SourceCategory,
  statement: string | null,
  chain: number,
  from = 0,
): Source => ({
  ...span(words, from),
  surface: words,
  category,
  cue: null,
  condition: null,
  chain,
  first: from === 0,
  count: 'not given',
  affiliation: 'none stated',
  seniority: 'none',
  knowledge: 'none',
  reason: 'none',
  stake: null,
  toldTo: 'not stated',
  content: null,
  form: null,
  statement: statement === null ? null : span(statement),
  mention: null,
});

const sources: readonly Source[] = [
  source('Mireille Kpodar', 'named individual', 'Fuel on the island will last nine days', 0),
  source('Two officials familiar with the plan', 'unnamed group', 'a tanker had been turned back', 1),
  source('a senior official', 'unnamed individual', 'a second one was on its way', 2),
  source('“Nobody told us anything.”', 'floating quote', null, 3),
  source('Residents', 'generic class', 'prices had doubled', 4),
  source('Okafor', 'named individual', 'the ministry would publish its figures', 5),
  source('the report', 'document', 'stocks fell by half', 6),
  source('It was said', 'hearsay', 'the port would close', 7),
  source('The officials', 'unnamed group', 'talks with Portugal and the European Union went on', 1, 1),
];

const none: Record<SourceCategory, number> = {
  'named individual': 0,
  'partially named': 0,
  'unnamed spokesperson': 0,
  'unnamed individual': 0,
  'unnamed group': 0,
  'generic class': 0,
  'named collective': 0,
  document: 0,
  hearsay: 0,
  'floating quote': 0,
  'unclear speaker': 0,
};

const statements = { ...none };
for (const { category } of sources) statements[category] += 1;

const annotation: Annotation = {
  date: '2026-03-09',
  entities,
  mentions,
  dossiers,
  sources,
  roles: [],
  quotes: [{ ...span('“Nobody told us anything.”'), source: 3 }],
  unclear: [],
  story: {
    article: 'Islanders queue for fuel as tankers stay away',
    id: 'kept-1',
    outlet: 'Harrowgate Courier',
    date: '2026-03-07',
    url: 'https://courier.example/islanders-queue',
    isShipped: false,
    similarity: 0.7,
    sharedNames: ['Portugal', 'European Union', 'Mireille Kpodar'],
    sharedQuotes: ['Nobody told us anything.'],
  },
  neverIntroduced: [1],
  summary: {
    people: 2,
    places: 1,
    organisations: 1,
    statements,
    unnamedSources: 2,
    singleUnnamed: [2],
    quotes: 1,
    quotesWithoutSpeaker: 1,
    neverIntroduced: 1,
  },
};

/** A page with names, all kinds of source and a story. */
export const samplePage: PageState = {
  status: 'reading',
  context: { title: 'Fuel runs short on the islands', url: 'https://news.example.org/fuel' },
  isCut: false,
  unnamedSourcesPolicy: 'https://courier.example/standards/unnamed-sources',
  title: 'Fuel runs short on the island',
  host: 'news.example',
  annotation,
  text,
};

/** The same page before anything was found on it. */
export const emptyPage: PageState = {
  ...samplePage,
  text: 'Nothing here.',
  annotation: {
    ...annotation,
    entities: {},
    mentions: [],
    dossiers: [],
    sources: [],
    quotes: [],
    story: null,
    neverIntroduced: [],
    summary: { ...annotation.summary, people: 0, places: 0, organisations: 0, statements: none },
  },
};

/** A short report whose story an article of the model tells, without a quotation in common. */
export const otherStory: PageState = {
  ...samplePage,
  annotation: {
    ...annotation,
    sources: [],
    quotes: [],
    neverIntroduced: [],
    story: {
      article: 'Russia: If Syria asks us to send troops, we’ll consider it',
      id: 'article-1',
      outlet: '',
      date: '2015-09-18',
      url: '',
      isShipped: true,
      similarity: 0.6,
      sharedNames: ['Mireille Kpodar'],
      sharedQuotes: [],
    },
    summary: { ...annotation.summary, unnamedSources: 0, quotes: 0, quotesWithoutSpeaker: 0 },
  },
};

/** Many people, with long names and names in other scripts: enough for the filter and the "show all" button. */
export const crowdedPage: PageState = {
  ...samplePage,
  host: 'a-very-long-subdomain.of-a-regional-newspaper.example.org',
  annotation: {
    ...annotation,
    story: null,
    mentions: manyNames().map((name, cluster) => ({
      ...mentions[0]!,
      surface: name,
      start: cluster,
      end: cluster + 1,
      cluster,
    })),
    dossiers: manyNames().map((name, cluster) => ({
      ...dossiers[0]!,
      name,
      mentions: Array.from({ length: 1 + ((cluster * 7) % 13) }, () => cluster),
    })),
    neverIntroduced: [],
  },
};

function manyNames(): readonly string[] {
  return [
    'Sheikh Abdullah bin Zayed bin Sultan bin Khalifa Al Nahyan',
    'نجيب محفوظ',
    '屠呦呦',
    'Åsa Öberg-Lindqvist',
    'Ngũgĩ wa Thiong’o',
    'José María Álvarez del Manzano y López del Hierro',
    'Ana Petrovic',
    'Tunde Okafor',
    'Mireille Kpodar',
    'Jonas Weiss',
    'Li Na',
  ];
}
