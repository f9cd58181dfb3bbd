import { describe, expect, it } from 'vitest';
import { cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import { action, outcome, question, route, step, type Way } from '@/lib/testing/build-protocol';
import { check, mend } from '@/lib/testing/mend';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { staffRoute, withRoutes } from '../legal/ml-20-staff-offence-route.fixture';
import { walkFromStart } from '../legal/walk';

const tags = ['staff-offence' as const];
const yes = (to: string): Way => ({ to, label: 'ja', answers: ['yes'] });
const doubt = (to: string): Way => ({ to, label: 'twijfel', answers: ['doubt'] });
const no = (to: string): Way => ({ to, label: 'nee', answers: ['no'] });

function home(...cards: Card[]): Protocol {
  const ends = [
    question('weging', 'school', [yes('melden'), no('sluiten')], { questions: ['weighing-1'] }),
    outcome('melden', [], { outcome: 'report' }),
    outcome('sluiten'),
  ];
  return {
    ...withRoutes(route('thuis', [step('stap-een', [...cards, ...ends])]), staffRoute()),
    sectors: ['po'],
  };
}

const astray: Readonly<Record<string, Protocol>> = {
  'a card': home(action('collega', 'school', ['weging'], { tags })),
  'a card with lines for some': home(
    action('collega', ['school', 'bestuur'], [{ to: 'weging', columnIds: ['school' as never] }], { tags }),
  ),
  'a marked line': home(action('collega', 'school', [{ to: 'weging', tags }])),
  'a question': home(question('wie', 'school', [yes('weging'), no('sluiten')], { tags })),
  'a question with doubt': home(
    question('wie', 'school', [yes('weging'), doubt('weging'), no('sluiten')], { tags }),
  ),
  'a question that reports': home(question('wie', 'school', [yes('melden'), no('weging')], { tags })),
  'a marked answer': home(
    question('wie', 'school', [{ ...(yes('weging') as object), to: 'weging', tags }, no('sluiten')]),
  ),
};

describe.each(Object.entries(astray))('a worry about staff sent through the steps by %s', (_by, protocol) => {
  const blocking = (one: Protocol) =>
    check(one).filter(({ rule, severity }) => rule === 'ML-20' && severity === 'blocks');
  const [finding] = blocking(protocol);

  it('comes to the route for staff as well', () => {
    expect(finding?.fixLabel).toBeDefined();
    expect(blocking(mend(protocol, finding!))).toEqual([]);
  });

  it('keeps the way to Veilig Thuis, and every card it came to', () => {
    const reached = walkFromStart(protocol.routes[0]!);
    const mended = mend(protocol, finding!).routes[0]!;
    const now = walkFromStart(mended);
    expect([...reached].filter((id) => !now.has(id))).toEqual([]);
    expect(cardsOf(mended).some((card) => isReport(card) && now.has(card.id))).toBe(true);
  });
});
