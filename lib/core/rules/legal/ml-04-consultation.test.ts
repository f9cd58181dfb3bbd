import { expect, it } from 'vitest';
import {
  action,
  column,
  handover,
  protocolOf,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import type { Contact, GlobalExit, Protocol } from '@/schemas/protocol';
import type { Card, SchoolFunction, Step } from '@/schemas/protocol-flow';
import { invalid, valid } from './ml-04-consultation.fixture';

const both = ['veilig-thuis-advice', 'injury-expert'] as const;
const consulting = (cards: Card[], more: Partial<Protocol> = {}, inStep: Partial<Step> = {}) =>
  protocolOf({
    routes: [route('thuis', [step('step-2', cards, { kinds: ['consult'], ...inStep })])],
    ...more,
  });
const veiligThuis = {
  id: 'vt',
  name: 'Veilig Thuis',
  kind: 'veilig-thuis',
  routeIds: [],
} as unknown as Contact;

it('misses Veilig Thuis, which blocks, and who explains injuries, which may have a reason', () => {
  expect(foundBy('ML-04', invalid)).toMatchObject([
    { key: 'ML-04:thuis/step-2:veilig-thuis-advice', severity: 'blocks', exception: 'none' },
    { key: 'ML-04:thuis/step-2:injury-expert', severity: 'warns', exception: 'reason' },
  ]);
});

it('is content with the tags on a card, the step or a line', () => {
  expect(keysOf('ML-04', valid)).toEqual([]);
  expect(keysOf('ML-04', consulting([action('c', 'col-a')], {}, { tags: [...both] }))).toEqual([]);
  const line = action('c', 'col-a', [{ to: 'c', tags: [...both] }]);
  expect(keysOf('ML-04', consulting([line]))).toEqual([]);
});

it('is content with a card that names Veilig Thuis as contact', () => {
  const calls = action('c', 'col-a', [], { contactIds: ['vt' as EntryId], tags: ['injury-expert'] });
  expect(keysOf('ML-04', consulting([calls], { contacts: [veiligThuis] }))).toEqual([]);
});

it('wants it in the step itself: a way out that is always open is not enough', () => {
  const exit = { id: 'advice', kind: 'advice', label: 'Advies', text: '', contactIds: [], tags: [...both] };
  const globalExits = [exit as unknown as GlobalExit];
  expect(keysOf('ML-04', { ...invalid, globalExits })).toHaveLength(2);
});

it('judges every home route, and two consulting steps of one route together', () => {
  const [home] = invalid.routes;
  const second = route('vo', [
    step('step-2a', [action('c', 'col-a', [], { tags: ['injury-expert'] })], { kinds: ['consult'] }),
    step('step-2b', [action('d', 'col-a', [], { tags: ['veilig-thuis-advice'] })], { kinds: ['consult'] }),
  ]);
  expect(keysOf('ML-04', protocolOf({ routes: [home!, second] }))).toEqual([
    'thuis/step-2:veilig-thuis-advice',
    'thuis/step-2:injury-expert',
  ]);
});

it('finds one function that stands alone, with nobody to consult', () => {
  const alone = (kind: SchoolFunction['kind'], cards: Card[], functionIds = ['teacher']) =>
    keysOf(
      'ML-04',
      consulting(
        cards,
        {
          functions: [schoolFunction('teacher', { kind }), schoolFunction('care')],
          columns: [column('col-a', functionIds), column('col-b', ['care'])],
        },
        { tags: [...both] },
      ),
    );
  const talk = action('c', 'col-a');
  expect(alone('function', [talk])).toEqual(['thuis/step-2:colleague']);
  expect(alone('team', [talk])).toEqual([]);
  expect(alone('function', [talk], ['teacher', 'care'])).toEqual([]);
  expect(alone('function', [action('c', ['col-a', 'col-b'])])).toEqual([]);
  expect(alone('function', [talk, handover('h', 'col-a')])).toEqual([]);
});

it('leaves a missing step to ML-02', () => {
  expect(keysOf('ML-04', protocolOf({}))).toEqual([]);
  expect(keysOf('ML-04', consulting([], {}, { kinds: ['talk'] }))).toEqual([]);
});
