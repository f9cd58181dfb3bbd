import type { Tell, Told } from './told';

/** What is done now, and how far that is, when it counts. */
export type Stage<Name extends string> = { name: Name; told?: Told };
/** Somebody who does what takes long, and says so. */
type Doing<Name extends string> = {
  /** Begins the next stage; what it gives tells how far that is. */
  enter: (name: Name) => Tell;
  end: () => void;
};

/**
 * How far things are that take long, each by the id of what it is about, for who asks meanwhile. Nothing is kept of what
 * is over. Belongs to one house, never to a module.
 */
export type UnderWay<Name extends string> = {
  begin: (id: string) => Doing<Name>;
  of: (id: string) => Stage<Name> | undefined;
};

export function openUnderWay<Name extends string>(): UnderWay<Name> {
  const all = new Map<string, { stage?: Stage<Name> }>();
  return {
    begin: (id) => {
      const own: { stage?: Stage<Name> } = {};
      all.set(id, own);
      return {
        enter: (name) => {
          own.stage = { name };
          return (told) => (own.stage = { name, told });
        },
        // Who began later has taken its place.
        end: () => void (all.get(id) === own && all.delete(id)),
      };
    },
    of: (id) => all.get(id)?.stage,
  };
}
