// Whether two texts give the same words to different speakers. Two unnamed sources may be one person, and "he" may
// be anybody: only what can be told is pointed out.
import type { KeptSpeaker } from '../model/kept-article';
import { surnameOf } from './signature';

const TELLING: ReadonlySet<KeptSpeaker['category']> = new Set([
  'named individual',
  'partially named',
  'named collective',
  'document',
]);

/** True where one has no speaker and the other has, or where both have and at least one name tells them apart. */
export function areDifferentSpeakers(a: KeptSpeaker | null, b: KeptSpeaker | null): boolean {
  if (a === null || b === null) return a !== b && isClear(a) && isClear(b);
  if (!isClear(a) || !isClear(b)) return false;
  if (!TELLING.has(a.category) && !TELLING.has(b.category)) return false;
  if (a.entity !== null && a.entity === b.entity) return false;
  return surnameOf(a.name) !== surnameOf(b.name);
}

function isClear(speaker: KeptSpeaker | null): boolean {
  return speaker === null || speaker.category !== 'unclear speaker';
}
