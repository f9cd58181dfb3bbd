import { listed } from '@/lib/core/dutch';
import type { Protocol } from '@/schemas/protocol';
import type { SchoolFunction } from '@/schemas/protocol-flow';
import type { FunctionKind } from '@/schemas/vocabulary';
import { besluit } from '../grounds';
import type { Problem, Rule } from '../rule';

export const oneDecider: Rule = {
  id: 'ML-09',
  title: 'Precies één functie is eindverantwoordelijk voor melden',
  why: 'Als niemand of iedereen beslist, beslist niemand.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 1 onder b'),
  exception: 'none',
  check: (protocol) => {
    const deciders = protocol.functions.filter(({ decidesOnReport }) => decidesOnReport);
    if (deciders.length === 0) return [nobody(protocol)];
    return [
      ...deciders.flatMap(notAFunction),
      ...tooMany(deciders.filter(({ kind }) => kind === 'function')),
    ];
  },
};

function nobody({ columns }: Protocol): Problem {
  const acting = columns.find(({ responsibility }) => responsibility === 'act');
  return {
    where: acting ? { columnId: acting.id } : {},
    message:
      'Er staat niet welke functie in de school eindverantwoordelijk is voor de beslissing over melden.',
  };
}

const whyNot: Readonly<Record<Exclude<FunctionKind, 'function'>, string>> = {
  team: 'is een team en kan niet eindverantwoordelijk zijn voor melden',
  everyone: 'is iedereen, en dan is niemand eindverantwoordelijk voor melden',
  external: 'hoort niet bij de school en kan daar niet eindverantwoordelijk zijn voor melden',
};

function notAFunction({ id, name, kind }: SchoolFunction): Problem[] {
  if (kind === 'function') return [];
  return [{ where: { functionId: id }, message: `"${name}" ${whyNot[kind]}. Wijs één functie aan.` }];
}

function tooMany(functions: readonly SchoolFunction[]): Problem[] {
  const [, second] = functions;
  if (!second) return [];
  const names = listed(
    functions.map(({ name }) => `"${name}"`),
    'en',
  );
  return [
    {
      where: { functionId: second.id },
      message: `${names} zijn ${functions.length === 2 ? 'allebei' : 'allemaal'} eindverantwoordelijk voor melden. Kies er één.`,
    },
  ];
}
