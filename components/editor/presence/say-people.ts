import type { Store } from '@/components/ui/create-store';
import { nextToSay, saidOf, thingOf, type Here, type Said } from '@/lib/core/presence';
import type { Protocol } from '@/schemas/protocol';

type Ports = {
  here: Store<Here>;
  protocol: () => Protocol;
  say: (text: string) => void;
  isOn: () => boolean;
  now: () => number;
  after: (ms: number, task: () => void) => () => void;
};

/** So long after one line we look whether there is another. */
const LOOKS_AGAIN = 3_000;

/** Says to a screen reader who works where, one polite line at a time. Gives the way to stop. */
export function sayPeople({ here, protocol, say, isOn, now, after }: Ports): () => void {
  let said: Said = new Map();
  let callOff = () => {};

  function look(): void {
    const one = isOn() ? nextToSay(here.get().others, said, now()) : undefined;
    const text = one && saidOf(one, protocol());
    if (!one?.place || text === undefined) return;
    say(text);
    said = new Map([...said, [one.personId, { thing: thingOf(one.place), at: now() }]]);
    callOff();
    callOff = after(LOOKS_AGAIN, look);
  }

  const stop = here.subscribe(look);
  return () => {
    stop();
    callOff();
  };
}
