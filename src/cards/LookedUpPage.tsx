// The opening of an article that was looked up: picture, description, text, and always where it is from and under
// which licence, because that is the price of showing it.
import type { LookupPage } from '../model/lookup';
import type { Translate } from '../model/translate';
import { BytesPicture } from './BytesPicture';

const licence = 'https://creativecommons.org/licenses/by-sa/4.0/';

interface LookedUpPageProps {
  readonly page: LookupPage;
  /** True where the article has the title that the card looked up, which is then not said again. */
  readonly isOwnTitle: boolean;
  readonly t: Translate;
}

/** One article. */
export function LookedUpPage({ page, isOwnTitle, t }: LookedUpPageProps) {
  const { picture } = page;
  return (
    <article class="looked-up" {...(page.language ? { lang: page.language } : {})}>
      {picture ? <BytesPicture picture={picture} label={t('lookUpPicture', page.title)} /> : null}
      {isOwnTitle ? null : (
        <h3 class="looked-up-title" dir="auto">
          {page.title}
        </h3>
      )}
      {page.redirectedFrom ? <p class="small">{t('lookUpRedirected', page.redirectedFrom)}</p> : null}
      {page.description ? (
        <p class="looked-up-about" dir="auto">
          {page.description}
        </p>
      ) : null}
      {page.extract.split('\n').map(paragraph => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
      <p class="small looked-up-from">
        <Link to={page.link}>{t(page.from === 'kiwix' ? 'lookUpFromKiwix' : 'lookUpFrom', page.title)}</Link>
        {' · '}
        <Link to={licence}>CC BY-SA 4.0</Link>
        {picture?.link ? (
          <>
            {' · '}
            <Link to={picture.link}>{t('lookUpPictureFrom')}</Link>
          </>
        ) : null}
      </p>
    </article>
  );
}

function Link({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
