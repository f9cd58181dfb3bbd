import { describe, expect, it } from 'vitest';
import { asks, cardsOf } from '@/lib/core/protocol';
import { action, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { check, mend } from '@/lib/testing/mend';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { QuestionKind } from '@/schemas/vocabulary';
import { walkFromStart } from '../../legal/walk';
import { endangered } from './endangered';

/** The step to decide follows on the signals: there is no step to weigh in. */
const withoutWeighing = protocolOf({
  routes: [
    route('home', [
      step('signal', [action('see', 'col-a', ['report'])], { kinds: ['signal'] }),
      step('decide', [outcome('report', [], { outcome: 'report' })], { kinds: ['decide'] }),
    ]),
  ],
});

function withWeighing(protocol: Protocol, kind: QuestionKind): Protocol {
  return mend(
    protocol,
    check(protocol).find(({ key }) => key === `ML-10:home/decide:${kind}`)!,
  );
}

function asking(protocol: Protocol, kind: QuestionKind): CardId {
  return cardsOf(protocol.routes[0]!).find((card) => asks(card, kind))!.id;
}

describe('two weighings that are brought one by one into the step to decide', () => {
  it.each([
    ['weighing-1', 'weighing-2'],
    ['weighing-2', 'weighing-1'],
  ] as const)('stand in the order of the law, and neither is late: %s, then %s', (first, second) => {
    const after = withWeighing(withWeighing(withoutWeighing, first), second);
    const avoid = [asking(after, 'weighing-1')];
    expect(walkFromStart(after.routes[0]!, { avoid }).has(asking(after, 'weighing-2'))).toBe(false);
    expect(endangered(withoutWeighing, after)).toEqual([]);
  });
});
