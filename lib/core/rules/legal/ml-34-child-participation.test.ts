import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { chapter } from '@/lib/testing/build-entries';
import { action, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import type { ParticipationPoint } from '@/schemas/protocol';
import { invalid, valid } from './ml-34-child-participation.fixture';

const tags = ['child-participation' as const];
const point = (more: Partial<ParticipationPoint> = {}): ParticipationPoint => ({
  id: 'punt-1' as EntryId,
  label: '1',
  title: 'Termen',
  body: richTextFrom('We zeggen "ouder" en "kind".'),
  functionIds: [],
  tags,
  ...more,
});

it('wants to read how the pupil has a say', () => {
  expect(findingsOf('ML-34', valid)).toEqual([]);
  expect(findingsOf('ML-34', invalid)).toEqual(['participation']);
});

it('takes a chapter or a participation point', () => {
  expect(findingsOf('ML-34', protocolOf({ chapters: [chapter('kind', 'Vraag het.', { tags })] }))).toEqual(
    [],
  );
  expect(findingsOf('ML-34', protocolOf({ participation: [point()] }))).toEqual([]);
});

it('does not take a card or a point with nothing in it', () => {
  expect(findingsOf('ML-34', protocolWithSteps([action('gesprek', 'col-a', [], { tags })]))).toEqual([
    'participation',
  ]);
  const empty = point({ title: ' ', body: richTextFrom('') });
  expect(findingsOf('ML-34', protocolOf({ participation: [empty] }))).toEqual(['participation']);
});
