// What every page of the extension does before it draws anything: takes on the colours and type of the cards, and
// says its language and its title.
import { themeTokens } from './theme-tokens';

/** Dresses the document of the popup, the settings or the welcome page; `language` is a BCP 47 tag. */
export function dressPage(language: string, title: string): void {
  const style = document.createElement('style');
  style.textContent = themeTokens;
  document.head.append(style);
  document.documentElement.lang = language;
  document.title = title;
}
