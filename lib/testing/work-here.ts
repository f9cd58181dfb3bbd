import { ok } from '@/lib/core/result';
import { jobs, type JobOutput, type Jobs, type Work } from '@/lib/server/work/jobs';

/** Does the work in this process, on copies as another process gets them; `others` take the place of jobs. */
export function workHere(others: Partial<Jobs> = {}): Work {
  const all = { ...jobs, ...others };
  return async (_boardId, name, input) => {
    const job = all[name] as (input: unknown) => unknown;
    return ok(structuredClone(await job(structuredClone(input))) as JobOutput<typeof name>);
  };
}
