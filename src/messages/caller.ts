// The asking side of a direction: a typed function over whatever sends. It knows no browser; entries hand in
// `runtime.sendMessage` or `tabs.sendMessage`, tests hand in a receiver.
import { type Calls, isReply } from './wire';

/** Asks one call; rejects with the receiver's sentence, or where nobody answers. */
export type Caller<Map extends Calls<Map>> = <Name extends keyof Map & string>(
  call: Name,
  ask: Map[Name]['ask'],
) => Promise<Map[Name]['answer']>;

/** Makes the asking side; `send` delivers one message and resolves to what was answered. */
export function createCaller<Map extends Calls<Map>>(
  send: (message: unknown) => Promise<unknown>,
): Caller<Map> {
  return async (call, ask) => {
    const reply = await send({ newsgloss: 1, call, ask });
    if (!isReply(reply)) throw new Error(`Nobody answered "${call}".`);
    if ('error' in reply) throw new Error(reply.error);
    return reply.answer as Map[typeof call]['answer'];
  };
}
