import type { CheckAnswer, CheckRequest } from './check-draft';
import type { PlanAnswer, PlanRequest } from './plan-sheet';
import type { Answer, AnswerMessage, FillAnswer, FillRequest, Task } from './tasks';

/** The part of a Worker that is used. */
export type CheckThread = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<AnswerMessage>) => void) | null;
  onerror: (() => void) | null;
  onmessageerror: (() => void) | null;
};

export type CheckerPorts = {
  /** Throws when the browser allows no worker. */
  startThread: () => CheckThread;
  /** The same work without a thread; given to `whenIdle`. */
  doHere: (task: Task) => Answer;
  whenIdle: (task: () => void) => void;
  /** Runs `task` once after `ms`; gives the way to call it off. */
  after: (ms: number, task: () => void) => () => void;
};

/** Check and fill reject when a rule throws. */
export type Checker = {
  check: (request: CheckRequest) => Promise<CheckAnswer>;
  fill: (request: FillRequest) => Promise<FillAnswer>;
  plan: (request: PlanRequest) => Promise<PlanAnswer>;
  stop: () => void;
};

/** A task takes seconds at most, on a slow machine: a thread that is silent this long is gone. */
const PATIENCE_MS = 20_000;

type Asked = {
  task: Task;
  resolve: (answer: Answer) => void;
  reject: (reason: unknown) => void;
  stopWaiting: () => void;
};

/** Checks in a thread of its own; when that cannot start, or dies, here while nothing else is going on. */
export function createChecker({ startThread, doHere, whenIdle, after }: CheckerPorts): Checker {
  const asked = new Map<number, Asked>();
  let turns = 0;
  let thread = started();

  function started(): CheckThread | undefined {
    try {
      const made = startThread();
      made.onmessage = ({ data }) => taken(data.turn)?.resolve(data.answer);
      made.onerror = goOnHere;
      made.onmessageerror = goOnHere;
      return made;
    } catch {
      return undefined;
    }
  }

  function taken(turn: number): Asked | undefined {
    const done = asked.get(turn);
    asked.delete(turn);
    done?.stopWaiting();
    return done;
  }

  function takenAll(): Asked[] {
    return [...asked.keys()].flatMap((turn) => taken(turn) ?? []);
  }

  function goOnHere(): void {
    thread?.terminate();
    thread = undefined;
    takenAll().forEach(here);
  }

  function here({ task, resolve, reject }: Omit<Asked, 'stopWaiting'>): void {
    whenIdle(() => {
      try {
        resolve(doHere(task));
      } catch (reason) {
        reject(reason);
      }
    });
  }

  function ask(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (!thread) return here({ task, resolve, reject });
      turns += 1;
      asked.set(turns, { task, resolve, reject, stopWaiting: after(PATIENCE_MS, goOnHere) });
      thread.postMessage({ turn: turns, task });
    });
  }

  return {
    check: (request) => ask({ kind: 'check', request }) as Promise<CheckAnswer>,
    fill: (request) => ask({ kind: 'fill', request }) as Promise<FillAnswer>,
    plan: (request) => ask({ kind: 'plan', request }) as Promise<PlanAnswer>,
    stop: () => {
      takenAll();
      thread?.terminate();
    },
  };
}
