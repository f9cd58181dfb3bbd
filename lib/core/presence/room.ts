import type { Doing, Place } from '@/schemas/place';

/** Somebody who has a draft open. `mayEdit`: not only read. */
export type Visitor = { personId: string; name: string; mayEdit: boolean };

/** A page of somebody: a window or a tab in which the draft is open. Times in milliseconds. */
export type Page = Visitor & {
  id: string;
  place: Place | null;
  isTyping: boolean;
  isAway: boolean;
  actedAt: number;
  heardAt: number;
  /** Not heard of for too long, and not told to others until it is heard of again. */
  isLost: boolean;
};

/** What is open of one draft. `marks`: which mark each person who may edit has, while they are here. */
export type Room = { pages: readonly Page[]; marks: ReadonlyMap<string, number> };

/** Somebody who is here, as others see them. */
export type Present = {
  personId: string;
  name: string;
  /** Their colour and shape, by number; null: who may only read has none of their own. */
  mark: number | null;
  place: Place | null;
  isTyping: boolean;
  isAway: boolean;
  /** How long ago they did something, in milliseconds. */
  ago: number;
};

export const emptyRoom: Room = { pages: [], marks: new Map() };

/** A page is heard of every 10 seconds while somebody else is here; one that was cut off says nothing. */
export const LOST_AFTER = 25_000;
/** Who looks elsewhere is "away" this long, and then gone. */
const AWAY_FOR = 10 * 60_000;
/** More pages of one draft are not kept: who comes after them works, and is not shown. */
export const MOST_PAGES = 200;

/** A page opens. Undefined when there are too many. */
export function entered(room: Room, id: string, visitor: Visitor, now: number): Room | undefined {
  if (room.pages.length >= MOST_PAGES) return undefined;
  const page: Page = {
    ...visitor,
    id,
    place: null,
    isTyping: false,
    isAway: false,
    actedAt: now,
    heardAt: now,
    isLost: false,
  };
  // Who was alone did not have to say anything: for them the time begins now.
  const others = isAlone(room) ? room.pages.map((one) => ({ ...one, heardAt: now })) : room.pages;
  return marked({ ...room, pages: [...others, page] });
}

/** A page says where its person is. `isNews`: others should hear of it. Undefined when this page is not theirs. */
export function moved(
  room: Room,
  said: { page: string; personId: string; place: Place | null; doing: Doing },
  now: number,
): { room: Room; isNews: boolean } | undefined {
  const before = room.pages.find(({ id, personId }) => id === said.page && personId === said.personId);
  if (!before) return undefined;
  const acts = said.doing === 'types' || said.doing === 'works';
  const page: Page = {
    ...before,
    place: said.place,
    isTyping: acts ? said.doing === 'types' : before.isTyping,
    isAway: said.doing === 'away',
    actedAt: acts ? now : before.actedAt,
    heardAt: now,
    isLost: false,
  };
  const isSamePlace = JSON.stringify(before.place) === JSON.stringify(said.place);
  const isNews = acts || !isSamePlace || before.isLost || before.isAway !== page.isAway;
  const pages = room.pages.map((one) => (one === before ? page : one));
  return { room: marked({ ...room, pages }), isNews };
}

/** A page is closed. */
export function left(room: Room, page: string): Room {
  return marked({ ...room, pages: room.pages.filter(({ id }) => id !== page) });
}

/** Without the pages that were not heard of for too long. Who is alone need not say anything. */
export function withoutLost(room: Room, now: number): Room {
  if (isAlone(room)) return room;
  const isLost = ({ isAway, heardAt }: Page) => now - heardAt >= (isAway ? AWAY_FOR : LOST_AFTER);
  if (!room.pages.some((page) => !page.isLost && isLost(page))) return room;
  return marked({
    ...room,
    pages: room.pages.map((page) => (isLost(page) ? { ...page, isLost: true } : page)),
  });
}

/** Is at most one person here? */
export function isAlone(room: Room): boolean {
  const here = room.pages.filter(({ isLost }) => !isLost);
  return here.every(({ personId }) => personId === here[0]?.personId);
}

/** Who is here, each person once: where they did something last, in whichever of their pages they look at. */
export function whoIsHere(room: Room, now: number): Present[] {
  const byPerson = new Map<string, Page>();
  for (const page of room.pages) {
    const best = byPerson.get(page.personId);
    if (!page.isLost && (!best || isBefore(best, page))) byPerson.set(page.personId, page);
  }
  return [...byPerson.values()].map(({ personId, name, place, isTyping, isAway, actedAt }) => ({
    personId,
    name,
    mark: room.marks.get(personId) ?? null,
    place: isAway ? null : place,
    isTyping,
    isAway,
    ago: now - actedAt,
  }));
}

function isBefore(best: Page, page: Page): boolean {
  if (best.isAway !== page.isAway) return best.isAway;
  return page.actedAt >= best.actedAt;
}

/** Everybody who may edit keeps their mark while they are here; who comes gets the first that is free. */
function marked(room: Room): Room {
  const editors = new Set(room.pages.filter((one) => one.mayEdit && !one.isLost).map((one) => one.personId));
  const marks = new Map([...room.marks].filter(([personId]) => editors.has(personId)));
  for (const personId of editors) {
    if (!marks.has(personId)) marks.set(personId, firstFree([...marks.values()]));
  }
  return { ...room, marks };
}

function firstFree(taken: readonly number[]): number {
  let mark = 0;
  while (taken.includes(mark)) mark += 1;
  return mark;
}
