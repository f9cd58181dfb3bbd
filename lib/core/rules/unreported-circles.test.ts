import { describe, expect, it } from 'vitest';
import { asks, cardsOf } from '@/lib/core/protocol';
import { isReport } from '@/lib/core/weighing';
import { testDay } from '@/lib/testing/findings-of';
import { leads } from '@/lib/testing/planted-defects/plant';
import { readContent } from '@/lib/testing/read-content';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { checkProtocol } from './index';

const model = readContent('model-meldcode');
const home = model.routes.find(({ kind }) => kind === 'home')!;

/** By trying every line: without a report, does one come to an end, or back to where one was? */
function goesUnreported(protocol: Protocol, asked: CardId, from: CardId, isAllowed: (card: Card) => boolean) {
  const cards = new Map(protocol.routes.flatMap(cardsOf).map((card) => [card.id, card]));
  const starts = new Map(protocol.routes.map(({ id, startCardId }) => [id, startCardId]));
  const reached = new Set<CardId>([from]);
  for (const id of reached) {
    const card = cards.get(id)!;
    if (id === asked) return true;
    if (isReport(card) || isAllowed(card)) continue;
    if (card.kind === 'outcome' || card.exits.length === 0) return true;
    const again = asks(card, 'weighing-2') && asks(cards.get(asked)!, 'weighing-2');
    const unsafe = card.exits.filter(({ answers }) => !again || answers.includes('yes'));
    for (const { to } of unsafe)
      reached.add('cardId' in to ? to.cardId : (starts.get(to.routeId) ?? ('' as CardId)));
  }
  return false;
}

const decides = (card: Card) => asks(card, 'report-needed');
/** After help that failed, who decides anew and finds no report needed, comes back to the same help. */
const never = () => false;

describe.each([
  ['weighing 2, yes', 'afweging-2', 'afweging-2-x1', ['ML-11'], never],
  ['melden is noodzakelijk', 'beslissing-1', 'beslissing-1-x1', ['weighing-contradiction'], never],
  ['help is not possible', 'beslissing-2', 'beslissing-2-x2', ['weighing-contradiction'], decides],
  ['weighing 3, no', 'afweging-3', 'afweging-3-x2', ['weighing-contradiction'], decides],
  ['weighing 4, no', 'afweging-4', 'afweging-4-x2', ['weighing-contradiction'], decides],
  ['weighing 5, no', 'afweging-5', 'afweging-5-x2', ['ML-25'], never],
] as const)('%s, led to each card of the route', (_what, asked, exitId, rules, isAllowed) => {
  const found = cardsOf(home).map(({ id }) => {
    const protocol = leads(id, exitId)(model);
    const told = checkProtocol(protocol, { on: testDay }).filter(({ rule }) =>
      rules.some((one) => one === rule),
    );
    return { id, danger: goesUnreported(protocol, asked as CardId, id, isAllowed), told: told.length > 0 };
  });

  it('is told where one goes without a report, and where one always reports it is not', () => {
    expect(found.filter(({ danger, told }) => danger && !told).map(({ id }) => id)).toEqual([]);
    const needless = found.filter(({ danger, told }) => told && !danger).map(({ id }) => id);
    expect(needless).toEqual(isAllowed === never ? [] : ['afweging-2']); // weighed anew, before it is decided anew
    expect(found.filter(({ danger }) => danger).length).toBeGreaterThan(10);
  });
});
