import { describe, expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { chapter } from '@/lib/testing/build-entries';
import { protocolOf, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import { invalid, valid } from './ml-35-age-rule.fixture';

const asking = (...labels: string[]) => {
  const ways = labels.map((label) => ({ to: 'q', label }));
  const protocol = protocolWithSteps([question('q', 'col-a', ways, { tags: ['age-rule'] })]);
  const chapters = [chapter('leeftijd', 'Tot 12 jaar: de ouders.', { tags: ['age-rule'] })];
  return { ...protocol, sectors: ['vo' as const], chapters };
};

it('asks for a way on for pupils of 16 and older', () => {
  expect(findingsOf('ML-35', valid)).toEqual([]);
  expect(findingsOf('ML-35', invalid)).toEqual(['leeftijd']);
});

it('wants to read with whom one talks at which age', () => {
  const chapters = [chapter('leeftijd', 'Vanaf 16 jaar: de leerling zelf.', { tags: ['age-rule'] })];
  expect(findingsOf('ML-35', protocolOf({ chapters }))).toEqual([]);
  expect(findingsOf('ML-35', protocolOf({}))).toEqual(['chapters']);
});

it('speaks to a primary school of its own pupils', () => {
  const messageFor = (sector: 'po' | 'vo') =>
    checkProtocol(protocolOf({ sectors: [sector] }), { on: testDay }).find(({ rule }) => rule === 'ML-35')
      ?.message;
  expect(messageFor('po')).not.toContain('16');
  expect(messageFor('vo')).toContain('16');
  expect(findingsOf('ML-35', { ...invalid, sectors: ['po'] })).toEqual([]);
});

describe('an answer for 16 and older', () => {
  it.each([
    '16 jaar of ouder',
    '16+',
    'vanaf 16 jaar',
    'ouder dan 15',
    '≥ 16',
    '12 jaar en ouder',
    'anders',
    'ouder',
  ])('is "%s"', (label) => {
    expect(findingsOf('ML-35', asking('tot 12', '12-15', label))).toEqual([]);
  });

  it.each(['12 jaar, nog geen 16', 'vanaf 12 tot 16 jaar', '12 t/m 15', 'onder de 16', 'vanaf 12-15'])(
    'is not "%s"',
    (label) => {
      expect(findingsOf('ML-35', asking('tot 12', label))).toEqual(['q']);
    },
  );
});

it('leaves a question alone that carries the tag but does not ask for the age', () => {
  expect(findingsOf('ML-35', asking('ja', 'nee'))).toEqual([]);
  expect(findingsOf('ML-35', asking('ja, vanaf 12 jaar', 'nee'))).toEqual([]);
});
