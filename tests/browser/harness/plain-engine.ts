// The engine of the plain background: every occurrence of a few names, every "One … official, speaking on condition
// of anonymity", and cards with enough on them to be recognised. Pure, so that tests can ask it what to expect.
import {
  type Annotation,
  type Dossier,
  type Mention,
  type Source,
  type SourceCategory,
  sourceCategories,
} from '../../../src/model/annotation';
import type { Card, Target } from '../../../src/model/card';
import type { Kind } from '../../../src/model/entity';

const names: Readonly<Record<string, Kind>> = {
  'Sergei Shoygu': 'person',
  'Ash Carter': 'person',
  'Ellen Brandt': 'person',
  Moscow: 'place',
  Syria: 'place',
  Harrowgate: 'place',
  Pentagon: 'organisation',
  'United Nations': 'organisation',
};
const namePattern = new RegExp(Object.keys(names).join('|'), 'g');
const sourcePattern = /[Oo]ne (?:\w+ )?official(?=, speaking on condition of anonymity)/g;

/** The annotation of a text. */
export function plainAnnotation(text: string, date: string | null): Annotation {
  const found = [...text.matchAll(namePattern)];
  const order = [...new Set(found.map(([name]) => name))];
  const mentions: Mention[] = found.map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    surface: match[0],
    kind: names[match[0]]!,
    form: 'full',
    cluster: order.indexOf(match[0]),
    entity: null,
    confidence: 1,
    evidence: [`The text says "${match[0]}".`],
  }));
  const dossiers: Dossier[] = order.map((name, cluster) => ({
    name,
    kind: names[name]!,
    entity: null,
    mentions: mentions.flatMap((mention, index) => (mention.cluster === cluster ? [index] : [])),
    introducedAt: null,
    sources: [],
    neverIntroduced: false,
  }));
  const sources = [...text.matchAll(sourcePattern)].map(plainSource);
  return {
    date,
    entities: {},
    mentions,
    dossiers,
    sources,
    roles: [],
    quotes: [],
    unclear: [],
    story: null,
    neverIntroduced: [],
    summary: {
      people: order.filter(name => names[name] === 'person').length,
      places: order.filter(name => names[name] === 'place').length,
      organisations: order.filter(name => names[name] === 'organisation').length,
      statements: Object.fromEntries(sourceCategories.map(category => [category, 0])) as Record<
        SourceCategory,
        number
      >,
      unnamedSources: sources.length,
      singleUnnamed: [],
      quotes: 0,
      quotesWithoutSpeaker: 0,
      neverIntroduced: 0,
    },
  };
}

function plainSource(match: RegExpMatchArray, index: number): Source {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return {
    start,
    end,
    surface: match[0],
    category: 'unnamed individual',
    cue: null,
    condition: { start: end + 2, end: end + ', speaking on condition of anonymity'.length },
    chain: index,
    first: true,
    count: '1',
    affiliation: 'none stated',
    seniority: 'none',
    knowledge: 'none',
    reason: 'none',
    stake: null,
    toldTo: 'not stated',
    content: null,
    form: null,
    statement: null,
    mention: null,
  };
}

/** The card of a target in a text. */
export function plainCard(text: string, target: Target): Card | null {
  const { mentions, dossiers, sources } = plainAnnotation(text, null);
  const passage = ({ start, end }: { start: number; end: number }) => ({
    start,
    end,
    excerpt: text.slice(Math.max(0, start - 30), end + 30),
  });
  if (target.type === 'source') {
    const source = sources[target.index];
    if (!source) return null;
    return {
      type: 'source',
      target,
      title: source.surface,
      sentence: 'An unnamed individual; the text says that the name is withheld.',
      evidence: [],
      category: source.category,
      anonymityStated: true,
      reasonGiven: null,
      content: null,
      checklist: [{ question: 'why unnamed', answer: null }],
      standards: [],
      alsoSpeaks: [],
      named: null,
    };
  }
  const mention = target.type === 'mention' ? mentions[target.index] : undefined;
  if (!mention) return null;
  return {
    type: 'unknown',
    target,
    title: mention.surface,
    lookup: null,
    sentence: `A ${mention.kind} that this article names.`,
    evidence: mention.evidence,
    kind: mention.kind,
    inThisArticle: {
      introducedAs: null,
      neverIntroduced: false,
      said: [],
      mentions: dossiers[mention.cluster]!.mentions.map(index => passage(mentions[index]!)),
    },
  };
}
