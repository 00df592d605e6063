// The article that tells the same story, and what the two share: names first, the rarest in front, then quotations.
import { countWords } from '../cards/card-words';
import { longDate } from '../cards/long-date';
import type { Story } from '../model/annotation';
import type { Translate } from '../model/translate';

/** Names listed; the most telling stand in front. */
const mostNames = 12;

/** Title, where and when, whose, and the shared names and quotations folded away. */
export function StoryLine({ story, t }: { readonly story: Story; readonly t: Translate }) {
  const names = countWords(t, 'storyNames', story.sharedNames.length);
  const quotes = countWords(t, 'storyQuotes', story.sharedQuotes.length);
  const shared = story.sharedQuotes.length > 0 ? t('and', names, quotes) : names;
  const about = [
    story.outlet,
    story.date ? longDate(story.date) : '',
    t(story.isShipped ? 'storyShipped' : 'storyKept'),
  ];
  return (
    <section class="story">
      <h2>{t('story')}</h2>
      <p class="story-title" dir="auto">
        {story.url === '' ? (
          story.article
        ) : (
          <a href={story.url} target="_blank" rel="noreferrer noopener">
            {story.article}
          </a>
        )}
      </p>
      <p class="quiet">{about.filter(part => part !== '').join(' · ')}</p>
      <details class="fold">
        <summary>{t('storyShares', shared)}</summary>
        <p class="story-names" dir="auto">
          {story.sharedNames.slice(0, mostNames).join(' · ')}
        </p>
        {story.sharedQuotes.map(words => (
          <blockquote key={words} class="story-quote" dir="auto">
            {words}
          </blockquote>
        ))}
      </details>
    </section>
  );
}
