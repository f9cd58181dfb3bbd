import { expect, it } from 'vitest';
import { outcome, protocolOf, route, schoolFunction, step, action } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';

const reporting = (condition: string, kind: 'report' | 'report-and-help' | 'help' = 'report') =>
  protocolOf({
    functions: [schoolFunction('head', { name: 'Directeur', decidesOnReport: true })],
    routes: [
      route('thuis', [
        step('s-1', [action('a', 'col-a', ['meld']), outcome('meld', [], { outcome: kind, condition })]),
      ]),
    ],
  });

it.each([
  "als de IB'er dat nodig vindt",
  'met toestemming van het bestuur',
  'als het zorgteam dat wil',
  'na overleg met het bestuur',
  'in overleg met de teamleider',
  'alleen als het bestuur het goed vindt',
  'mits het managementteam akkoord is',
  'als het team het eens is',
  'als het ondersteuningsteam daartoe besluit',
  'alleen op maandag',
])('warns of a report that somebody else may stop: %s', (condition) => {
  const found = foundBy('ML-11', reporting(condition));
  expect(found).toMatchObject([{ key: 'ML-11:meld:condition', severity: 'warns', exception: 'reason' }]);
  expect(found[0]!.grounds?.map(({ kind }) => kind)).toEqual(['norm', 'own-reading']);
  expect(keysOf('ML-11', reporting(condition, 'report-and-help'))).toEqual(['meld:condition']);
  expect(keysOf('ML-11', reporting(condition, 'help'))).toEqual([]);
});

it.each([
  'bij ja of twijfel',
  'als melden noodzakelijk is',
  'bij acute of structurele onveiligheid',
  'alleen bij acute onveiligheid',
  'als het kind onveilig is',
  'tenzij er al gemeld is',
  'bij een vermoeden van kindermishandeling',
  'als je bij afweging 2 ja hebt geantwoord',
  'als je melden nodig vindt',
  'na het gesprek over de melding',
  'na overleg met Veilig Thuis',
  'als de directeur beslist dat melden nodig is',
  'als de ouders niet meewerken',
  '',
])('lets a condition name the case, or who is end-responsible: %s', (condition) => {
  expect(keysOf('ML-11', reporting(condition))).toEqual([]);
});
