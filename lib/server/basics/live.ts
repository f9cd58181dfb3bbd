type Listener = { hear: (message: string) => void; end: () => void };

/** What is told at once to whoever has a page open: "this draft was changed". Nothing is kept: who was away asks. */
export type Live = {
  tell: (subject: string, message: string) => void;
  /** Hears what is told of a subject until `stop`. Undefined when somebody listens in too many places already. */
  listen: (subject: string, who: string, listener: Listener) => (() => void) | undefined;
  /** Ends every listening, and takes no more: the server stops. */
  end: () => void;
};

/** In so many places one person can listen at a time: windows and tabs, with room for those that were just closed. */
const MOST_PLACES = 40;

export function openLive(): Live {
  const listeners = new Map<string, Set<Listener>>();
  const places = new Map<string, number>();
  let isEnded = false;
  return {
    tell: (subject, message) => {
      for (const { hear } of listeners.get(subject) ?? []) hear(message);
    },
    listen: (subject, who, listener) => {
      const count = places.get(who) ?? 0;
      if (isEnded || count >= MOST_PLACES) return undefined;
      places.set(who, count + 1);
      const of = listeners.get(subject) ?? new Set();
      listeners.set(subject, of.add(listener));
      return () => {
        if (!of.delete(listener)) return;
        if (of.size === 0) listeners.delete(subject);
        const left = (places.get(who) ?? 1) - 1;
        if (left > 0) places.set(who, left);
        else places.delete(who);
      };
    },
    end: () => {
      isEnded = true;
      for (const of of [...listeners.values()]) for (const { end } of [...of]) end();
    },
  };
}
