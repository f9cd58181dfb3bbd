import type { Tell, Told } from '@/lib/server/basics/told';
import { jobs, type JobName } from './jobs';

/**
 * The program of a worker: does the jobs it is sent, one at a time, until whoever sends them is gone. A signal for the
 * whole group (Ctrl C) is for the server alone: it lets its last jobs finish.
 */
export type Order = { name: JobName; input: unknown };
export type Delivery = { done: true; value: unknown } | { done: false; stack: string };
/** Said before that, any number of times. */
export type Telling = { done: 'partly'; told: Told };

const say = (delivery: Delivery | Telling) => process.send?.(delivery);
const tell: Tell = (told) => say({ done: 'partly', told });

process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));
process.on('message', ({ name, input }: Order) => {
  Promise.resolve()
    .then(() => (jobs[name] as (input: unknown, tell: Tell) => unknown)(input, tell))
    .then((value) => say({ done: true, value }))
    .catch((error: unknown) => {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      say({ done: false, stack });
    });
});
say({ done: true, value: 'ready' });
