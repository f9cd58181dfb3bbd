import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { action, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy, keysOf } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import type { Chapter } from '@/schemas/protocol';
import { invalid, valid } from './ml-05-talk.fixture';

const chapter = (text: string): Chapter => ({
  id: 'h-skip' as EntryId,
  title: 'Wanneer je niet praat',
  level: 1,
  body: richTextFrom(text),
  functionIds: [],
  tags: ['skip-talk'],
});

it('misses when to leave the talk out, and lets a reason be given', () => {
  expect(foundBy('ML-05', invalid)).toMatchObject([
    { key: 'ML-05:thuis/step-3:skip-talk', severity: 'warns', exception: 'reason' },
  ]);
});

it('is content with a line or a text that says it', () => {
  expect(keysOf('ML-05', valid)).toEqual([]);
  expect(keysOf('ML-05', { ...invalid, chapters: [chapter('Als praten gevaarlijk is.')] })).toEqual([]);
});

it('takes a chapter without text for nothing', () => {
  expect(keysOf('ML-05', { ...invalid, chapters: [chapter(' ')] })).toHaveLength(1);
});

it('does not take it from another route, where it is said of other worries', () => {
  const other = route('medewerker', [step('s', [action('c', 'col-a', [], { tags: ['skip-talk'] })])], {
    kind: 'staff-offence',
  });
  expect(keysOf('ML-05', { ...invalid, routes: [...invalid.routes, other] })).toHaveLength(1);
});

it('blocks on a step for the talk without any card, and ML-08 does not say it again', () => {
  const empty = protocolOf({
    routes: [route('thuis', [step('step-3', [], { kinds: ['talk'], tags: ['skip-talk'] })])],
  });
  expect(foundBy('ML-05', empty)).toMatchObject([
    { key: 'ML-05:thuis/step-3:talk', severity: 'blocks', exception: 'none' },
  ]);
  const [finding] = foundBy('ML-05', empty);
  expect(finding?.grounds?.map(({ kind }) => kind)).toEqual(['law']);
  expect(finding?.message).toContain('met de leerling of de ouders');
  expect(findingsOf('ML-08', empty)).not.toContain('step-3');
});

it('leaves a missing step to ML-02', () => {
  expect(keysOf('ML-05', protocolOf({}))).toEqual([]);
});
