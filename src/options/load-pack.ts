// Hands a pack file to the background by a blob address: its bytes would not go through a message. What comes of
// it is one sentence.
import { messageKey } from '../cards/card-words';
import { maxPackBytes } from '../lexicon/check-pack';
import type { Caller } from '../messages/caller';
import type { BackgroundCalls } from '../messages/contract';
import type { PackProblem } from '../model/pack';
import type { Translate } from '../model/translate';
import type { Said } from './said';

/** Has the background check and keep the pack; answers what to say of it, also where the background died over it. */
export async function loadPack(file: File, call: Caller<BackgroundCalls>, t: Translate): Promise<Said> {
  const refuse = (problem: PackProblem): Said => ({
    text: t(messageKey('packProblem', problem)),
    isProblem: true,
  });
  if (file.size > maxPackBytes) return refuse('too large');
  const url = URL.createObjectURL(file);
  try {
    const problem = await call('takePack', { name: file.name.slice(0, 200), url });
    return problem ? refuse(problem) : { text: t('packTaken'), isProblem: false };
  } catch {
    return { text: t('packFailed'), isProblem: true };
  } finally {
    URL.revokeObjectURL(url);
  }
}
