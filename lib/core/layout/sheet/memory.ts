import type { Kit } from '../kit';

/** Gives what was made of a subject under a key before, else what `make` gives. */
export type Recall = <T>(subject: object, key: string, make: () => T) => T;

/** Keeps what was made of subjects, by key: most faces and boxes are asked for again and again. */
export function createMemory(): Recall {
  const made = new Map<object, Map<string, unknown>>();
  return <T>(subject: object, key: string, make: () => T): T => {
    const known = made.get(subject) ?? new Map<string, unknown>();
    if (known.size === 0) made.set(subject, known);
    const found = known.get(key);
    if (found !== undefined) return found as T;
    const value = make();
    known.set(key, value);
    return value;
  };
}

/** What measures, with the memory of a whole layout: a key says everything that a thing depends on besides its subject. */
export type Measures = { kit: Kit; recallOfLayout: Recall };
