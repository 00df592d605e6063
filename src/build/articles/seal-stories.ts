// Puts the profiles of the reference articles into a compiled file, so that pages are matched against them as they
// are against what a reader keeps. Made at every build: it takes a moment, and follows the engine.
import { annotate } from '../../engine/annotate';
import { withBeside } from '../../lexicon/container';
import type { Lexicon } from '../../lexicon/lexicon';
import { openLexicon } from '../../lexicon/open';
import type { Annotation, Source } from '../../model/annotation';
import type { KeptArticle, KeptName } from '../../model/kept-article';
import { overlaps } from '../../model/span';
import { profileOf } from '../../stories/profile';
import { rarityIn } from '../../stories/rarity';
import { packStories, storiesSection } from '../../stories/shipped-articles';
import { type CheckedMention, type ReferenceArticle, readReferenceArticles } from './reference-article';

/** The file with the articles of `folder` in it. */
export function sealStories(file: Uint8Array, folder: string): Uint8Array {
  const lexicon = openLexicon(file);
  const profiles = readReferenceArticles(folder).map(article => checkedProfile(article, lexicon));
  return withBeside(file, storiesSection, packStories(profiles));
}

/** The profile of a reference article: names and kinds of source as they were checked, the rest as the engine reads it. */
function checkedProfile(article: ReferenceArticle, lexicon: Lexicon): KeptArticle {
  const { id, title, date, url, outlet } = article.checked;
  const context = { title, date, ...(url && { url }), ...(outlet && { outlet }) };
  const annotation = annotate(article.text, context, lexicon);
  const sources = annotation.sources.map(source => checkedSource(article, source));
  const options = { context, keptAt: '', withText: false };
  const profile = profileOf({ ...annotation, sources }, article.text, options);
  return { ...profile, id: `article-${id}`, names: checkedNames(article, annotation, lexicon) };
}

function checkedSource({ checked }: ReferenceArticle, source: Source): Source {
  const same = checked.sources.find(one => overlaps(one, source));
  return same ? { ...source, category: same.category } : source;
}

function checkedNames({ checked }: ReferenceArticle, annotation: Annotation, lexicon: Lexicon): KeptName[] {
  const things = new Map<string, CheckedMention[]>();
  for (const mention of checked.mentions) {
    const key = mention.entity ?? mention.surface;
    things.set(key, [...(things.get(key) ?? []), mention]);
  }
  const rarityOf = rarityIn(lexicon);
  return [...things.values()].map(mentions => {
    const { kind, entity } = mentions[0]!;
    const longest = mentions.reduce((a, b) => (b.surface.length > a.surface.length ? b : a));
    const isNever = checked.neverIntroduced.some(one => mentions.some(mention => overlaps(one, mention)));
    const index = entity === null ? -1 : lexicon.indexOf(entity);
    const name: KeptName = {
      kind,
      name: index < 0 ? longest.surface : lexicon.nameOf(index),
      entity,
      introducedAs: isNever ? null : introductionOf(annotation, mentions),
      mentions: mentions.length,
    };
    // Ready-made, so that the first page of a session need not look up things that it does not name.
    return { ...name, rarity: rarityOf(name) };
  });
}

function introductionOf(annotation: Annotation, mentions: readonly CheckedMention[]): string | null {
  const clusters = new Set(
    annotation.mentions
      .filter(mention => mentions.some(one => overlaps(one, mention)))
      .map(({ cluster }) => cluster),
  );
  const introduced = [...clusters].map(cluster => annotation.dossiers[cluster]?.introducedAt?.as);
  return introduced.find(as => as !== undefined) ?? null;
}
