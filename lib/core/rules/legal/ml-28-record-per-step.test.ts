import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { chapter } from '@/lib/testing/build-entries';
import { action, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { Protocol } from '@/schemas/protocol';
import type { Route, Step } from '@/schemas/protocol-flow';
import { invalid, valid } from './ml-28-record-per-step.fixture';

const inStep = (more: Partial<Step>, ofRoute: Partial<Route> = {}, ofProtocol: Partial<Protocol> = {}) =>
  protocolOf({
    routes: [route('thuis', [step('s-1', [action('a', 'col-a')], { kinds: ['talk'], ...more })], ofRoute)],
    ...ofProtocol,
  });
const inFile = { pupilFileSystem: 'ParnasSys' };

it('wants in each of the five steps what you record', () => {
  expect(findingsOf('ML-28', valid)).toEqual([]);
  expect(findingsOf('ML-28', invalid)).toEqual(['stap-1']);
});

it('takes a card that is marked as recording, and a marked step with something in it', () => {
  const marked = action('a', 'col-a', [], { tags: ['record'] });
  expect(findingsOf('ML-28', inStep({ cards: [marked] }, {}, inFile))).toEqual([]);
  expect(findingsOf('ML-28', inStep({ tags: ['record'] }, {}, inFile))).toEqual([]);
  expect(findingsOf('ML-28', inStep({ tags: ['record'], cards: [] }, {}, inFile))).toEqual(['s-1']);
});

it('does not take a note without words', () => {
  const record = { what: ' ', where: 'Dossier', byFunctionIds: [] };
  expect(findingsOf('ML-28', inStep({ record }))).toEqual(['s-1']);
});

it('asks where, unless the pupil file or a chapter says it for all steps', () => {
  const record = { what: 'Het gesprek', byFunctionIds: [] };
  expect(findingsOf('ML-28', inStep({ record }))).toEqual(['s-1']);
  expect(findingsOf('ML-28', inStep({ record }, {}, inFile))).toEqual([]);
  const chapters = [chapter('vertrouwelijk', 'In het afgesloten deel.', { tags: ['confidentiality'] })];
  expect(findingsOf('ML-28', inStep({ record }, {}, { chapters }))).toEqual([]);
});

it('only advises where a chapter says in general what to record', () => {
  const chapters = [chapter('dossier', 'Leg elke stap vast.', { title: 'Dossier', tags: ['record'] })];
  const [finding, ...others] = checkProtocol(inStep({}, {}, { chapters }), { on: testDay }).filter(
    ({ rule }) => rule === 'ML-28',
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'advises', where: { stepId: 's-1' } });
  expect(finding?.message).toBe(
    'In stap 1 staat niet wat je vastlegt; alleen "Dossier" zegt het in het algemeen.',
  );
});

it('leaves steps beside the five of the law and other routes alone', () => {
  expect(findingsOf('ML-28', inStep({ kinds: ['follow'] }))).toEqual([]);
  expect(findingsOf('ML-28', inStep({ kinds: [] }))).toEqual([]);
  expect(findingsOf('ML-28', inStep({}, { kind: 'advice' }))).toEqual([]);
});

it('does not take the reason for a missing place as one for a missing note', () => {
  const keys = [{ what: 'Het gesprek', byFunctionIds: [] }, undefined].map((record) => {
    const signal = step('step-1', [action('a', 'col-a')], { kinds: ['signal'], ...(record && { record }) });
    return checkProtocol(protocolOf({ routes: [route('home', [signal])] }), { on: testDay }).find(
      ({ rule }) => rule === 'ML-28',
    )?.key;
  });
  expect(keys).toEqual(['ML-28:home/step-1:where', 'ML-28:home/step-1']);
});
