import { createStore, type Store } from '@/components/ui/create-store';
import { calmed, calmsAt, met, nobodyHere, type Here, type ToldOfPeople } from '@/lib/core/presence';
import type { Doing, Place } from '@/schemas/place';

export type Presence = {
  here: Store<Here>;
  /** What the server tells; undefined: the line broke, and nobody knows who is here. */
  hear: (told: ToldOfPeople | undefined) => void;
  /** This person is at this place, and did something there. */
  act: (place: Place | null, doing: Exclude<Doing, 'rests'>) => void;
};

export type SaysWhere = { page: string; place: Place | null; doing: Doing };
type Ports = {
  /** A rejected promise is no matter: the next one says it again. */
  say: (where: SaysWhere) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs `task` once after `ms`; gives the way to call it off. */
  after: (ms: number, task: () => void) => () => void;
};

/** So often at most a page says where its person is, and that they still type. In milliseconds. */
const SAYS_EVERY = 500;
const TYPES_EVERY = 3_000;
/** So often it says that it is still there. Well within LOST_AFTER. */
const RESTS_EVERY = 10_000;

/** Who else has this draft open, and what they hear of this page: nothing while nobody else is here. */
export function createPresence({ say, now, after }: Ports): Presence {
  const here = createStore(nobodyHere);
  let wanted: { place: Place | null; doing: Doing } = { place: null, doing: 'rests' };
  let saidAt = -Infinity;
  let saidTypingAt = -Infinity;
  let isWaiting = false;
  let callOffRest = () => {};
  let callOffCalm = () => {};

  function saySoon(): void {
    if (isWaiting || isAlone()) return;
    isWaiting = true;
    after(Math.max(0, saidAt + SAYS_EVERY - now()), () => {
      isWaiting = false;
      sayNow();
    });
  }

  function sayNow(): void {
    const { page } = here.get();
    callOffRest();
    if (page === null || isAlone()) return;
    saidAt = now();
    if (wanted.doing === 'types') saidTypingAt = saidAt;
    say({ page, ...wanted }).catch(() => undefined);
    if (wanted.doing === 'away') return;
    wanted = { ...wanted, doing: 'rests' };
    callOffRest = after(RESTS_EVERY, sayNow);
  }

  function isAlone(): boolean {
    return here.get().others.length === 0;
  }

  function calmLater(): void {
    callOffCalm();
    const at = calmsAt(here.get());
    if (at === undefined) return;
    callOffCalm = after(Math.max(0, at - now()), () => {
      here.set((known) => calmed(known, now()));
      calmLater();
    });
  }

  return {
    here,
    hear: (told) => {
      const { page } = here.get();
      const wasAlone = isAlone();
      here.set((known) =>
        told ? met(known, told, now()) : { ...nobodyHere, page: known.page, me: known.me },
      );
      calmLater();
      // Somebody came, or the server knows this page by another name: they do not know yet where this person is.
      if (wasAlone || here.get().page !== page) saySoon();
    },
    act: (place, doing) => {
      const isSamePlace = JSON.stringify(place) === JSON.stringify(wanted.place);
      if (doing === 'types' && isSamePlace && now() - saidTypingAt < TYPES_EVERY) return;
      // What was done while nobody was here is no news to who comes later.
      wanted = { place, doing: isAlone() && doing !== 'away' ? 'rests' : doing };
      saySoon();
    },
  };
}
