import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { protocolOf, schoolFunction } from '@/lib/testing/build-protocol';
import { foundBy } from '@/lib/testing/findings-of';
import { namesDecider } from './names-decider';

const decider = (name: string, more: Partial<ReturnType<typeof schoolFunction>> = {}) =>
  schoolFunction('decider', { name, decidesOnReport: true, ...more });
const headOf = (text: string, ...functions: ReturnType<typeof schoolFunction>[]) =>
  foundBy('ML-44', { ...protocolOf({ functions }), intro: richTextFrom(text) });
const without = (whose: string) => `Meld nooit bij Veilig Thuis zonder akkoord van ${whose}.`;

it.each([
  ['Directeur', 'de directeur'],
  ['Directeur (of vervanger)', 'de directeur'],
  ['Directeur / locatieleider', 'de locatieleider'],
  ['Bestuur', 'het bestuur'],
])('lets who is end-responsible have the last word on a report: %s', (name, whose) => {
  expect(headOf(without(whose), decider(name))).toEqual([]);
  expect(headOf(without(whose), schoolFunction('decider', { name }))).toMatchObject([
    { severity: 'warns', grounds: [{ kind: 'own-reading' }] },
  ]);
});

it('knows the head by another word, unless somebody else is called that', () => {
  const head = decider('Directeur', { tags: ['head'] });
  expect(headOf(without('de schoolleiding'), head)).toEqual([]);
  const other = schoolFunction('other', { name: 'Schoolleiding' });
  expect(headOf(without('de schoolleiding'), head, other)).toHaveLength(1);
});

it.each(['het bestuur', 'de adjunct-directeur', 'de directeur en het bestuur', 'de teamleider'])(
  'warns where somebody else may stop it as well: %s',
  (whose) => {
    expect(headOf(without(whose), decider('Directeur'))).toHaveLength(1);
  },
);

it('leaves parents no last word, nor anybody on advice or in danger', () => {
  const head = decider('Directeur');
  expect(headOf(without('ouders en de directeur'), head)).toHaveLength(1);
  expect(headOf('Vraag nooit advies aan Veilig Thuis zonder akkoord van de directeur.', head)).toHaveLength(
    1,
  );
  const inDanger = richTextFrom('Bel 112 alleen na toestemming van de directeur.');
  expect(foundBy('ML-46', { ...protocolOf({ functions: [head] }), intro: inDanger })).toHaveLength(1);
});

it('names nobody where nobody is end-responsible or the name is empty', () => {
  expect(namesDecider(protocolOf({}), 'als de directeur dat wil')).toBe(false);
  expect(namesDecider(protocolOf({ functions: [decider(' ')] }), 'als de directeur dat wil')).toBe(false);
});
