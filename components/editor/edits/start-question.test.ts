import { mostStartAnswers } from '@/schemas/limits';
import { expect, it } from 'vitest';
import { applyOperation } from '@/lib/core/protocol';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { RouteId } from '@/schemas/ids';
import { changeOption, newStartQuestion, swapOptions, withOption, withoutOption } from './start-question';

const protocol = exampleProtocol();
const asked = newStartQuestion(protocol);

it('begins with an answer for every route, which the draft accepts and can undo', () => {
  expect(asked.options.map(({ label, routeId }) => [label, routeId])).toEqual([
    ['Thuissituatie', 'home'],
    ['Acuut', 'acute'],
  ]);
  applyAndUndo(
    { ...protocol, startQuestion: undefined },
    { kind: 'change_protocol', patch: { startQuestion: asked } },
  );
});

it('gives a new answer the first route without one, and never more answers than fit', () => {
  const [first, second] = asked.options;
  const one = withoutOption(asked, first!.id);
  expect(one.options).toEqual([second]);
  expect(withOption(one, protocol)?.options[1]?.routeId).toBe('home');
  const full = Array.from({ length: mostStartAnswers + 3 }).reduce<typeof asked>(
    (question) => withOption(question, protocol) ?? question,
    asked,
  );
  expect(full.options).toHaveLength(mostStartAnswers);
  expect(withOption(asked, { routes: [] })).toBeUndefined();
});

it('changes one answer and leaves the others, and swaps neighbours within the list', () => {
  const [first, second] = asked.options;
  const changed = { ...first!, label: 'Zorg over thuis', routeId: 'acute' as RouteId };
  expect(changeOption(asked, changed).options).toEqual([changed, second]);
  expect(swapOptions(asked, 0, 1).options).toEqual([second, first]);
  expect(swapOptions(asked, 1, 2)).toEqual(asked);
});

it('loses the answer whose route is removed', () => {
  const drafted = applyOperation(protocol, {
    kind: 'change_protocol',
    patch: { startQuestion: asked },
  });
  if (!drafted.ok) throw new Error(drafted.failure.code);
  const after = applyOperation(drafted.value.protocol, {
    kind: 'remove_route',
    routeId: 'acute' as RouteId,
  });
  expect(after.ok && after.value.protocol.startQuestion?.options.map(({ routeId }) => routeId)).toEqual([
    'home',
  ]);
});
