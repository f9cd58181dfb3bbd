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

/** So often, while somebody else is here, we look whether there is something to say. */
const LOOKS_AGAIN = 3_000;

/** Says to a screen reader who works where, one polite line at a time. Gives the way to stop. */
export function sayPeople({ here, protocol, say, isOn, now, after }: Ports): () => void {
  let said: Said = new Map();
  let callOff = () => {};

  function look(): void {
    const { others } = here.get();
    callOff();
    if (others.length > 0) callOff = after(LOOKS_AGAIN, look);
    const atWork = others.filter((one) => saidOf(one, protocol()) !== undefined);
    const one = isOn() ? nextToSay(atWork, said, now()) : undefined;
    if (!one?.place) return;
    say(saidOf(one, protocol()) ?? '');
    said = new Map([...said, [one.personId, { thing: thingOf(one.place), at: now() }]]);
  }

  const stop = here.subscribe(look);
  return () => {
    stop();
    callOff();
  };
}
