import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { action, note, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';

const join = (to: string): Card => action('c-join', 'col-a', [to], { join: 'all' });
const found = (cards: Card[]) => findingsOf('waits-for-ever', protocolWithSteps(cards));

it('finds a card that waits for two answers to one question', () => {
  const asked = question('c-1', 'col-a', [
    { to: 'c-join', label: 'ja' },
    { to: 'c-join', label: 'nee' },
  ]);
  const protocol = protocolWithSteps([asked, join('c-end'), outcome('c-end')]);
  const [finding] = checkProtocol(protocol, { on: testDay }).filter(({ rule }) => rule === 'waits-for-ever');
  expect(finding).toMatchObject({ where: { cardId: 'c-join' }, path: ['c-1', 'c-join'] });
  expect(finding?.message).toContain(
    'wacht op alle lijnen, maar de lijn vanaf "Kaart c-1" (nee) kan uitblijven',
  );
});

it('finds a card that waits for a branch that may stop', () => {
  const parting = action('c-1', 'col-a', ['c-2', 'c-3']);
  const mayStop = question('c-3', 'col-a', ['c-join', 'c-stop']);
  const rest = [
    note('c-2', 'col-a', ['c-join']),
    mayStop,
    join('c-end'),
    outcome('c-stop'),
    outcome('c-end'),
  ];
  expect(found([parting, ...rest])).toEqual(['c-join']);
});

it('lets a card wait for branches that all arrive, also round and round', () => {
  const branches = [
    action('c-1', 'col-a', ['c-2', 'c-3']),
    note('c-2', 'col-a', ['c-join']),
    note('c-3', 'col-a', ['c-join']),
  ];
  const again = question('c-4', 'col-a', ['c-1', 'c-end']);
  expect(found([...branches, join('c-4'), again, outcome('c-end')])).toEqual([]);
});

it('lets a late line pass a join that has let go on before', () => {
  const branches = [
    action('c-1', 'col-a', ['c-2', 'c-3']),
    note('c-2', 'col-a', ['c-join']),
    note('c-3', 'col-a', ['c-join']),
  ];
  const again = question('c-4', 'col-a', ['c-2', 'c-end']);
  expect(found([...branches, join('c-4'), again, outcome('c-end')])).toEqual([]);
});

it('says of two joins that wait one behind the other only the first', () => {
  const asked = question('c-1', 'col-a', ['c-2', 'c-join']);
  const split = action('c-2', 'col-a', ['c-join', 'c-later']);
  const later = action('c-later', 'col-a', ['c-end'], { join: 'all' });
  expect(found([asked, split, join('c-later'), later, outcome('c-end')])).toEqual(['c-join']);
});

it('does not wait for lines from cards that nobody reaches', () => {
  const lost = action('c-lost', 'col-a', ['c-join']);
  expect(found([action('c-1', 'col-a', ['c-join']), lost, join('c-end'), outcome('c-end')])).toEqual([]);
});
