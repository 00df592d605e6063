// Going through the marks: next and previous by key, the same thing elsewhere from a card, a passage from the popup.
// Holds which mark the reader is at.
import type { Mark } from '../marks/mark';
import type { TabCalls } from '../messages/contract';
import type { Span } from '../model/span';
import { type createJump, marksOfSameThing, stepFrom } from './jumping';
import type { Reading } from './reading';

type Command = Exclude<TabCalls['command']['ask']['name'], 'toggle'>;

export interface Going {
  /** The reader is at this mark now, however it was reached. */
  arrive(mark: Mark): void;
  toSpan(span: Span): void;
  /** Opens the card of the same thing, `by` mentions further. */
  toSameThing(from: Mark, by: 1 | -1): void;
  obey(command: Command): void;
}

export interface GoingParts {
  readonly reading: Reading;
  readonly jump: ReturnType<typeof createJump>;
  readonly isOpen: () => boolean;
  readonly open: (mark: number) => void;
}

/** Starts at no mark. */
export function createGoing({ reading, jump, isOpen, open }: GoingParts): Going {
  let current = -1;

  const toSpan = ({ start, end }: Span) => jump(reading.projection()?.rangeOf(start, end) ?? []);

  const openAt = (index: number) => {
    const mark = reading.index().marks[index];
    if (!mark) return;
    current = index;
    toSpan(mark);
    open(index);
  };

  const firstSeen = (marks: readonly Mark[]) =>
    Math.max(
      0,
      marks.findIndex(mark => (reading.index().boxes(mark)[0]?.top ?? -1) >= 0),
    );

  return {
    arrive(mark) {
      current = reading.index().marks.indexOf(mark);
    },
    toSpan,
    toSameThing(from, by) {
      const annotation = reading.annotation();
      const { marks } = reading.index();
      if (!annotation) return;
      const same = marksOfSameThing(marks, from, annotation);
      const at = stepFrom(same.length, same.indexOf(marks.indexOf(from)), by);
      if (at !== null) openAt(same[at]!);
    },
    obey(command) {
      const { marks } = reading.index();
      if (command === 'open') {
        openAt(current < 0 ? firstSeen(marks) : current);
        return;
      }
      const next = stepFrom(marks.length, current, command === 'next' ? 1 : -1);
      if (next === null) return;
      current = next;
      if (isOpen()) openAt(next);
      else toSpan(marks[next]!);
    },
  };
}
