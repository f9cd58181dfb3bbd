import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acuteFlow, acuteProtocol, type AcuteFlow } from '@/lib/testing/acute-flows';
import { testDay } from '@/lib/testing/findings-of';
import { flowSeeds } from '@/lib/testing/flow-seeds';
import { lateInDanger } from '@/lib/testing/late-in-danger';
import { factsOf } from './facts';
import { acuteShortcut } from './legal/ml-27-acute-shortcut';

function foundIn(flow: AcuteFlow): string[] {
  const protocol = acuteProtocol(flow);
  return acuteShortcut
    .check(protocol, factsOf(protocol, { on: testDay }))
    .filter(({ where }) => where.collection !== 'globalExits')
    .map(({ where, subject }) => (subject === 'nobody-called' ? subject : `${where.cardId}:${subject}`));
}

it('finds in any route for danger what trying every run finds, and no more', () => {
  const tally = new Map<string, number>();
  fc.assert(
    fc.property(acuteFlow, (flow) => {
      const expected = lateInDanger(flow);
      for (const one of expected.length > 0 ? expected : ['nothing']) {
        const subject = one.replace(/^.*:/, '');
        tally.set(subject, (tally.get(subject) ?? 0) + 1);
      }
      expect(foundIn(flow)).toEqual(expected);
    }),
    flowSeeds(1500),
  );
  for (const subject of ['nobody-called', 'called-later', 'slow-call', 'nothing'])
    expect(tally.get(subject), subject).toBeGreaterThan(20);
});
