// In which form a mention names its thing: in full, short, as an acronym, a demonym or another spelling.
import { foldsTo } from '../language/letters';
import { ALL_CAPITALS, DOTTED } from '../language/tokens';
import type { NameForm } from '../lexicon/lexicon';
import type { MentionForm } from '../model/annotation';
import type { Kind } from '../model/entity';
import type { Choice } from './choose';
import { isClipped } from './clipped-names';
import type { Group } from './group';
import { bitOf } from './kind-bits';
import type { KnownName } from './known-name';
import { isPartyWord } from './party-words';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';

/** The form of the mention `span` of `group`, which the text writes as `surface`; `name` is the one that was chosen by. */
export function mentionForm(
  reading: Reading,
  span: NamedSpan,
  surface: string,
  group: Group,
  name: number,
  choice: Choice,
): MentionForm {
  const { tokens } = reading;
  const words = span.last - span.first;
  if (words === 1 && choice.entity >= 0 && isPartyWord(tokens.hash[span.first]!)) return 'demonym';
  if (span.known !== null) {
    const isChosen = choice.entity >= 0 && span.name === name;
    const form = isChosen ? choice.form : formIn(span.known, span.kind, choice);
    if (form) {
      if (form === 'surname' || form === 'metonym') return 'short';
      if (form !== 'variant' || choice.known === null) return form;
      const { entity, foldedNames } = choice.known;
      return surface === entity.name || foldsTo(surface, foldedNames[0]!) ? 'full' : 'variant';
    }
  }
  if (isClipped(reading, span)) return 'short';
  if (words < group.words.length) {
    return tokens.flags[span.first]! & (ALL_CAPITALS | DOTTED) ? 'acronym' : 'short';
  }
  const acronym = words === 1 && span.kind === 'organisation' && tokens.flags[span.first]! & ALL_CAPITALS;
  if (acronym) return 'acronym';
  return span.kind === 'person' && words === 1 ? 'short' : 'full';
}

/** In which form the lexicon's name for the span is what was chosen; where nothing was, whether it is a demonym. */
function formIn(name: KnownName, kind: Kind, { entity, known }: Choice): NameForm | undefined {
  if (known !== null) return name.sensesOf(bitOf(known.kind)).find(one => one.entity === entity)?.form;
  if (!name.isDemonym) return undefined;
  return name.sensesOf(bitOf(kind)).find(one => one.form === 'demonym')?.form;
}
