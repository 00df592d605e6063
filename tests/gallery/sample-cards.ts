// biome-ignore-all lint/suspicious/noThenProperty: what held on the article's date is the card's field `then`.
// Hand-made cards for the gallery and the tests of cards/: every type, and the states that break layouts
// (long names, other scripts, missing facts, many mentions). The words are the project's own.
import type {
  AmbiguousCard,
  Card,
  InThisArticle,
  OrganisationCard,
  Passage,
  PersonCard,
  PlaceCard,
  RoleCard,
  SourceCard,
  UnknownCard,
} from '../../src/model/card';
import type { LookupAnswer } from '../../src/model/lookup';
import { subjectOf } from '../lookup/recorded';

/** A card and what it is there to show. */
export interface Sample {
  readonly name: string;
  readonly card: Card;
  /** How far its look-up has come, where that is what is shown. */
  readonly lookUp?: LookupAnswer | 'loading';
}

const passage = (start: number, excerpt: string): Passage => ({
  start,
  end: start + excerpt.length,
  excerpt,
});

const alone: InThisArticle = {
  introducedAs: null,
  neverIntroduced: false,
  said: [],
  mentions: [passage(10, '…troops were seen near the border on Friday…')],
};

const defenceMinister: PersonCard = {
  type: 'person',
  target: { type: 'mention', index: 12 },
  entity: 'Q7747',
  title: 'Sergei Shoigu',
  sentence: 'Russian politician, Minister of Defence of Russia when this was written.',
  evidence: [
    'The words “Minister of Defense” stand before the name.',
    '“Shoygu” is a spelling variant of “Shoigu”.',
    'Russia and Syria are named nearby.',
  ],
  aliases: ['Sergey Shoygu', 'Sergei Shoygu'],
  wikipedia: 'https://en.wikipedia.org/wiki/Sergei_Shoigu',
  lookup: subjectOf('Sergei Shoigu'),
  sources: ['factbook', 'leaders'],
  life: 'Born 21 May 1955',
  country: 'Russia',
  then: {
    label: 'When this was written (18 September 2015)',
    roles: [{ text: 'Minister of Defence of Russia, since November 2012' }],
  },
  since: [
    { text: 'Left that office in May 2024.' },
    { text: 'Secretary of the Security Council of Russia from May 2024', asOf: 'August 2026' },
  ],
  inThisArticle: {
    introducedAs: passage(820, 'Minister of Defense'),
    neverIntroduced: false,
    said: [
      passage(900, '“The talks were useful and will go on,” the minister said after the call.'),
      passage(1100, 'He said that the flights would carry aid and nothing else.'),
      passage(1300, '“We hide nothing,” he told reporters.'),
      passage(1500, 'The minister said he had no further trips planned this month.'),
    ],
    mentions: [
      passage(840, '…a call between the Defense Secretary and Minister of Defense Sergei Shoygu…'),
      passage(1200, '…Shoygu repeated the offer…'),
      passage(1600, '…before Shoygu left for the capital…'),
    ],
  },
};

export const missingFacts: PersonCard = {
  ...defenceMinister,
  target: { type: 'mention', index: 13 },
  title: 'Ana Petrovic',
  sentence: 'Serbian handball player.',
  evidence: [],
  aliases: [],
  wikipedia: null,
  lookup: null,
  sources: [],
  life: null,
  country: null,
  then: null,
  since: [],
  inThisArticle: alone,
};

const longName: PersonCard = {
  ...defenceMinister,
  target: { type: 'mention', index: 14 },
  title: 'Sheikh Abdullah bin Zayed bin Sultan bin Khalifa Al Nahyan',
  sentence:
    'Emirati politician, Minister of Foreign Affairs and International Cooperation of the United Arab Emirates when this was written.',
  country: 'United Arab Emirates',
  aliases: ['Abdullah bin Zayed', 'Abdullah bin Zayed Al Nahyan', 'Sheikh Abdullah'],
  since: [{ text: 'Deputy Prime Minister of the United Arab Emirates', asOf: 'August 2026' }],
  inThisArticle: {
    introducedAs: passage(300, 'United Arab Emirates Foreign Minister'),
    neverIntroduced: false,
    said: [],
    mentions: alone.mentions,
  },
};

const arabicName: PersonCard = {
  ...missingFacts,
  target: { type: 'mention', index: 15 },
  title: 'نجيب محفوظ',
  sentence: 'Egyptian novelist, winner of the Nobel Prize in Literature in 1988.',
  life: '1911 to 2006',
  country: 'Egypt',
  aliases: ['Naguib Mahfouz', 'نجيب محفوظ عبد العزيز'],
  then: {
    label: 'When this was written (3 March 2020)',
    roles: [{ text: 'Had died on 30 August 2006.' }],
  },
};

