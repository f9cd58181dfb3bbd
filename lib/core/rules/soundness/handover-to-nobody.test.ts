import { expect, it } from 'vitest';
import { column, handover, protocolOf, protocolWithSteps, route, step } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { FunctionId } from '@/schemas/ids';

it('finds a hand-over that names nobody', () => {
  expect(findingsOf('handover-to-nobody', protocolWithSteps([handover('c-1', 'col-a')]))).toEqual(['c-1']);
});

it('is content with a name', () => {
  const card = handover('c-1', 'col-a', [], { toFunctionIds: ['f-1' as FunctionId] });
  expect(findingsOf('handover-to-nobody', protocolWithSteps([card]))).toEqual([]);
});

it('finds a hand-over to who may only signal', () => {
  const toward = (...ids: string[]) =>
    protocolOf({
      columns: [column('col-a', ['f-1', 'f-2'], { responsibility: 'signal' }), column('col-b', ['f-3'])],
      routes: [
        route('home', [
          step('step-1', [handover('c-1', 'col-a', [], { toFunctionIds: ids as FunctionId[] })]),
        ]),
      ],
    });
  expect(findingsOf('handover-to-nobody', toward('f-2'))).toEqual(['c-1']);
  expect(findingsOf('handover-to-nobody', toward('f-2', 'f-3'))).toEqual([]);
  expect(findingsOf('handover-to-nobody', toward('f-4'))).toEqual([]);
});
