// Shows cards: asks for the card as soon as the pointer rests, draws it when the dwell is over, drops answers that
// come late, and carries out what the reader does on a card.
import { announcement } from '../cards/card-as-text';
import { cardStyles } from '../cards/card-styles';
import { renderCard } from '../cards/render-card';
import type { Mark } from '../marks/mark';
import type { Caller } from '../messages/caller';
import type { BackgroundCalls } from '../messages/contract';
import type { Card } from '../model/card';
import type { LookupSubject } from '../model/lookup';
import type { Span } from '../model/span';
import type { Translate } from '../model/translate';
import { type CardBox, createCardBox } from './card-box';
import { copyText } from './copy-text';
import type { OpenedBy } from './pointing';
import type { Reading } from './reading';

export interface Showing {
  readonly box: CardBox;
  onComing(mark: Mark, token: number): void;
  onOpen(mark: Mark, token: number, by: OpenedBy): void;
  onClose(): void;
}

export interface ShowingParts {
  readonly document: Document;
  readonly reading: Reading;
  readonly call: Caller<BackgroundCalls>;
  readonly translate: Translate;
  /** Closes the card; ends in `onClose`. */
  readonly close: () => void;
  /** Scrolls to a passage and flashes it. */
  readonly jump: (span: Span) => void;
  /** Opens the card of the mark that many places further among the marks of the same thing. */
  readonly step: (from: Mark, by: 1 | -1) => void;
}

/** What could not be saved is said in the popup. */
const toldByPopup = () => undefined;

/** Starts with no card; nothing is added to the page before the first one. */
export function createShowing(parts: ShowingParts): Showing {
  const { document, reading, call, translate, close, jump, step } = parts;
  const box = createCardBox(document, cardStyles);
  let asked: { readonly token: number; readonly card: Promise<Card | null> } | null = null;
  let current = 0;
  let focusBefore: Element | null = null;

  const ask = (mark: Mark, token: number) => {
    if (asked?.token !== token) asked = { token, card: reading.explain(mark.target).catch(() => null) };
    return asked.card;
  };

  const actionsFor = (card: Card, mark: Mark) => ({
    onNotThis: (entity: string, title: string) => {
      close();
      const { text } = reading.projection() ?? { text: '' };
      void call('notThis', { name: text.slice(mark.start, mark.end), entity, title }).catch(toldByPopup);
    },
    onNeverMark: (name: string) => {
      close();
      void call('neverMark', { name }).catch(toldByPopup);
    },
    onPrevious: () => step(mark, -1),
    onNext: () => step(mark, 1),
    onCopy: (text: string) => copyText(window, text).catch(() => false),
    onSiteOff: () => {
      close();
      void call('siteOff', { host: reading.site, off: true }).catch(toldByPopup);
    },
    onJump: (span: Span) => {
      close();
      jump(span);
    },
    onLookUp: (subject: LookupSubject) => call('lookUp', subject).catch(() => ({ state: 'error' }) as const),
    onLookUpSettings: () => void call('openLookUpSettings', null).catch(() => undefined),
    onClose: close,
    card,
  });

  const draw = (card: Card, mark: Mark, by: OpenedBy) => {
    const layout = by.how === 'tap' ? 'sheet' : 'popover';
    const element = mark.pieces[0]?.node.parentElement;
    if (!element) return;
    const { theme } = reading.settings();
    const at = { start: mark.start, end: mark.end };
    const { unnamedSourcesPolicy } = reading.state();
    const options = { at, theme, layout, unnamedSourcesPolicy } as const;
    renderCard(box.content, card, actionsFor(card, mark), translate, options);
    box.show({ boxes: () => reading.index().boxes(mark), element, near: by.point }, layout);
    box.announce(announcement(card, translate));
    if (by.how === 'key') {
      focusBefore ??= document.activeElement;
      box.focus();
    }
  };

  return {
    box,
    onComing: (mark, token) => void ask(mark, token),
    async onOpen(mark, token, by) {
      current = token;
      const card = await ask(mark, token);
      if (current !== token) return;
      if (card) draw(card, mark, by);
      else close();
    },
    onClose() {
      current = 0;
      const hadFocus = box.hasFocus();
      box.hide();
      renderCard(box.content, null, actionsFor({} as Card, {} as Mark), translate);
      if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
  };
}
