import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Tell } from '@/lib/server/basics/told';
import type { Delivery, Order, Telling } from './worker';

/** What became of a job: the worker that was stopped, or fell over, takes no more. */
export type Outcome = Delivery | { done: 'stopped'; why: 'time' | 'memory' };

export type Worker = {
  /** Its time counts from when the worker is ready for it. `tell` hears how far it is. */
  do: (order: Order, milliseconds: number, tell?: Tell) => Promise<Outcome>;
  isGone: () => boolean;
  end: () => void;
};

/** A machine that cannot start a process in this time, in milliseconds, does no work either. */
const BOOT = 60_000;

/** Politer than the server: whoever asks for a page goes first. */
const PRIORITY = 5;

/**
 * Starts a process that does jobs. A process and no thread: one that runs out of memory can take its whole process with
 * it. It gets its program over a pipe and nothing of our environment, which holds a secret.
 */
export function startWorker(code: string, megabytes: number): Worker {
  const { NODE_ENV, PATH, SystemRoot } = process.env;
  const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, '-'], {
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: { NODE_ENV, PATH, SystemRoot },
  });
  try {
    setPriority(child.pid ?? 0, PRIORITY);
  } catch {
    // Not every machine lets us; it works without.
  }
  // Gone before it was given its program: `do` hears of it.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(code);

  let settle: (outcome: Outcome) => void = () => undefined;
  let gone: Outcome | undefined;
  let hearPart: Tell = () => undefined;
  child.on('message', (message) => {
    const said = message as Delivery | Telling;
    if (said.done === 'partly') hearPart(said.told);
    else settle(said);
  });
  const leave = (outcome: Outcome) => settle((gone ??= outcome));
  // Out of memory it aborts, or the machine kills it; any other end is a bug of ours.
  child.on('exit', (code, signal) =>
    leave(
      signal !== null || code === 134
        ? { done: 'stopped', why: 'memory' }
        : { done: false, stack: `the worker ended with code ${code}` },
    ),
  );
  child.on('error', (error) => leave({ done: false, stack: error.message }));

  /** The next thing that the worker says, or that it is gone. */
  const hear = (milliseconds: number) =>
    new Promise<Outcome>((resolve) => {
      const tooLong = setTimeout(() => {
        settle({ done: 'stopped', why: 'time' });
        child.kill('SIGKILL');
      }, milliseconds);
      settle = (outcome) => {
        settle = () => undefined;
        clearTimeout(tooLong);
        resolve(outcome);
      };
      if (gone) leave(gone);
    });
  const ready = hear(BOOT);

  return {
    do: async (order, milliseconds, tell = () => undefined) => {
      const greeting = await ready;
      if (greeting.done === false) return greeting;
      hearPart = tell;
      const outcome = hear(milliseconds);
      if (!gone) child.send(order, (error) => error && leave({ done: false, stack: error.message }));
      return outcome;
    },
    isGone: () => gone !== undefined,
    end: () => void child.kill('SIGKILL'),
  };
}
