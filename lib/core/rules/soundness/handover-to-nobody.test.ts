import { expect, it } from 'vitest';
import { handover, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { FunctionId } from '@/schemas/ids';

it('finds a hand-over that names nobody', () => {
  expect(findingsOf('handover-to-nobody', protocolWithSteps([handover('c-1', 'col-a')]))).toEqual(['c-1']);
});

it('is content with a name', () => {
  const card = handover('c-1', 'col-a', [], { toFunctionIds: ['f-1' as FunctionId] });
  expect(findingsOf('handover-to-nobody', protocolWithSteps([card]))).toEqual([]);
});
