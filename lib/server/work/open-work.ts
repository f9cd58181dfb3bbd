import { atMost } from '@/lib/server/basics/at-most';
import type { Tell } from '@/lib/server/basics/told';
import { noteFailure } from '@/lib/server/basics/note-failure';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { JobInput, JobName, JobOutput, Work } from './jobs';
import { startWorker, type Worker } from './start-worker';

export const workLimits = {
  /** At the same time, over all boards; a board has one. */
  workers: 2,
  /**
   * For one job, from when it begins. A full draft takes some 3 s on a quiet machine; workers are polite, so on a busy
   * one it takes long.
   */
  milliseconds: 60_000,
  /** For every file of a version, of a text that was checked: 6 s on a quiet machine, and one waits for it in view. */
  forFiles: 120_000,
  /** For a file from outside, which can be anything. */
  forUpload: 10_000,
  megabytes: 512,
  /** Of one board: the one that is done and those that wait. */
  perBoard: 10,
  /** So long does a worker wait for the next job, in milliseconds. */
  idle: 120_000,
};

/** How long a job may take, in milliseconds. */
function timeFor(name: JobName, limits: typeof workLimits): number {
  if (name === 'readStart' || name === 'writeLogo') return limits.forUpload;
  return name === 'makeFiles' ? limits.forFiles : limits.milliseconds;
}

type Desk = { inTurn: ReturnType<typeof atMost>; count: number };

/**
 * Where heavy work is done: a few processes beside the server, one queue per board, so that no board waits for another
 * one's pile. `code` is the program of a worker (`workerCode`), asked for when the first job comes.
 */
export function openWork(
  code: () => Promise<string>,
  limits = workLimits,
): { work: Work; close: () => void } {
  const desks = new Map<string, Desk>();
  const someAtOnce = atMost(limits.workers);
  let idle: { worker: Worker; goHome: NodeJS.Timeout }[] = [];
  const all = new Set<Worker>();
  let program: Promise<string> | undefined;

  async function takeWorker(): Promise<Worker> {
    for (let rested = idle.pop(); rested; rested = idle.pop()) {
      clearTimeout(rested.goHome);
      if (!rested.worker.isGone()) return rested.worker;
      dismiss(rested.worker);
    }
    program ??= code();
    const worker = startWorker(await program, limits.megabytes);
    all.add(worker);
    return worker;
  }

  function dismiss(worker: Worker): void {
    all.delete(worker);
    worker.end();
  }

  function rest(worker: Worker): void {
    const goHome = setTimeout(() => {
      idle = idle.filter((one) => one.worker !== worker);
      dismiss(worker);
    }, limits.idle).unref();
    idle.push({ worker, goHome });
  }

  async function carryOut<N extends JobName>(
    name: N,
    input: JobInput<N>,
    tell: Tell | undefined,
  ): Promise<Result<JobOutput<N>, Failure>> {
    const worker = await takeWorker();
    const outcome = await worker.do({ name, input }, timeFor(name, limits), tell);
    if (outcome.done === 'stopped') {
      dismiss(worker);
      noteFailure(new Date(), `the job ${name}`, `it met its limit of ${outcome.why}`);
      return fail({ code: 'too_much_work' });
    }
    if (worker.isGone()) dismiss(worker);
    else rest(worker);
    if (!outcome.done) throw new Error(`the job ${name} failed: ${outcome.stack}`);
    // The worker runs the same table of jobs, so what it gives has the type of the job.
    return ok(outcome.value as JobOutput<N>);
  }

  return {
    work: async (boardId, name, input, tell) => {
      const desk = desks.get(boardId) ?? { inTurn: atMost(1), count: 0 };
      if (desk.count >= limits.perBoard) return fail({ code: 'too_busy' });
      desk.count += 1;
      desks.set(boardId, desk);
      try {
        return await desk.inTurn(() => someAtOnce(() => carryOut(name, input, tell)));
      } finally {
        desk.count -= 1;
        if (desk.count === 0) desks.delete(boardId);
      }
    },
    close: () => {
      for (const worker of all) dismiss(worker);
    },
  };
}
