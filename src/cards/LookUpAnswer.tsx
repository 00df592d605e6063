// What came of a look-up: an article's opening with where it is from, the things a title can mean, or one plain
// sentence that says why there is nothing to show and what can be done about it.
import type { Contradiction, LookupAnswer, LookupSubject } from '../model/lookup';
import type { CardView } from './card-view';
import { countWords, messageKey } from './card-words';
import { LookedUpPage } from './LookedUpPage';

interface LookUpAnswerProps {
  readonly answer: LookupAnswer;
  readonly subject: LookupSubject;
  readonly view: CardView;
  readonly onAgain: () => void;
  /** Looks one of several titles up. */
  readonly onChoose: (title: string) => void;
}

/** One answer. */
export function LookUpAnswer({ answer, subject, view, onAgain, onChoose }: LookUpAnswerProps) {
  const { t, actions } = view;
  const settings = (
    <button type="button" class="text-button" onClick={actions.onLookUpSettings}>
      {t('lookUpSettings')}
    </button>
  );
  const again = (
    <button type="button" class="text-button" onClick={onAgain}>
      {t('lookUpAgain')}
    </button>
  );
  switch (answer.state) {
    case 'shown':
      return <LookedUpPage page={answer.page} isOwnTitle={answer.page.title === subject.title} t={t} />;
    case 'choices':
      return (
        <>
          <p>{t('lookUpChoices', answer.title)}</p>
          <ul class="choices">
            {answer.choices.map(({ title, description }) => (
              <li key={title}>
                <button type="button" class="inline-jump" dir="auto" onClick={() => onChoose(title)}>
                  {title}
                </button>
                {description ? (
                  <span class="small" dir="auto">
                    {description}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
          <ArticleLink link={answer.link} view={view} />
        </>
      );
    case 'contradicts':
      return (
        <>
          <p class="notice">
            {t('lookUpContradicts', answer.title)} {contradictionWords(answer.contradiction, view)}
          </p>
          <ArticleLink link={answer.link} view={view} />
        </>
      );
    case 'empty':
      return (
        <>
          <p>{t('lookUpEmpty', answer.title)}</p>
          <ArticleLink link={answer.link} view={view} />
        </>
      );
    case 'waiting':
      return (
        <>
          <p>{t('lookUpWaiting', waitWords(answer.seconds, view))}</p>
          {again}
        </>
      );
    case 'off':
      return (
        <>
          <p>{t('lookUpOff', subject.title)}</p>
          {settings}
        </>
      );
    case 'forbidden':
    case 'private':
      return (
        <>
          <p>{t(messageKey('lookUp', answer.state))}</p>
          {settings}
        </>
      );
    case 'missing':
    case 'invalid':
      return <p>{t(messageKey('lookUp', answer.state), subject.title)}</p>;
    case 'offline':
    case 'timeout':
    case 'error':
      return (
        <>
          <p>{t(messageKey('lookUp', answer.state))}</p>
          {again}
        </>
      );
  }
}

function ArticleLink({ link, view }: { readonly link: string; readonly view: CardView }) {
  return (
    <a class="text-button" href={link} target="_blank" rel="noopener noreferrer">
      {view.t('lookUpOpen')}
    </a>
  );
}

function contradictionWords({ fact, here, there }: Contradiction, { t }: CardView): string {
  if (fact === 'entry') return t('contradictEntry');
  return fact === 'kind'
    ? t(messageKey('contradictKind', there))
    : t(messageKey('contradict', fact), here, there);
}

function waitWords(seconds: number, { t }: CardView): string {
  return seconds < 100
    ? countWords(t, 'seconds', seconds)
    : countWords(t, 'minutes', Math.ceil(seconds / 60));
}
