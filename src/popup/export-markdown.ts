// The page's profile as Markdown, for notes. Text taken from the page is escaped, so that an asterisk in a
// name stays an asterisk and a page cannot smuggle links into somebody's notes.
import { categoryWord, countWords, messageKey } from '../cards/card-words';
import type { Kind } from '../model/entity';
import type { Translate } from '../model/translate';
import type { ExportedPage } from './export-json';
import type { PageProfile } from './page-profile';

/** Headings in the reader's language; parts with nothing in them are left out. */
export function exportMarkdown(page: ExportedPage, profile: PageProfile, t: Translate): string {
  const lines = [`# ${escapeMarkdown(page.title)}`, '', page.date ?? '', `<${page.url}>`];
  const part = (title: string, items: readonly string[]) => {
    if (items.length > 0) lines.push('', `## ${title}`, '', ...items.map(item => `- ${item}`));
  };
  const namesOf = (kind: Kind) =>
    profile.names
      .filter(name => name.kind === kind)
      .map(({ name, about, mentions }) => {
        const said = about === '' ? '' : `: ${escapeMarkdown(about)}`;
        return `**${escapeMarkdown(name)}**${said} (${countWords(t, 'mentions', mentions)})`;
      });
  part(t('people'), namesOf('person'));
  part(t('places'), namesOf('place'));
  part(t('organisations'), namesOf('organisation'));
  part(
    t('profile'),
    profile.groups.map(({ group, count }) => `${t(messageKey('group', group))}: ${count}`),
  );
  part(
    t('unnamedSources'),
    profile.unnamed.map(({ name, category, said }) => {
      const words = said.map(({ text }) => `\n  - ${escapeMarkdown(text)}`).join('');
      return `**${escapeMarkdown(name)}** (${categoryWord(t, category)})${words}`;
    }),
  );
  part(
    t('notIntroduced'),
    profile.neverIntroduced.map(({ name }) => escapeMarkdown(name)),
  );
  part(
    t('noSpeaker'),
    profile.orphanQuotes.map(({ text }) => escapeMarkdown(text)),
  );
  if (profile.story) part(t('story'), [escapeMarkdown(profile.story.article)]);
  return `${lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-+])(?=\s)/, '\\$1');
}
