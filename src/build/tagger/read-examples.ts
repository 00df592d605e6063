// Annotated texts as the tagger sees them: one JSON object a line, `{text, mentions: [{start, end, kind}]}`, with
// kinds person, place, organisation, norp (nationalities and groups), facility and misc; plain or gzipped.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '../../language/sentences';
import { tokenise } from '../../language/tokens';
import type { Lexicon } from '../../lexicon/lexicon';
import { matchedSpans } from '../../names/lexicon-spans';
import { memoryOf } from '../../names/memory';
import { scan } from '../../names/scan';
import { readContext, type TagContext } from '../../names/tagger/context';
import { readGazetteer } from '../../names/tagger/gazetteer';
import { beginOf, insideOf, TAG_KINDS, type TagKind } from '../../names/tagger/labels';
import type { WordFacts } from '../../names/tagger/word-facts';

/** One text with the label each of its tokens should get. */
export interface Example {
  readonly context: TagContext;
  readonly gold: Uint8Array;
}

const KIND_OF: Readonly<Record<string, TagKind>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  norp: 'nationality',
  facility: 'facility',
  misc: 'other',
};

interface Line {
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** The examples of `file`. Throws with the line's number where a line is not of this shape. */
export function readExamples(file: string, lexicon: Lexicon, facts: WordFacts): Example[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .flatMap((line, i) =>
      line.trim() === '' ? [] : [readExample(line, `${file}:${i + 1}`, lexicon, facts)],
    );
}

function readExample(line: string, where: string, lexicon: Lexicon, facts: WordFacts): Example {
  const { text, mentions } = JSON.parse(line) as Line;
  if (typeof text !== 'string' || !Array.isArray(mentions))
    throw new Error(`${where}: has no text or no mentions`);
  const tokens = tokenise(text);
  const gold = new Uint8Array(tokens.count);
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const kind = TAG_KINDS.indexOf(KIND_OF[mention.kind] ?? 'other');
    while (at < tokens.count && tokens.end[at]! <= mention.start) at++;
    const first = at;
    for (; at < tokens.count && tokens.start[at]! < mention.end; at++) {
      gold[at] = at === first ? beginOf(kind) : insideOf(kind);
    }
  }
  const gazetteer = readGazetteer(tokens, matchedSpans(tokens, memoryOf(lexicon), scan(text, lexicon)));
  return { context: readContext({ tokens, sentences: splitSentences(tokens), gazetteer, facts }), gold };
}
