import type { CheckAnswer, CheckRequest } from './check-draft';

/** The part of a Worker that is used. */
export type CheckThread = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<CheckAnswer>) => void) | null;
  onerror: (() => void) | null;
  onmessageerror: (() => void) | null;
};

export type CheckerPorts = {
  /** Throws when the browser allows no worker. */
  startThread: () => CheckThread;
  /** The same check without a thread; given to `whenIdle`. */
  checkHere: (request: CheckRequest) => CheckAnswer;
  whenIdle: (task: () => void) => void;
  /** Runs `task` once after `ms`; gives the way to call it off. */
  after: (ms: number, task: () => void) => () => void;
};

export type Checker = {
  /** One at a time. Rejects when a rule throws. */
  check: (request: CheckRequest) => Promise<CheckAnswer>;
  stop: () => void;
};

/** A check takes milliseconds and its state space is capped: a thread that is silent this long is gone. */
const PATIENCE_MS = 20_000;

/** Checks in a thread of its own; when that cannot start, or dies, here while nothing else is going on. */
export function createChecker({ startThread, checkHere, whenIdle, after }: CheckerPorts): Checker {
  type Asked = {
    request: CheckRequest;
    resolve: (answer: CheckAnswer) => void;
    reject: (reason: unknown) => void;
    stopWaiting: () => void;
  };
  let asked: Asked | undefined;
  let thread = started();

  function started(): CheckThread | undefined {
    try {
      const made = startThread();
      made.onmessage = ({ data }) => {
        if (data.turn === asked?.request.turn) taken()?.resolve(data);
      };
      made.onerror = goOnHere;
      made.onmessageerror = goOnHere;
      return made;
    } catch {
      return undefined;
    }
  }

  function taken(): Asked | undefined {
    const done = asked;
    asked = undefined;
    done?.stopWaiting();
    return done;
  }

  function goOnHere(): void {
    thread?.terminate();
    thread = undefined;
    const left = taken();
    if (left) here(left);
  }

  function here({ request, resolve, reject }: Pick<Asked, 'request' | 'resolve' | 'reject'>): void {
    whenIdle(() => {
      try {
        resolve(checkHere(request));
      } catch (reason) {
        reject(reason);
      }
    });
  }

  return {
    check: (request) =>
      new Promise((resolve, reject) => {
        if (!thread) return here({ request, resolve, reject });
        asked = { request, resolve, reject, stopWaiting: after(PATIENCE_MS, goOnHere) };
        thread.postMessage(request);
      }),
    stop: () => {
      taken();
      thread?.terminate();
    },
  };
}