const chineseName: PersonCard = {
  ...missingFacts,
  target: { type: 'mention', index: 16 },
  title: '屠呦呦 (Tu Youyou)',
  sentence: 'Chinese chemist, winner of the Nobel Prize in Physiology or Medicine in 2015.',
  life: 'Born 30 December 1930',
  country: 'China',
  aliases: ['Tu Youyou', '屠呦呦'],
  evidence: ['The full name stands in the text.'],
};

const city: PlaceCard = {
  type: 'place',
  target: { type: 'mention', index: 20 },
  entity: 'g173576',
  title: 'Latakia',
  sentence: 'Port city in Syria, on the Mediterranean Sea.',
  evidence: ['The word “coastal” stands beside the name.', 'Syria is named in the same sentence.'],
  aliases: ['Lattakia', 'Al-Ladhiqiyah'],
  wikipedia: 'https://en.wikipedia.org/wiki/Latakia',
  lookup: subjectOf('Latakia', { kind: 'place' }),
  sources: ['geonames'],
  placeType: 'city',
  where: 'Latakia Governorate, Syria',
  population: '340,000',
  capital: null,
  position: { latitude: 35.53, longitude: 35.78, country: null },
  standsFor: null,
  disputed: [],
  inThisArticle: alone,
};

const country: PlaceCard = {
  ...city,
  target: { type: 'mention', index: 21 },
  title: 'Iraq',
  sentence: 'Country in Western Asia.',
  placeType: 'country',
  where: 'Western Asia; borders Iran, Jordan, Kuwait, Saudi Arabia, Syria and Turkey',
  population: '46.0 million (2024)',
  capital: 'Baghdad',
  aliases: ['Republic of Iraq'],
  position: { latitude: 33, longitude: 44, country: 'IQ' },
};

const government: PlaceCard = {
  ...city,
  target: { type: 'mention', index: 22 },
  title: 'Moscow',
  sentence: 'Capital of Russia.',
  standsFor: 'Here: the government of Russia',
  evidence: [
    'The name stands where a government does: “Moscow’s recent deliveries”.',
    'No place in the city is meant by the verbs around it.',
  ],
  where: 'Russia',
  population: '12.5 million',
  aliases: ['Moskva'],
  position: { latitude: 55.75, longitude: 37.62, country: 'RU' },
};

const disputed: PlaceCard = {
  ...city,
  target: { type: 'mention', index: 23 },
  title: 'Crimea',
  sentence: 'Peninsula on the Black Sea.',
  placeType: 'region',
  where: 'Northern coast of the Black Sea',
  population: '2.4 million',
  aliases: ['Crimean Peninsula'],
  position: { latitude: 45.3, longitude: 34.4, country: null },
  disputed: [
    'Administered by Russia since March 2014.',
    'Claimed by Ukraine, and recognised as part of Ukraine by the United Nations General Assembly.',
  ],
};

const island: PlaceCard = {
  ...city,
  target: { type: 'mention', index: 24 },
  title: 'Fiji',
  sentence: 'Island country in the South Pacific.',
  placeType: 'country',
  where: 'South Pacific',
  population: '936,000',
  capital: 'Suva',
  aliases: [],
  position: { latitude: -18, longitude: 178, country: 'FJ' },
};

const designated: OrganisationCard = {
  type: 'organisation',
  target: { type: 'mention', index: 30 },
  entity: 'Q2429253',
  title: 'Islamic State',
  sentence: 'Armed group that held territory in Iraq and Syria from 2014.',
  evidence: ['“ISIL” and “Islamic State” are names of one group.'],
  aliases: ['ISIL', 'ISIS', 'IS', 'Daesh'],
  wikipedia: 'https://en.wikipedia.org/wiki/Islamic_State',
  lookup: subjectOf('Islamic State', { kind: 'organisation' }),
  sources: ['lists'],
  country: null,
  dates: 'Under this name since June 2014',
  designation:
    'Designated a terrorist organisation by the United Nations, the European Union, the United States, the United Kingdom and others.',
  inThisArticle: { ...alone, mentions: [passage(5, 'one'), passage(55, 'two')] },
};

