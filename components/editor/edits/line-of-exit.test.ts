import { describe, expect, it } from 'vitest';
import { applyOperation, findCard, type Operation } from '@/lib/core/protocol';
import { action, column, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import type { CardId, ExitId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { answersIn } from './answers-in';
import { connectCards } from './connect-cards';
import { leadLine, lineOfExit, relabelLine, removeLine, startLineAt } from './line-of-exit';

const k = (id: string) => id as CardId;
const x = (id: string) => id as ExitId;
const empty = protocolOf({
  columns: [column('ca')],
  routes: [
    route('home', [
      step('s1', [action('ka', 'ca'), question('kq', 'ca'), action('kb', 'ca')]),
      step('s2', [question('kr', 'ca'), outcome('end')]),
    ]),
    route('other', []),
  ],
});

function after(on: Protocol, operation: Operation | undefined): Protocol {
  if (!operation) throw new Error('no operation');
  const result = applyOperation(on, operation);
  if (!result.ok) throw new Error(result.failure.code);
  const undone = applyOperation(result.value.protocol, result.value.inverse);
  expect(undone.ok && undone.value.protocol).toEqual(on);
  return result.value.protocol;
}
const asked = after(empty, connectCards(empty, k('kq'), { cardId: k('kb') }, x('x1')));
const both = after(asked, connectCards(asked, k('kq'), { cardId: k('kb') }, x('x2')));
const exitsOf = (document: Protocol, id: string) => findCard(document, k(id))!.card.exits;
const line = (document: Protocol, id: string) => lineOfExit(document, k('kq'), x(id))!;

describe('the text of a line', () => {
  it('of a question means what it says', () => {
    const changed = after(both, relabelLine(line(both, 'x2'), 'nee of twijfel'));
    expect(exitsOf(changed, 'kq')[1]).toMatchObject({ label: 'nee of twijfel', answers: ['no', 'doubt'] });
  });
  it('that is no answer leaves the answer as it was', () => {
    const changed = after(both, relabelLine(line(both, 'x1'), 'er is gevaar'));
    expect(exitsOf(changed, 'kq')[0]).toMatchObject({ label: 'er is gevaar', answers: ['yes'] });
  });
  it.each([
    ['Ja', ['yes']],
    ['ja, ook bij twijfel', ['yes', 'doubt']],
    ['twijfel/nee', ['no', 'doubt']],
    ['ja, misschien', undefined],
    ['of', undefined],
    ['', undefined],
  ])('%j is %j', (label, answers) => expect(answersIn(label)).toEqual(answers));
  it('is that of all exits that are this one line', () => {
    const same = after(both, relabelLine(line(both, 'x2'), 'ja'));
    const changed = after(same, relabelLine(line(same, 'x1'), 'altijd'));
    expect(exitsOf(changed, 'kq').map(({ label }) => label)).toEqual(['altijd', 'altijd']);
  });
});

describe('leading a line elsewhere', () => {
  it('to a card or a route, with its text', () => {
    const led = after(both, leadLine(line(both, 'x1'), { cardId: k('end') }));
    expect(exitsOf(led, 'kq')[0]).toMatchObject({ label: 'ja', to: { cardId: 'end' } });
    const far = after(both, leadLine(line(both, 'x1'), { routeId: 'other' as RouteId }));
    expect(exitsOf(far, 'kq')[0]!.to).toEqual({ routeId: 'other' });
  });
  it('not to its own card, where it leads already, or where another of an action leads', () => {
    expect(leadLine(line(both, 'x1'), { cardId: k('kq') })).toBeUndefined();
    expect(leadLine(line(both, 'x1'), { cardId: k('kb') })).toBeUndefined();
    const one = after(empty, connectCards(empty, k('ka'), { cardId: k('kb') }, x('y1')));
    const two = after(one, connectCards(one, k('ka'), { cardId: k('end') }, x('y2')));
    expect(leadLine(lineOfExit(two, k('ka'), x('y2'))!, { cardId: k('kb') })).toBeUndefined();
  });
  it('from another card: an answer at a question, none at an action', () => {
    const moved = after(both, startLineAt(both, line(both, 'x2'), k('kr')));
    expect(exitsOf(moved, 'kq').map(({ id }) => id)).toEqual(['x1']);
    expect(exitsOf(moved, 'kr')[0]).toMatchObject({ id: 'x2', label: 'nee', answers: ['no'] });
    const plain = after(both, startLineAt(both, line(both, 'x2'), k('ka')));
    expect(exitsOf(plain, 'ka')[0]).toMatchObject({ id: 'x2', label: 'nee', answers: [] });
    expect(startLineAt(both, line(both, 'x1'), k('kb'))).toBeUndefined();
  });
  it('gives a line of an action the answer that a question has open', () => {
    const one = after(empty, connectCards(empty, k('ka'), { cardId: k('kb') }, x('y1')));
    const moved = after(one, startLineAt(one, lineOfExit(one, k('ka'), x('y1'))!, k('kr')));
    expect(exitsOf(moved, 'kr')[0]).toMatchObject({ label: 'ja', answers: ['yes'] });
  });
});

describe('a line', () => {
  it('goes away with all its exits', () => {
    const same = after(both, relabelLine(line(both, 'x2'), 'ja'));
    expect(exitsOf(after(same, removeLine(line(same, 'x2'))), 'kq')).toEqual([]);
  });
  it('is nothing when its card or exit is gone', () => {
    expect(lineOfExit(both, k('gone'), x('x1'))).toBeUndefined();
    expect(lineOfExit(both, k('ka'), x('x1'))).toBeUndefined();
  });
});
