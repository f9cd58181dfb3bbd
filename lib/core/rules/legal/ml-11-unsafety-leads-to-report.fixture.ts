import { action, outcome, protocolWithSteps, question, type Way } from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';

const answered = (answers: ('yes' | 'no' | 'doubt')[]) => (to: string) => ({
  to,
  label: answers.join(),
  answers,
});
export const unsafe = answered(['yes', 'doubt']);
export const yes = answered(['yes']);
export const no = answered(['no']);
export const doubt = answered(['doubt']);

/** A route that begins with the second weighing question, with a report, help and what else is given. */
export const weighing = (ways: readonly Way[], ...cards: Card[]) =>
  protocolWithSteps([
    question('w-2', 'col-a', ways, { questions: ['weighing-2'] }),
    action('tell', 'col-a', ['report']),
    outcome('report', [], { outcome: 'report' }),
    outcome('help', [], { outcome: 'help' }),
    ...cards,
  ]);

export const valid = weighing([unsafe('tell'), no('help')]);
/** Who doubts goes on as if it were safe. */
export const invalid = weighing([yes('tell'), answered(['no', 'doubt'])('help')]);
