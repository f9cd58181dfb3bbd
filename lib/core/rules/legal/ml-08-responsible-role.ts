import { listed } from '@/lib/core/dutch';
import type { Protocol } from '@/schemas/protocol';
import type { Column, SchoolFunction, Step } from '@/schemas/protocol-flow';
import { isOutside } from '../columns-of-function';
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
function stepsOfNobody(protocol: Protocol): Problem[] {
  return protocol.routes.flatMap(({ id, kind, steps }) =>
    steps.flatMap((step) => {
      const by = doneBy(protocol, step);
      const isFine = by === 'school' || (by === 'others' && kind === 'advice');
      if (isFine || (kind === 'home' && isEmptyTalk(step))) return [];
      const warning = { severity: 'warns', exception: 'reason' } as const;
      return [
        {
          where: { routeId: id, stepId: step.id },
          ...(kind !== 'home' && { grounds: shareOfOthers }),
          ...(kind !== 'home' && (kind === 'advice' || by === 'others') && warning),
          message: whoIsMissing(step, by),
        },
      ];
    }),
  );
}

function whoIsMissing(step: Step, by: 'others' | undefined): string {
  if (step.cards.length === 0)
    return `${namedStep(step)} heeft nog geen kaart, dus niemand doet iets. Voeg een kaart toe of haal de stap weg.`;
  return by === 'others'
    ? `In ${theStep(step)} is niemand van de school die iets uitvoert of beslist, alleen wie van buiten komt. Zet op een kaart wie van de school dit doet.`
    : `In ${theStep(step)} is niemand die iets uitvoert of beslist. Zet op een kaart wie dit doet.`;
}

/** The Besluit shares out what the own staff do, so who comes from outside does no step of it. */
function doneBy(protocol: Protocol, { cards }: Step): 'school' | 'others' | undefined {
  const acting = cards
    .flatMap(({ parts }) => parts.filter(({ part }) => part === 'does' || part === 'decides'))
    .flatMap(({ columnId }) => protocol.columns.filter(({ id }) => id === columnId));
  if (acting.length === 0) return undefined;
  return acting.every((column) => isOfOthers(protocol, column)) ? 'others' : 'school';
}

/** Said to be outside, with nobody of the school in it; or whoever stands in it is. */
function isOfOthers(protocol: Protocol, column: Column): boolean {
  const isSaid = column.responsibility === 'outside' && ownPeopleIn(protocol, column).length === 0;
  return isSaid || isOutside(protocol, column);
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

/** A column said to be outside the school with somebody of the school in it: nobody then sees that the work is theirs. */
function ownPeopleOutside(protocol: Protocol): Problem[] {
  return protocol.columns
    .filter(({ responsibility }) => responsibility === 'outside')
    .flatMap((column) => {
      const own = ownPeopleIn(protocol, column);
      if (own.length === 0) return [];
      const names = listed(
        own.map(({ name }) => `"${name}"`),
        'en',
      );
      return [
        {
          where: { columnId: column.id },
          subject: 'own-people',
          severity: 'warns' as const,
          exception: 'reason' as const,
          grounds: shareOfOthers,
          message: `Kolom "${column.label}" is van buiten de school, maar ${names} ${own.length > 1 ? 'horen' : 'hoort'} bij de school. Zet wie op school werkt in een kolom van de school.`,
        },
      ];
    });
}

/** A team without members may be one of others, and one with some of others may stand outside. */
function ownPeopleIn({ functions }: Protocol, { functionIds }: Column): SchoolFunction[] {
  const byId = new Map(functions.map((one) => [one.id, one]));
  const isOwn = (one: SchoolFunction): boolean => {
    if (one.kind !== 'team') return one.kind !== 'external';
    const members = one.memberIds.flatMap((id) => byId.get(id) ?? []);
    return members.length > 0 && members.every(({ kind }) => kind !== 'external');
  };
  return functionIds.flatMap((one) => byId.get(one) ?? []).filter(isOwn);
}

const columnOfNobody = ({ id, label }: Column): Problem => ({
  where: { columnId: id },
  subject: 'function',
  severity: 'warns',
  grounds: shareOfOthers,
  exception: 'reason',
  message: `In kolom "${label}" staat geen functie. Zet erin wie deze taken doet.`,
});
