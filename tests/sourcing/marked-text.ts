// Test texts with their names marked by hand, so that attribution is tested without the recognition of names:
//   "<Ada Stone:pf> told <Reuters:o> that <Moscow:g=Russia> …"
// p person, l place, g place standing for its government, d demonym, o organisation; f or m after p is the
// gender; what follows "=" is the entity's name. People of one last word are one cluster.
import { splitSentences } from '../../src/language/sentences';
import { tokenise } from '../../src/language/tokens';
import type { Kind } from '../../src/model/entity';
import type { SourcingInput, SourcingMention, SourcingThing } from '../../src/sourcing/input';

const KINDS: Readonly<Record<string, Kind>> = {
  p: 'person',
  l: 'place',
  g: 'place',
  d: 'place',
  o: 'organisation',
};

/** The plain text and its mentions. */
export function readMarkedText(marked: string): SourcingInput {
  let text = '';
  let from = 0;
  const mentions: SourcingMention[] = [];
  const clusters = new Map<string, number>();
  const things: SourcingThing[] = [];
  for (const match of marked.matchAll(/<([^<>:]+):([plgdo])([fm]?)(?:=([^>]+))?>/g)) {
    const [whole, surface = '', kind = '', gender = '', name] = match;
    text += marked.slice(from, match.index);
    from = match.index + whole.length;
    const key = name ?? surface.split(' ').at(-1)!;
    const cluster = clusters.get(key) ?? clusters.size;
    clusters.set(key, cluster);
    things[cluster] = {
      entityName: name ?? things[cluster]?.entityName,
      gender: gender === 'f' || gender === 'm' ? gender : things[cluster]?.gender,
    };
    mentions.push({
      start: text.length,
      end: text.length + surface.length,
      surface,
      kind: KINDS[kind]!,
      form: kind === 'd' ? 'demonym' : 'full',
      cluster,
    });
    text += surface;
  }
  text += marked.slice(from);
  const tokens = tokenise(text);
  return {
    tokens,
    sentences: splitSentences(tokens),
    mentions,
    thing: index => things[index]!,
    mentionsOf: thing => [...mentions.keys()].filter(m => mentions[m]!.cluster === thing),
  };
}
