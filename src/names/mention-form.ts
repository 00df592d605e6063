// In which form a mention names its thing: in full, short, as an acronym, a demonym or another spelling.
import { foldsTo } from '../language/letters';
import { ALL_CAPITALS, DOTTED } from '../language/tokens';
import type { MentionForm } from '../model/annotation';
import type { Choice } from './choose';
import { isClipped } from './clipped-names';
import type { Group } from './group';
import { isPartyWord } from './party-words';
import type { Reading } from './reading';
import type { NamedSpan } from './weigh-spans';

/** The form of the mention `span` of `group`, which the text writes as `surface`. */
export function mentionForm(
  reading: Reading,
  span: NamedSpan,
  surface: string,
  group: Group,
  choice: Choice,
): MentionForm {
  const { tokens, lexicon, memory } = reading;
  const words = span.last - span.first;
  if (words === 1 && choice.entity >= 0 && isPartyWord(tokens.hash[span.first]!)) return 'demonym';
  if (span.name >= 0) {
    const senses = memory.sensesOf(span.name);
    const sense =
      choice.entity >= 0
        ? senses.find(one => one.entity === choice.entity)
        : senses.find(one => one.form === 'demonym' && lexicon.kindOf(one.entity) === span.kind);
    if (sense) {
      if (sense.form === 'surname' || sense.form === 'metonym') return 'short';
      if (sense.form !== 'variant') return sense.form;
      const { entity, foldedNames } = memory.known(sense.entity);
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
