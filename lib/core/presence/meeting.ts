import { keysOf } from './keys';
import type { Present } from './room';

/** Who looks at a page, by their own name. */
type Me = { personId: string; name: string };

/** What a page hears of who is here: at the start also what it is called and who looks at it; then who changed and who went. */
export type ToldOfPeople = {
  start?: { page: string; me: Me };
  people: readonly Present[];
  gone?: readonly string[];
};

/** A colleague on this screen. `actedAt`: by the clock of this device. `isActive`: did something a moment ago. */
export type Colleague = Omit<Present, 'ago'> & { actedAt: number; isActive: boolean };

/** Who else is here, and the same by where they work. A list in which nothing changed is the same list. */
export type Here = {
  page: string | null;
  me: Me | null;
  others: readonly Colleague[];
  at: ReadonlyMap<string, readonly Colleague[]>;
};

export const nobodyHere: Here = { page: null, me: null, others: [], at: new Map() };

/** So long after somebody did something, their tag says so. In milliseconds. */
export const ACTIVE_FOR = 10_000;

/** What is known after what was just heard. */
export function met(here: Here, { start, people, gone = [] }: ToldOfPeople, now: number): Here {
  const known = start ? { ...nobodyHere, ...start } : here;
  const news = people
    .filter(({ personId }) => personId !== known.me?.personId)
    .map(({ ago, ...one }): Colleague => ({ ...one, actedAt: now - ago, isActive: ago < ACTIVE_FOR }));
  const isOld = ({ personId }: Colleague) =>
    !gone.includes(personId) && !news.some((one) => one.personId === personId);
  const others = known.others.flatMap((one) =>
    isOld(one) ? [one] : news.filter(({ personId }) => personId === one.personId),
  );
  const newcomers = news.filter((one) => !others.includes(one));
  return withPlaces(here, known, [...others, ...newcomers]);
}

/** After some time: who did nothing since is no longer shown as busy. The same when nothing changed. */
export function calmed(here: Here, now: number): Here {
  const isOver = (one: Colleague) => one.isActive && now - one.actedAt >= ACTIVE_FOR;
  if (!here.others.some(isOver)) return here;
  const others = here.others.map((one) => (isOver(one) ? { ...one, isActive: false } : one));
  return withPlaces(here, here, others);
}

/** When `calmed` first has something to do; undefined: not. */
export function calmsAt({ others }: Here): number | undefined {
  const moments = others.filter(({ isActive }) => isActive).map(({ actedAt }) => actedAt + ACTIVE_FOR);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

function withPlaces(before: Here, { page, me }: Here, others: readonly Colleague[]): Here {
  const at = new Map<string, Colleague[]>();
  for (const one of others) {
    for (const key of one.place ? keysOf(one.place) : []) at.set(key, [...(at.get(key) ?? []), one]);
  }
  for (const [key, list] of at) {
    const old = before.at.get(key);
    if (old?.length === list.length && list.every((one, index) => one === old[index]))
      at.set(key, old as Colleague[]);
  }
  return { page, me, others, at };
}
