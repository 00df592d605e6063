// The checklist of what a good attribution tells the reader, line by line. A line the text answers has a
// filled dot, one it does not answer an open ring and the words; neither is a mark for or against.
import type { ChecklistLine } from '../model/card';
import type { Translate } from '../model/translate';
import { questionWord } from './card-words';

/** The lines in the order given. */
export function Checklist({ lines, t }: { readonly lines: readonly ChecklistLine[]; readonly t: Translate }) {
  return (
    <section class="part">
      <h3>{t('checklist')}</h3>
      <dl class="checklist">
        {lines.map(line => (
          <div key={line.question} class={line.answer === null ? 'unsaid' : 'told'}>
            <dt>{questionWord(t, line.question)}</dt>
            <dd dir="auto">{line.answer ?? t('notSaid')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
