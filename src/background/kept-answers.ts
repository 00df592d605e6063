// The answers about kept articles. Only the extension's own pages are answered: no page's script keeps, reads or
// deletes anything.
import type { AnnotateRequest } from '../messages/contract';
import { articlesAMessage, type KeptCalls } from '../messages/kept-calls';
import type { Handlers } from '../messages/receiver';
import type { Annotation } from '../model/annotation';
import { isKeptArticle } from '../store/kept-article-check';
import type { KeptArticles } from '../store/kept-articles';
import { articleId } from '../stories/article-id';
import { profileOf } from '../stories/profile';
import { signatureOf } from '../stories/signature';
import type { Asker } from './asker';
import type { StoryEngine } from './stories';

export interface KeptAnswerParts {
  readonly kept: KeptArticles;
  readonly engine: () => Promise<StoryEngine>;
  readonly annotate: (request: AnnotateRequest) => Promise<Annotation>;
  /** Throws where the asker is no page of the extension. */
  readonly refuseTabs: (asker: Asker) => void;
  /** What is kept is other than before; open pages hear of it unless `isQuiet`. */
  readonly onChange: (isQuiet: boolean) => Promise<void>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** The handlers for the calls about kept articles. */
export function createKeptAnswers(parts: KeptAnswerParts): Handlers<KeptCalls, Asker> {
  const { kept, engine, refuseTabs, onChange } = parts;
  return {
    async keep({ text, context, withText }, asker) {
      refuseTabs(asker);
      const annotation = await parts.annotate({ text, context });
      const article = profileOf(annotation, text, { context, keptAt: parts.today(), withText });
      const { rarityOf } = await engine();
      const problem = await kept.keep([{ article, signature: signatureOf(article, rarityOf) }]);
      if (problem === null) await onChange(false);
      return problem;
    },
    async isKept({ context: { url, title, date } }, asker) {
      refuseTabs(asker);
      const id = articleId({ url, title: title ?? '', date: date ?? null });
      return { id, kept: await kept.has(id).catch(() => false) };
    },
    async forget({ ids }, asker) {
      refuseTabs(asker);
      await (ids === null ? kept.removeAll() : kept.remove(ids));
      await onChange(false);
      return null;
    },
    async listKept({ search, from, most }, asker) {
      refuseTabs(asker);
      return kept.list(search, from, most);
    },
    async exportKept({ after }, asker) {
      refuseTabs(asker);
      return kept.after(after, articlesAMessage);
    },
    async importKept({ articles, more }, asker) {
      refuseTabs(asker);
      const { rarityOf } = await engine();
      const sound = articles.filter(isKeptArticle);
      const problem = await kept.keep(
        sound.map(article => ({ article, signature: signatureOf(article, rarityOf) })),
      );
      await onChange(more);
      const leftOut = articles.length - sound.length;
      return { added: problem === null ? sound.length : 0, leftOut, problem };
    },
  };
}
