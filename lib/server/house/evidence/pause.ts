/** Called between two pieces of long work. */
export type Pause = () => Promise<void>;

/** Lets everything else that waits have its turn. */
export const letOthers: Pause = () => new Promise((resolve) => setImmediate(resolve));
