// Looking the thing on a card up outside the package, only at a click: what would be sent is said beside the button,
// and each way it can end has its own plain words. Never begun by the card itself.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookupAnswer, LookupSubject } from '../model/lookup';
import type { CardView } from './card-view';
import { Icon } from './Icon';
import { LookUpAnswer } from './LookUpAnswer';

interface LookUpSectionProps {
  readonly subject: LookupSubject;
  readonly view: CardView;
}

/** The button, and what came of it in a region that is announced politely. */
export function LookUpSection({ subject, view }: LookUpSectionProps) {
  const { t, actions, options } = view;
  const [asked, setAsked] = useState(subject);
  const [answer, setAnswer] = useState<LookupAnswer | 'idle' | 'loading'>(options.lookUp ?? 'idle');
  const shown = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const look = (about: LookupSubject) => {
    setAsked(about);
    setAnswer('loading');
    void actions.onLookUp(about).then(setAnswer);
  };
  // The button that was pressed goes away: the focus stays in the section it was in, and the answer comes into view.
  useEffect(() => {
    const element = shown.current;
    if (!hadFocus.current || !element) return;
    element.focus({ preventScroll: true });
    bringUp(element);
    if (answer !== 'loading') hadFocus.current = false;
  }, [answer]);
  const begin = (about: LookupSubject) => {
    hadFocus.current = true;
    look(about);
  };
  return (
    <section class="part look-up" aria-label={t('lookUp')}>
      {answer === 'idle' ? (
        <>
          <button type="button" class="look-up-button" onClick={() => begin(subject)}>
            <Icon name="search" />
            {t('lookUp')}
          </button>
          <p class="small">{t('lookUpSends', subject.title)}</p>
        </>
      ) : null}
      <div class="look-up-answer" role="status" tabIndex={-1} ref={shown} aria-busy={answer === 'loading'}>
        {answer === 'loading' ? <p class="small">{t('lookUpLoading', asked.title)}</p> : null}
        {typeof answer === 'object' ? (
          <LookUpAnswer
            answer={answer}
            subject={asked}
            view={view}
            onAgain={() => begin(asked)}
            onChoose={title => begin({ ...asked, title, isTitle: false })}
          />
        ) : null}
      </div>
    </section>
  );
}

/** Scrolls the card alone; `scrollIntoView` would move the page below it too. */
function bringUp(element: Element): void {
  const body = element.closest('.card-body');
  if (!body) return;
  const box = element.getBoundingClientRect();
  const view = body.getBoundingClientRect();
  const isWhole = box.top >= view.top && box.bottom <= view.bottom;
  if (!isWhole) body.scrollTop += box.top - view.top;
}
