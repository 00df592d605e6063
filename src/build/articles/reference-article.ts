// A reference article as it stands in seeds/articles: a text and, beside it, what people found in it by hand.
// Every span repeats the words it covers, so that a shifted offset is an error and not a wrong annotation.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Mention, Reason, SourceCategory } from '../../model/annotation';
import type { Kind } from '../../model/entity';
import type { Span } from '../../model/span';
import { checkArticle } from './check-article';
import { lineOfPlace } from './line-of-place';

/** A span with the words it covers. */
export interface CheckedSpan extends Span {
  readonly surface: string;
}

export interface CheckedMention extends CheckedSpan {
  readonly kind: Kind;
  /** Id of the entity in the fact tables; null where no table holds it. */
  readonly entity: string | null;
  /** Present where the place stands for its government. */
  readonly sense?: 'government';
  /** Present where the form is worth checking: a demonym, a variant spelling. */
  readonly form?: Mention['form'];
  /** For the people who edit. */
  readonly note?: string;
}

export interface CheckedSource extends CheckedSpan {
  readonly category: SourceCategory;
  /** The words that attribute; null for a floating quote. */
  readonly cue: CheckedSpan | null;
  /** The clause that says that, or why, the name is withheld. */
  readonly condition: CheckedSpan | null;
  readonly count?: string;
  readonly affiliation?: string;
  readonly reason?: Reason;
  /** For the people who edit: why it was judged so. */
  readonly note?: string;
}

export interface CheckedRole extends CheckedSpan {
  readonly asOf: string;
  readonly entity: string;
}

/** The annotation beside a text, `<id>.json` beside `<id>.txt`. */
export interface CheckedArticle {
  readonly id: string;
  readonly title: string;
  /** The day it was written, `YYYY-MM-DD`. */
  readonly date: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly mentions: readonly CheckedMention[];
  readonly sources: readonly CheckedSource[];
  readonly roles: readonly CheckedRole[];
  /** The reporter's own not-knowing. */
  readonly unclear: readonly CheckedSpan[];
  /** First mentions of the people whom the article never introduces. */
  readonly neverIntroduced: readonly CheckedSpan[];
}

export interface ReferenceArticle {
  readonly text: string;
  /** The annotation as it is written, to tell the line of a fault. */
  readonly json: string;
  readonly checked: CheckedArticle;
}

/** Reads one article by its id; throws an Error that names file, line and field of everything that is broken. */
export function readReferenceArticle(folder: string, id: string): ReferenceArticle {
  const [textFile, checkedFile] = [join(folder, `${id}.txt`), join(folder, `${id}.json`)];
  for (const file of [textFile, checkedFile]) {
    if (!existsSync(file))
      throw new Error(`${basename(file)} is missing: a reference article is a text and its annotation`);
  }
  const text = readFileSync(textFile, 'utf8');
  const json = readFileSync(checkedFile, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`${id}.json: ${(error as Error).message}`);
  }
  const faults = checkArticle(value, text, id);
  const at = (fault: string) => `${id}.json:${lineOfPlace(json, fault.split(': ', 1)[0] ?? '')}`;
  if (faults.length > 0) throw new Error(faults.map(fault => `${at(fault)}: ${fault}`).join('\n'));
  return { text, json, checked: value as CheckedArticle };
}

/** All reference articles of a folder, by id. */
export function readReferenceArticles(folder: string): ReferenceArticle[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => readReferenceArticle(folder, name.slice(0, -'.json'.length)));
}
