import { ok } from '@/lib/core/result';
import type { Tell } from '@/lib/server/basics/told';
import { jobs, type JobOutput, type Jobs, type Work } from '@/lib/server/work/jobs';

/** Does the work in this process, on copies as another process gets them; `others` take the place of jobs. */
export function workHere(others: Partial<Jobs> = {}): Work {
  const all = { ...jobs, ...others };
  return async (_boardId, name, input, tell) => {
    const job = all[name] as (input: unknown, tell?: Tell) => unknown;
    return ok(structuredClone(await job(structuredClone(input), tell)) as JobOutput<typeof name>);
  };
}
