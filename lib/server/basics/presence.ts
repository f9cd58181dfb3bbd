import {
  emptyRoom,
  entered,
  isAlone,
  left,
  moved,
  whoIsHere,
  withoutLost,
  type Room,
  type ToldOfPeople,
  type Visitor,
} from '@/lib/core/presence';
import type { Doing, Place } from '@/schemas/place';

type Said = { page: string; personId: string; place: Place | null; doing: Doing };

/** Who has which draft open now. In memory alone: it is told to who is there too, and kept nowhere. */
export type Presence = {
  /** A page opens. Gives what it has to know at once, and the way to leave; undefined when too many are here. */
  enter: (subject: string, visitor: Visitor) => { hello: string; leave: () => void } | undefined;
  /** A page says where its person is; false when it is not (or no longer) a page of theirs. */
  say: (subject: string, said: Said) => boolean;
};

type Ports = {
  tell: (subject: string, message: string) => void;
  newId: () => string;
  now: () => number;
  /** Runs `task` once after `ms`, unless the program ends before that. */
  after: (ms: number, task: () => void) => void;
};

/** However many move, and however often, the others hear of it this often at most. In milliseconds. */
const TOLD_EVERY = 250;
/** So often we look who was not heard of. */
const LOOKS_EVERY = 5_000;

export function openPresence({ tell, newId, now, after }: Ports): Presence {
  const rooms = new Map<string, Room>();
  /** Of whom others are to hear, by draft. */
  const news = new Map<string, Set<string>>();
  const watched = new Set<string>();

  function keep(subject: string, room: Room): void {
    if (room.pages.length > 0) rooms.set(subject, room);
    else rooms.delete(subject);
  }

  function tellSoon(subject: string, people: readonly string[]): void {
    const waiting = news.get(subject);
    if (waiting) people.forEach((one) => waiting.add(one));
    else if (people.length > 0) {
      news.set(subject, new Set(people));
      after(TOLD_EVERY, () => tellNow(subject));
    }
  }

  function tellNow(subject: string): void {
    const about = news.get(subject) ?? new Set();
    news.delete(subject);
    const here = whoIsHere(rooms.get(subject) ?? emptyRoom, now());
    const people = here.filter(({ personId }) => about.has(personId));
    const gone = [...about].filter((one) => !people.some(({ personId }) => personId === one));
    tell(subject, messageOf({ people, gone }));
  }

  function look(subject: string): void {
    const room = rooms.get(subject);
    if (!room || isAlone(room)) return void watched.delete(subject);
    const next = withoutLost(room, now());
    keep(subject, next);
    tellSoon(
      subject,
      next.pages
        .filter((page, index) => page.isLost !== room.pages[index]?.isLost)
        .map((page) => page.personId),
    );
    after(LOOKS_EVERY, () => look(subject));
  }

  function watch(subject: string): void {
    if (watched.has(subject) || isAlone(rooms.get(subject) ?? emptyRoom)) return;
    watched.add(subject);
    after(LOOKS_EVERY, () => look(subject));
  }

  return {
    enter: (subject, visitor) => {
      const page = newId();
      const room = entered(rooms.get(subject) ?? emptyRoom, page, visitor, now());
      if (!room) return undefined;
      keep(subject, room);
      watch(subject);
      tellSoon(subject, [visitor.personId]);
      const { mayEdit: _may, ...me } = visitor;
      const start = { page, me };
      return {
        hello: messageOf({ start, people: whoIsHere(room, now()) }),
        leave: () => {
          keep(subject, left(rooms.get(subject) ?? emptyRoom, page));
          tellSoon(subject, [visitor.personId]);
        },
      };
    },
    say: (subject, said) => {
      const answer = moved(rooms.get(subject) ?? emptyRoom, said, now());
      if (!answer) return false;
      keep(subject, answer.room);
      watch(subject);
      if (answer.isNews) tellSoon(subject, [said.personId]);
      return true;
    },
  };
}

const messageOf = (here: ToldOfPeople) => JSON.stringify({ here });
