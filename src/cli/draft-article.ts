// `model --from article.txt`: a first draft of the checked annotation that a reference article needs, written beside
// its text, for a person to correct by hand. It says only what the engine found, one entry a line.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { annotate } from '../engine/annotate';
import type { Lexicon } from '../lexicon/lexicon';
import type { Annotation, Mention, Source } from '../model/annotation';
import type { Span } from '../model/span';

/** What is known of the article beside its text. */
export interface DraftOptions {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
}

/** Drafts the file beside `file`, a text; answers what was written. Rejects where there is one already. */
export async function draftBeside(
  file: string,
  options: Omit<DraftOptions, 'id'>,
  lexicon: Lexicon,
): Promise<string> {
  if (!file.endsWith('.txt')) throw new Error('--from must name a text file, NAME.txt');
  const id = basename(file, '.txt');
  const target = `${file.slice(0, -'.txt'.length)}.json`;
  if (existsSync(target)) throw new Error(`${target} is there already; it may have been corrected by hand`);
  const text = await readFile(file, 'utf8');
  const draft = draftArticle(text, { id, ...options }, lexicon);
  await writeFile(target, writeDraft(draft));
  const { mentions, sources } = draft;
  const open = mentions.filter(({ entity }) => entity === null).length;
  return (
    `${target}: ${mentions.length} mentions, ${open} of them without an entity, ${sources.length} sources. ` +
    'Read it against the text, then: npm run check-seeds'
  );
}

/** The annotation of a text in the shape of seeds/articles. */
function draftArticle(text: string, options: DraftOptions, lexicon: Lexicon) {
  const { id, date, url, outlet } = options;
  const title = options.title ?? text.trim().split('\n', 1)[0] ?? '';
  const context = { title, date, ...(url && { url }), ...(outlet && { outlet }) };
  const annotation = annotate(text, context, lexicon);
  const covered = ({ start, end }: Span) => ({ start, end, surface: text.slice(start, end) });
  return {
    id,
    title,
    date,
    ...(url && { url }),
    ...(outlet && { outlet }),
    mentions: annotation.mentions.map(mention => ({ ...covered(mention), ...mentionFields(mention) })),
    sources: annotation.sources.map(source => ({
      ...covered(source),
      category: source.category,
      cue: source.cue && covered(source.cue),
      condition: source.condition && covered(source.condition),
      ...sourceFields(source),
    })),
    roles: annotation.roles.map(role => ({ ...covered(role), asOf: date, entity: role.entity })),
    unclear: annotation.unclear.map(covered),
    neverIntroduced: firstMentions(annotation).map(covered),
  };
}

function mentionFields({ kind, entity, sense, form, candidates }: Mention) {
  return {
    kind,
    entity,
    ...(sense && { sense }),
    ...((form === 'demonym' || form === 'variant') && { form }),
    ...(candidates && { note: `either: ${candidates.map(({ id, name }) => `${id} ${name}`).join('; ')}` }),
  };
}

// What the text tells, where it tells anything: an editor checks each word of it.
function sourceFields({ count, affiliation, reason, category }: Source): object {
  if (!category.startsWith('unnamed')) return {};
  return {
    count,
    ...(affiliation !== 'none stated' && { affiliation }),
    ...(reason !== 'none' && { reason }),
  };
}

function firstMentions({ neverIntroduced, mentions }: Annotation): Span[] {
  return neverIntroduced.map(index => mentions[index]!).sort((a, b) => a.start - b.start);
}

/** JSON with one entry of a list a line, as the articles in seeds/ are written. */
function writeDraft(draft: object): string {
  const fields = Object.entries(draft).map(([name, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  ${JSON.stringify(name)}: ${inOneLine(value)}`;
    return `  ${JSON.stringify(name)}: [\n${value.map(item => `    ${inOneLine(item)}`).join(',\n')}\n  ]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${inOneLine(field)}`);
  return `{${fields.join(', ')}}`;
}
