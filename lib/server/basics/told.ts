/** How far something is that takes long, counted in what it makes. */
export type Told = { done: number; of: number };
/** Hears how far it is. */
export type Tell = (told: Told) => void;

/** Counts what is done and tells it, beginning with nothing. */
export function counting(of: number, tell: Tell): (more?: number) => void {
  let done = 0;
  const count = (more = 1) => {
    done += more;
    tell({ done, of });
  };
  count(0);
  return count;
}
