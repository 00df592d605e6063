// The answering side of a direction: what arrives is checked by the call's guard before a handler sees it, and
// a handler that throws answers with its message.
import { type Calls, isEnvelope, type Reply } from './wire';

/** A handler for each call of a direction; `sender` is what the browser says of who asked. */
export type Handlers<Map extends Calls<Map>, Sender> = {
  readonly [Name in keyof Map]: (
    ask: Map[Name]['ask'],
    sender: Sender,
  ) => Promise<Map[Name]['answer']> | Map[Name]['answer'];
};

/** A check of what is asked, for each call of a direction. */
export type Guards<Map extends Calls<Map>> = {
  readonly [Name in keyof Map]: (ask: unknown) => ask is Map[Name]['ask'];
};

/** Answers one message; undefined where it is not of this direction, so that other listeners may answer. */
export type Receiver<Sender> = (message: unknown, sender: Sender) => Promise<Reply> | undefined;

/** Makes the answering side from a guard and a handler for each call. */
export function createReceiver<Map extends Calls<Map>, Sender>(
  guards: Guards<Map>,
  handlers: Handlers<Map, Sender>,
): Receiver<Sender> {
  return (message, sender) => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.call)) return undefined;
    return answer(guards, handlers, message.call as keyof Map, message.ask, sender);
  };
}

async function answer<Map extends Calls<Map>, Sender>(
  guards: Guards<Map>,
  handlers: Handlers<Map, Sender>,
  call: keyof Map,
  ask: unknown,
  sender: Sender,
): Promise<Reply> {
  const isAsk = guards[call];
  if (!isAsk(ask)) return { error: `"${String(call)}" was asked with something else than it takes.` };
  try {
    return { answer: await handlers[call](ask, sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
