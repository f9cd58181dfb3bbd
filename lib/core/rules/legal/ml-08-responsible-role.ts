import { listed } from '@/lib/core/dutch';
import type { Protocol } from '@/schemas/protocol';
import type { Column, SchoolFunction, Step } from '@/schemas/protocol-flow';
import type { Problem, Rule } from '../rule';
import { idleFunctions } from './idle-functions';
import { namedStep, theStep } from './home-steps';
import { reportsOfNobody } from './reports-of-nobody';
import { shareOfOthers, shareOfSteps } from './shared-tasks';

export const responsibleRole: Rule = {
  id: 'ML-08',
  title: 'Elke stap heeft iemand die hem doet, elke kolom een taak',
  why: 'Wat van niemand is, gebeurt niet.',
  severity: 'blocks',
  grounds: shareOfSteps,
  exception: 'none',
  check: (protocol, facts) => [
    ...stepsOfNobody(protocol),
    ...columnsWithoutTask(protocol),
    ...ownPeopleOutside(protocol),
    ...idleFunctions(protocol, facts),
    ...reportsOfNobody(protocol, facts.cards),
  ],
};

/** An empty step for the talk is for ML-05. */
function stepsOfNobody({ routes }: Protocol): Problem[] {
  return routes.flatMap(({ id, kind, steps }) =>
    steps
      .filter((step) => !isDone(step) && !(kind === 'home' && isEmptyTalk(step)))
      .map((step) => ({
        where: { routeId: id, stepId: step.id },
        ...(kind !== 'home' && { grounds: shareOfOthers }),
        message:
          step.cards.length === 0
            ? `${namedStep(step)} heeft nog geen kaart, dus niemand doet iets. Voeg een kaart toe of haal de stap weg.`
            : `In ${theStep(step)} is niemand die iets uitvoert of beslist. Zet op een kaart wie dit doet.`,
      })),
  );
}

function isDone({ cards }: Step): boolean {
  return cards.some(({ parts }) => parts.some(({ part }) => part === 'does' || part === 'decides'));
}

const isEmptyTalk = ({ cards, kinds }: Step) => cards.length === 0 && kinds.includes('talk');

function columnsWithoutTask({ columns, routes }: Protocol): Problem[] {
  const cards = routes.flatMap(({ steps }) => steps.flatMap((step) => step.cards));
  const busy = new Set(cards.flatMap(({ parts }) => parts.map(({ columnId }) => columnId)));
  return columns.flatMap((column) => {
    if (column.functionIds.length === 0) return [columnOfNobody(column)];
    if (cards.length === 0 || busy.has(column.id)) return [];
    return [
      {
        where: { columnId: column.id },
        subject: 'task',
        severity: 'warns',
        grounds: shareOfOthers,
        exception: 'not-applicable',
        message: `Kolom "${column.label}" heeft in geen enkele stap een taak. Geef deze kolom een taak of haal haar weg.`,
      },
    ];
  });
}

/**
 * A column said to be outside the school with somebody of the school in it: nobody then sees that the work is theirs. A team
 * without members may be one of others, and one with some of others may stand there.
 */
function ownPeopleOutside({ columns, functions }: Protocol): Problem[] {
  const byId = new Map(functions.map((one) => [one.id, one]));
  const isOwn = (one: SchoolFunction): boolean => {
    if (one.kind !== 'team') return one.kind !== 'external';
    const members = one.memberIds.flatMap((id) => byId.get(id) ?? []);
    return members.length > 0 && members.every(({ kind }) => kind !== 'external');
  };
  return columns
    .filter(({ responsibility }) => responsibility === 'outside')
    .flatMap(({ id, label, functionIds }) => {
      const own = functionIds.flatMap((one) => byId.get(one) ?? []).filter(isOwn);
      if (own.length === 0) return [];
      const names = listed(
        own.map(({ name }) => `"${name}"`),
        'en',
      );
      return [
        {
          where: { columnId: id },
          subject: 'own-people',
          severity: 'warns' as const,
          exception: 'reason' as const,
          grounds: shareOfOthers,
          message: `Kolom "${label}" is van buiten de school, maar ${names} ${own.length > 1 ? 'horen' : 'hoort'} bij de school. Zet wie op school werkt in een kolom van de school.`,
        },
      ];
    });
}

const columnOfNobody = ({ id, label }: Column): Problem => ({
  where: { columnId: id },
  subject: 'function',
  severity: 'warns',
  grounds: shareOfOthers,
  exception: 'reason',
  message: `In kolom "${label}" staat geen functie. Zet erin wie deze taken doet.`,
});
