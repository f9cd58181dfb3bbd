import { listed } from '@/lib/core/dutch';
import type { Protocol } from '@/schemas/protocol';
import type { SchoolFunction } from '@/schemas/protocol-flow';
import type { FunctionKind } from '@/schemas/vocabulary';
import { coveredBy } from '../columns-of-function';
import type { Facts } from '../facts';
import { besluit, ownReading } from '../grounds';
import type { Problem, Rule } from '../rule';

const asked = besluit('art. 2 lid 1 onder c');
/**
 * Which columns there are, the Besluit leaves to the school; it shares tasks out over who works there, without saying that
 * an outsider cannot answer for the decision; and until the end of 2018 it did not ask for a function.
 */
const concluded = ownReading(asked);

export const oneDecider: Rule = {
  id: 'ML-09',
  title: 'Precies één functie is eindverantwoordelijk voor melden',
  why: 'Als niemand of iedereen beslist, beslist niemand.',
  severity: 'blocks',
  grounds: asked,
  exception: 'none',
  check: (protocol, { on }) => {
    const deciders = protocol.functions.filter(({ decidesOnReport }) => decidesOnReport);
    if (deciders.length === 0) return [nobody(protocol)];
    return [
      ...deciders.flatMap((decider) => notAFunction(decider, on)),
      ...tooMany(deciders.filter(({ kind }) => kind === 'function')),
      ...standsNowhere(protocol, deciders),
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

function notAFunction({ id, name, kind }: SchoolFunction, on: Facts['on']): Problem[] {
  if (kind === 'function') return [];
  const where = { functionId: id };
  const message = `"${name}" ${whyNot[kind]}. Wijs één functie aan.`;
  if (on < '2019-01-01')
    return [{ where, message, severity: 'warns', exception: 'reason', grounds: concluded }];
  return [{ where, message, ...(kind === 'external' && { grounds: concluded }) }];
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

/** Who decides and stands in no column sees no card, so never comes to the decision. Through a team or everybody will do. */
function standsNowhere(protocol: Protocol, deciders: readonly SchoolFunction[]): Problem[] {
  const [decider, ...more] = deciders;
  const { columns } = protocol;
  const filled = columns.length > 0 && columns.every(({ functionIds }) => functionIds.length > 0);
  if (!decider || more.length > 0 || decider.kind !== 'function' || !filled) return [];
  if ([...coveredBy(protocol, decider).values()].some((how) => how !== 'not')) return [];
  return [
    {
      where: { functionId: decider.id },
      subject: 'column',
      severity: 'warns',
      exception: 'reason',
      grounds: concluded,
      message: `"${decider.name}" beslist over melden, maar staat in geen kolom. Zet deze functie bij wie handelt.`,
    },
  ];
}