const ministry: OrganisationCard = {
  ...designated,
  target: { type: 'mention', index: 31 },
  title: 'United States Department of Defense',
  sentence: 'Ministry of the United States government that directs the armed forces.',
  aliases: ['the Pentagon', 'DoD', 'Defense Department'],
  country: 'United States',
  dates: 'Founded 1947',
  designation: null,
};

export const unknown: UnknownCard = {
  type: 'unknown',
  target: { type: 'mention', index: 40 },
  title: 'Cook',
  kind: 'person',
  lookup: { ...subjectOf('Cook'), isTitle: false },
  sentence: 'The article does not say who this is',
  evidence: ['A capitalised name followed by “said”.'],
  inThisArticle: {
    introducedAs: null,
    neverIntroduced: true,
    said: [passage(1200, '“The secretary stressed how much such talks matter,” Cook said in a statement.')],
    mentions: [passage(1260, '…Cook said in a statement…')],
  },
};

const introduced: UnknownCard = {
  ...unknown,
  target: { type: 'mention', index: 41 },
  title: 'Mireille Kpodar-Lindqvist',
  sentence: 'The article introduces this person as “harbour master of the island’s only port”',
  inThisArticle: {
    introducedAs: passage(60, 'harbour master of the island’s only port'),
    neverIntroduced: false,
    said: [
      passage(80, '“Nothing has docked here since Monday,” she said.'),
      passage(180, 'Kpodar-Lindqvist said that fuel would last nine days.'),
    ],
    mentions: [
      passage(70, '…said Mireille Kpodar-Lindqvist, harbour master…'),
      passage(170, '…Kpodar-Lindqvist said that fuel…'),
    ],
  },
};

const ambiguous: AmbiguousCard = {
  type: 'ambiguous',
  target: { type: 'mention', index: 50 },
  title: 'Georgia',
  kind: 'place',
  sentence: 'The text does not settle which of these is meant.',
  evidence: ['Both names are written alike, and neither is named a second time.'],
  candidates: [
    {
      entity: 'Q230',
      name: 'Georgia',
      sentence: 'Country in the Caucasus, capital Tbilisi.',
      evidence: ['Armenia is named two sentences later.'],
    },
    {
      entity: 'Q1428',
      name: 'Georgia (U.S. state)',
      sentence: 'State in the south-east of the United States, capital Atlanta.',
      evidence: ['The outlet is American.', 'The word “governor” is in the text.'],
    },
    { entity: 'x-1', name: 'Georgia', sentence: 'A given name.', evidence: [] },
  ],
  inThisArticle: alone,
};

const office: RoleCard = {
  type: 'role',
  target: { type: 'role', index: 0 },
  title: 'the USA president',
  sentence: 'President of the United States on 18 September 2015: Barack Obama.',
  evidence: ['“USA” is the United States.', 'The article is dated 18 September 2015.'],
  asOf: '18 September 2015',
  holder: {
    ...missingFacts,
    title: 'Barack Obama',
    sentence: 'American politician.',
    wikipedia: 'https://en.wikipedia.org/wiki/Barack_Obama',
    life: 'Born 4 August 1961',
    then: {
      label: 'When this was written (18 September 2015)',
      roles: [{ text: 'President of the United States, since January 2009' }],
    },
    since: [{ text: 'Left office on 20 January 2017.' }],
  },
};

const officeUnknown: RoleCard = {
  ...office,
  target: { type: 'role', index: 1 },
  title: 'the harbour minister',
  sentence: 'Newsgloss does not know who this was on 18 September 2015',
  asOf: null,
  holder: null,
  evidence: [],
};

const unnamed: SourceCard = {
  type: 'source',
  target: { type: 'source', index: 3 },
  title: 'One US official',
  sentence: 'One person from the United States government, whom the text does not name.',
  evidence: ['“One” and “official”, with the cue “said”.', '“on condition of anonymity” follows.'],
  category: 'unnamed individual',
  anonymityStated: true,
  reasonGiven: null,
  content: 'fact',
  checklist: [
    { question: 'who', answer: 'an official of the United States government' },
    { question: 'how many', answer: 'one' },
    { question: 'how they know', answer: null },
    { question: 'why unnamed', answer: '“on condition of anonymity”; no reason given' },
    { question: 'stake', answer: null },
    { question: 'checked', answer: null },
    { question: 'fact or opinion', answer: 'stated as fact' },
  ],
  standards: [
    {
      newsroom: 'Example Agency',
      year: 2019,
      note: 'Says why a source asked for anonymity, whenever that can be told.',
    },
    {
      newsroom: 'Example Daily',
      year: 2021,
      note: 'Asks for a description that lets readers judge how the source can know.',
    },
  ],
  alsoSpeaks: [passage(1400, 'The official added that more flights were expected.')],
  named: null,
};

