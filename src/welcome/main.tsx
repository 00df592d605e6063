// The welcome page's entry: puts the reference article on the page and then lets the content script read it,
// exactly as it reads a page of the web.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { dressPage } from '../cards/dress-page';
import { WelcomePage } from './WelcomePage';

const t = (key: string, ...values: readonly string[]) => browser.i18n.getMessage(key, [...values]);

async function start(): Promise<void> {
  dressPage(browser.i18n.getUILanguage(), t('extensionName'));
  const text = await (await fetch(browser.runtime.getURL('reference-article.txt'))).text();
  const [title = '', ...paragraphs] = text.split(/\n+/).filter(line => line.trim() !== '');
  const date = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'long', timeZone: 'UTC' });
  render(
    <WelcomePage
      title={title}
      paragraphs={paragraphs}
      date={date.format(new Date('2015-09-18T00:00:00Z'))}
      onSettings={() => void browser.runtime.openOptionsPage()}
      t={t}
    />,
    document.body,
  );
  const script = document.createElement('script');
  script.src = browser.runtime.getURL('content.js');
  document.body.append(script);
}

void start();
