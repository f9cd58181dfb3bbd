import { expect, it } from 'vitest';
import { testDay } from '@/lib/testing/findings-of';
import { all, exit, leads, newExit, recast, type Plant } from '@/lib/testing/planted-defects/plant';
import { readContent } from '@/lib/testing/read-content';
import { checkProtocol } from './index';

const model = readContent('model-meldcode');
const found = (plant: Plant) => checkProtocol(plant(model), { on: testDay });

/** What looks like an evasion and is lawful. */
it.each<[string, Plant]>([
  ['a talk that takes the worry away', leads('afsluiten', 'gesprek-ouders-x1')],
  ['a report straight after the talk, without weighing', leads('melden', 'gesprek-uitstellen-x1')],
  [
    'a third answer of the second weighing that reports too',
    newExit('afweging-2', 'afweging-2-deels', 'melding-vooraf', { label: 'deels', answers: ['partly'] }),
  ],
  ['"nee, zonder twijfel"', exit('afweging-2-x2', { label: 'nee, zonder twijfel' })],
  ['"Nee-zeggers" on a yes', exit('afweging-4-x1', { label: 'Nee-zeggers bedacht: ja' })],
])('is silent about %s', (_what, plant) => {
  const rules = ['ML-06', 'ML-11', 'unlabelled-exit'];
  expect(found(plant).filter(({ rule }) => rules.includes(rule))).toEqual([]);
});

it('reads the line as people do, also when both are swapped', () => {
  const swapped = all(
    exit('afweging-3-x1', { label: 'Nee, nog niet' }),
    exit('afweging-3-x2', { label: '"Ja"' }),
  );
  expect(found(swapped)).toMatchObject([
    { rule: 'unlabelled-exit', severity: 'warns', exception: 'confirm', where: { exitId: 'afweging-3-x1' } },
    { rule: 'unlabelled-exit', severity: 'warns', exception: 'confirm', where: { exitId: 'afweging-3-x2' } },
  ]);
});

it('takes no reason for a way past the weighing', () => {
  expect(found(leads('hulpplan', 'gesprek-ouders-x1'))).toMatchObject([
    { rule: 'ML-39', severity: 'blocks', exception: 'none', key: 'ML-39:afronden:weighing-2' },
  ]);
});

it('is silent about a decider in a team that stands in a column', () => {
  const inTeam = {
    ...model,
    functions: [
      ...model.functions,
      {
        ...model.functions[0]!,
        id: 'zorgteam' as never,
        name: 'Zorgteam',
        kind: 'team' as const,
        memberIds: ['directeur' as never],
      },
    ],
    columns: model.columns.map((one) =>
      one.id === 'kolom-handelen'
        ? {
            ...one,
            functionIds: [...one.functionIds.filter((id) => id !== 'directeur'), 'zorgteam' as never],
          }
        : one,
    ),
  };
  expect(checkProtocol(inTeam, { on: testDay }).filter(({ rule }) => rule === 'ML-09')).toEqual([]);
});

it('lets special forms pass the expert first, and talk then', () => {
  const withExpert = all(
    recast('gesprek-veilig', () => ({ tags: ['skip-talk', 'age-rule', 'veilig-thuis-advice'] })),
    leads('gesprek-veilig', 'bijzondere-vorm-x2'),
  );
  expect(found(withExpert).filter(({ rule }) => rule === 'ML-13')).toEqual([]);
});
