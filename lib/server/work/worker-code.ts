import { programCode, type Program } from '@/lib/server/basics/programs';

/** What a worker runs, packages aside. */
export const workerProgram: Program = {
  name: 'worker',
  entry: 'lib/server/work/worker.ts',
  options: { format: 'cjs', platform: 'node', target: 'node24', packages: 'external' },
};

/** The program of a worker as one file of JavaScript. */
export const workerCode = () => programCode(workerProgram);
