// Lets an engine read a few lines, before a pack that a reader loaded is trusted with pages: bytes can be whole and
// still lead nowhere.
import type { AnnotateRequest } from '../messages/contract';
import type { Engine } from './annotations';

const request: AnnotateRequest = {
  text: [
    'The French president met Angela Merkel in Berlin on Monday, a senior official said.',
    '“We agreed on most points,” the official, who asked not to be named, told reporters in Washington.',
    'Boris Johnson and the United Nations did not comment. The Syrian government denied it.',
  ].join('\n\n'),
  context: { date: '2019-06-03' },
};

/** Annotates and explains everything that is found; throws what the engine throws. */
export function tryOut(engine: Engine, today: string): void {
  const annotation = engine.annotate(request);
  const explain = (type: 'mention' | 'source' | 'role', list: readonly unknown[]) => {
    for (const index of list.keys()) engine.explain({ request, annotation }, { type, index }, today);
  };
  explain('mention', annotation.mentions);
  explain('source', annotation.sources);
  explain('role', annotation.roles);
}
