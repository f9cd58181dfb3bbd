import { exitTargetCard, findCard } from '@/lib/core/protocol/questions';
import type { GlobalExit, Protocol } from '@/schemas/protocol';
import type { Deadline, DeadlineTerm, Exit, Route } from '@/schemas/protocol-flow';
import { addAcuteWay } from '../fixes/add-acute-way';
import type { Facts } from '../facts';
import { practice } from '../grounds';
import type { Problem, Rule } from '../rule';
import { callsForHelp, holdsRescuer } from './calls-for-help';
import { idleAcuteRoutes } from './idle-acute-routes';
import { lateCalls } from './late-calls';
import { isStatutory } from './statutory-steps';
import { stopsIn } from './ways-past';

export const acuteShortcut: Rule = {
  id: 'ML-27',
  title: 'Bij acuut gevaar is er vanaf elke stap een korte weg',
  why: 'Wie bij acuut gevaar eerst alle stappen doet, komt te laat.',
  severity: 'warns',
  grounds: practice(
    'versnellen bij acuut gevaar',
    'https://www.meldcode.nu/stappen-bij-acuut-gevaar-mb-jgz/',
  ),
  exception: 'reason',
  fix: addAcuteWay,
  check: (protocol, facts) => {
    const calls = facts.shared(callsForHelp);
    const idle = idleAcuteRoutes(protocol, facts.shared(stopsIn), calls);
    const isSaid = ({ where }: Problem) => idle.some((one) => one.where.routeId === where.routeId);
    return [
      ...noShortWay(protocol, facts),
      ...idle,
      ...lateCalls(protocol, calls).filter((problem) => !isSaid(problem)),
    ];
  },
};

function noShortWay(protocol: Protocol, facts: Facts): Problem[] {
  const ways = protocol.globalExits.filter(isForDanger);
  if (ways.some((way) => leads(protocol, way) && isQuick(protocol, way))) return [];
  if (everyStepLeadsThere(protocol, facts)) return [];
  const [way] = ways;
  if (!way) return [{ where: { collection: 'globalExits' }, message: missing(protocol) }];
  return [
    {
      where: { collection: 'globalExits', entryId: way.id },
      message: leads(protocol, way)
        ? `Uitgang "${way.label}" zegt niet hoe snel het moet. Zet erbij: direct, of binnen een uur.`
        : `Uitgang "${way.label}" brengt je niet meteen bij hulp. Laat de uitgang naar de acute route gaan, of noem 112 of Veilig Thuis.`,
    },
  ];
}

/** Danger of any kind. Hurrying in one special case, such as honour, is no way out for all others. */
function isForDanger({ kind, tags }: GlobalExit): boolean {
  return (
    kind === 'danger' || (kind === 'other' && tags.includes('speed-up') && tags.includes('acute-unsafety'))
  );
}

function missing({ globalExits }: Protocol): string {
  const special = globalExits.find(({ kind, tags }) => kind === 'other' && tags.includes('speed-up'));
  return special
    ? `Uitgang "${special.label}" geldt alleen in één bijzonder geval; voor ander acuut gevaar is er geen korte weg vanaf elke stap.`
    : 'Bij acuut gevaar is er geen korte weg die vanaf elke stap openstaat. Voeg er een toe, naar 112 of Veilig Thuis en met een termijn.';
}

function leads(protocol: Protocol, { to, contactIds }: GlobalExit): boolean {
  if (to && isShortWay(protocol, to)) return true;
  return holdsRescuer(protocol, contactIds);
}

/** Not an end without a report, and not the first of the ordinary steps. */
function isShortWay(protocol: Protocol, to: NonNullable<GlobalExit['to']>): boolean {
  const target = exitTargetCard(protocol, { to });
  if (!target || (target.kind === 'outcome' && (target.outcome === 'close' || target.outcome === 'help')))
    return false;
  return !protocol.routes.some(({ kind, startCardId }) => kind === 'home' && startCardId === target.id);
}

/** The time stands on the exit itself, or on the first thing it leads to. */
function isQuick(protocol: Protocol, { to, deadline }: Pick<GlobalExit, 'to' | 'deadline'>): boolean {
  const target = to && exitTargetCard(protocol, { to });
  const found = target && findCard(protocol, target.id);
  const ofRoute = to && 'routeId' in to ? found?.route.deadline : undefined;
  return [deadline, found?.card.deadline, found?.step.deadline, ofRoute].some(isQuickDeadline);
}

function isQuickDeadline(deadline: Deadline | undefined): boolean {
  return deadline !== undefined && [deadline.term, deadline.acute].some((term) => term && isQuickTerm(term));
}

function isQuickTerm(term: DeadlineTerm): boolean {
  if (term.kind === 'direct' || term.kind === 'same-day') return true;
  if (term.kind !== 'within' && term.kind !== 'range') return false;
  const longest = term.kind === 'within' ? term.amount : term.to;
  return (term.unit === 'minute' && longest <= 24 * 60) || (term.unit === 'hour' && longest <= 24);
}

/** The same way drawn by hand: a line to the acute route out of each of the five steps. */
function everyStepLeadsThere(protocol: Protocol, { homeRoutes }: Facts): boolean {
  const steps = homeRoutes.flatMap((route: Route) => route.steps.filter(isStatutory));
  const isAcute = ({ to }: Exit) =>
    protocol.routes.some(({ id, kind }) => 'routeId' in to && id === to.routeId && kind === 'acute') &&
    isQuick(protocol, { to });
  return steps.length > 0 && steps.every(({ cards }) => cards.some(({ exits }) => exits.some(isAcute)));
}