const group: SourceCard = {
  ...unnamed,
  target: { type: 'source', index: 4 },
  title: 'people familiar with the matter',
  sentence: 'Several people, number not given; the text does not name them.',
  category: 'unnamed group',
  anonymityStated: true,
  reasonGiven: 'not authorised to speak publicly',
  content: 'assessment',
  alsoSpeaks: [],
};

const namedBody: SourceCard = {
  ...unnamed,
  target: { type: 'source', index: 5 },
  title: 'The Department of Defense',
  sentence: 'The body speaks under its own name.',
  category: 'named collective',
  anonymityStated: false,
  checklist: [
    { question: 'who', answer: 'the United States Department of Defense' },
    { question: 'how many', answer: null },
    { question: 'fact or opinion', answer: 'a plan or intention' },
  ],
  standards: [],
  alsoSpeaks: [],
  named: ministry,
};

const namedPerson: SourceCard = {
  ...namedBody,
  target: { type: 'source', index: 6 },
  title: 'Shoygu',
  sentence: 'A person whom the text names.',
  category: 'named individual',
  named: defenceMinister,
};

const floating: SourceCard = {
  ...unnamed,
  target: { type: 'source', index: 7 },
  title: '“It is vital to avoid misunderstandings.”',
  sentence: 'A quotation that the text gives without a speaker.',
  category: 'floating quote',
  anonymityStated: false,
  evidence: ['No reporting verb and no name stands in the sentence or beside it.'],
  checklist: [{ question: 'who', answer: null }],
  standards: [],
  alsoSpeaks: [],
};

const unclear: SourceCard = {
  ...floating,
  target: { type: 'source', index: 8 },
  title: 'He',
  sentence: 'Two men are named just before, and the words do not settle which of them speaks.',
  category: 'unclear speaker',
  evidence: ['“Carter” and “Shoygu” are named in the sentence before.'],
};

/** Every sample, in the order the gallery shows them. */
const courier = {
  title: 'Islanders queue for fuel as tankers stay away',
  where: 'Harrowgate Courier, 7 March 2026',
  url: 'https://courier.example/islanders-queue',
};

const metBefore: UnknownCard = {
  ...introduced,
  target: { type: 'mention', index: 51 },
  inThisArticle: {
    ...introduced.inThisArticle,
    sameWords: [
      {
        words: 'Nobody told us that the tanker would turn round.',
        speaker: 'the harbour master',
        article: courier,
        at: null,
      },
    ],
  },
  metBefore: [
    { as: 'who chairs the islands’ council', article: courier },
    { as: 'mayor', article: { title: 'Russia: If Syria asks', where: '18 September 2015', url: '' } },
  ],
};

const otherwise: SourceCard = {
  ...floating,
  target: { type: 'source', index: 52 },
  sameWords: [
    {
      words: 'We will not be the ones who stop.',
      speaker: 'Ana Petrovic',
      article: null,
      at: passage(2100, '“We will not be the ones who stop,” Petrovic said'),
    },
    {
      words: 'We will not be the ones who stop',
      speaker: null,
      article: { ...courier, where: '' },
      at: null,
    },
  ],
};

export const sampleCards: readonly Sample[] = [
  { name: 'person, then and now', card: defenceMinister },
  { name: 'person, long name', card: longName },
  { name: 'person, missing facts', card: missingFacts },
  { name: 'person, Arabic name', card: arabicName },
  { name: 'person, Chinese name', card: chineseName },
  { name: 'place, city', card: city },
  { name: 'place, country', card: country },
  { name: 'place, government', card: government },
  { name: 'place, disputed', card: disputed },
  { name: 'place, across the date line', card: island },
  { name: 'organisation, designated', card: designated },
  { name: 'organisation', card: ministry },
  { name: 'unknown, never introduced', card: unknown },
  { name: 'unknown, introduced', card: introduced },
  { name: 'unknown, met before', card: metBefore },
  { name: 'ambiguous', card: ambiguous },
  { name: 'office', card: office },
  { name: 'office, holder unknown', card: officeUnknown },
  { name: 'source, unnamed individual', card: unnamed },
  { name: 'source, unnamed group', card: group },
  { name: 'source, named body', card: namedBody },
  { name: 'source, named person', card: namedPerson },
  { name: 'source, floating quotation', card: floating },
  { name: 'source, the same words elsewhere', card: otherwise },
  { name: 'source, unclear speaker', card: unclear },
];
