import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route, Step } from '@/schemas/protocol-flow';
import type { Sector, Tag } from '@/schemas/vocabulary';
import type { Facts } from '../facts';
import type { StaffDuty } from '../fix-case';
import { ownReading, staffOffenceDuty, staffTellsBoard } from '../grounds';
import type { Problem } from '../rule';
import { isPastHouder } from './about-houder';
import {
  butForHouder,
  isChildcareOnly,
  isOfSchoolsOnly,
  needNotForHouder,
  onlyAtSchool,
} from './childcare-staff-offence';
import { behindExemptWays, exemptWays, reportsExemptOnly } from './exempt-ways';
import { isInspectorTold } from './inspector-told';
import { saysOfAge } from './pupil-of-age';
import { leftUntold } from './told-before-police-report';
import { walkFromStart } from './walk';
import { tellsHead } from './words-to-board';

type Duty = {
  name: StaffDuty;
  isMetBy: (card: Card) => boolean;
  /** "In route X ontbreekt ...". */
  missing: string;
  /** "Je komt bij kaart X ...". */
  passedBy: string;
};

const tagged =
  (tag: Tag) =>
  ({ tags }: Card) =>
    tags.includes(tag);

const isToldBefore = tagged('inform-before-police-report');

function isPoliceReport(card: Card): boolean {
  return tagged('police-report')(card) || (card.kind === 'outcome' && card.outcome === 'police-report');
}

/** What WPO art. 4a asks up to the report to the police, in its order. */
const duties: readonly Duty[] = [
  {
    name: 'inform-board',
    isMetBy: tagged('inform-board'),
    missing: 'dat je het direct aan het bestuur vertelt',
    passedBy: 'zonder dat het bestuur het weet',
  },
  {
    name: 'confidential-inspector',
    isMetBy: tagged('confidential-inspector'),
    missing: 'het overleg met de vertrouwensinspecteur',
    passedBy: 'zonder overleg met de vertrouwensinspecteur',
  },
  {
    name: 'reasonable-suspicion',
    isMetBy: (card) => asks(card, 'reasonable-suspicion'),
    missing: 'de vraag of er een redelijk vermoeden is',
    passedBy: 'zonder de vraag of er een redelijk vermoeden is',
  },
  {
    name: 'inform-before-police-report',
    isMetBy: isToldBefore,
    missing: 'dat ouders en de medewerker vóór de aangifte worden ingelicht',
    passedBy: 'zonder dat ouders en de medewerker zijn ingelicht',
  },
  {
    name: 'police-report',
    isMetBy: isPoliceReport,
    missing: 'de aangifte bij de politie',
    passedBy: 'zonder aangifte',
  },
];

/** The duties the route leaves out, and those it can be walked past; those that do not hold here are not asked. */
export function unmetDuties(protocol: Protocol, facts: Facts, route: Route): Problem[] {
  const asked = duties.filter(({ name }) => !(isOfSchoolsOnly(name) && isChildcareOnly(facts)));
  const isBehind = behindExemptWays(facts, route);
  const met = asked.map((duty) => metBy(route, duty, isBehind));
  const present = met.filter(({ all }) => all.length > 0);
  const reports = cardsOf(route).filter(isPoliceReport);
  const isExempt = reportsExemptOnly(route, reports, isBehind);
  const isAsked = ({ name }: Duty) => !(isExempt && (isOfSchoolsOnly(name) || name === 'police-report'));
  return [
    ...met
      .filter(({ duty, cards }) => cards.length === 0 && isAsked(duty))
      .map(({ duty }) => ({
        where: { routeId: route.id },
        subject: duty.name,
        fixCase: { of: 'staff-duty' as const, duty: duty.name },
        ...missed(protocol, facts, route, duty),
      })),
    ...present.slice(1).flatMap((then, index) => passedBy(protocol, facts, route, present[index]!, then)),
    ...untoldBefore(facts, route, isBehind),
    ...reports.filter((card) => !isBehind(card)).flatMap((card) => untoldInspector(facts, route, card)),
  ];
}

/** A report that is made in another case alone is none for the others. */
function metBy(route: Route, duty: Duty, isBehind: (card: Card) => boolean): Met {
  const all = cardsOf(route).filter(duty.isMetBy);
  return { duty, all, cards: duty.name === 'police-report' ? all.filter((card) => !isBehind(card)) : all };
}

/** That the board is told, lid 3 says; that one does so oneself, and not through a head, is read in it. */
function missed(protocol: Protocol, facts: Facts, route: Route, duty: Duty) {
  const isHeadTold = cardsOf(route).some((card) => tellsHead(protocol, card));
  const isOfHead = duty.name === 'inform-board' && isHeadTold;
  const what = isOfHead ? `${duty.missing} (zelf, niet via een leidinggevende)` : duty.missing;
  return {
    ...(isOfHead ? { grounds: ownReading(staffTellsBoard()) } : groundsOf(duty)),
    message: `In route "${route.title}" ontbreekt ${what}${besideLaw(duty, facts)}.`,
  };
}

function groundsOf({ name }: Pick<Duty, 'name'>): Pick<Problem, 'grounds'> {
  if (isOfSchoolsOnly(name)) return { grounds: staffOffenceDuty().filter(isOfSchool) };
  return name === 'inform-board' ? { grounds: staffTellsBoard() } : {};
}

const isOfSchool = ({ sectors }: { sectors?: readonly Sector[] }) => !sectors?.includes('ko');

/** What of the duty does not hold in childcare. */
function besideLaw({ name }: Duty, facts: Facts): string {
  if (isOfSchoolsOnly(name)) return onlyAtSchool(facts);
  return name === 'inform-board' ? butForHouder(facts) : '';
}

const untold = {
  parents: { who: 'de ouders', named: 'de medewerker om wie het gaat' },
  person: { who: 'de medewerker om wie het gaat', named: 'de ouders' },
};

/** Parents and the person concerned both hear it first: so the education acts. */
function untoldBefore(facts: Facts, route: Route, isBehind: (card: Card) => boolean): Problem[] {
  const isAsked = !isChildcareOnly(facts);
  const cards = cardsOf(route).filter((card) => isAsked && isToldBefore(card) && !isBehind(card));
  const [card] = cards;
  const missing = leftUntold(cards);
  if (!card || !missing) return [];
  const { who, named } = untold[missing];
  return [
    {
      where: { routeId: route.id, stepId: stepOf(route, card).id, cardId: card.id },
      subject: `inform-${missing}`,
      ...groundsOf({ name: 'inform-before-police-report' }),
      message: `Kaart "${card.title}" noemt ${named}, maar niet ${who}. Vóór de aangifte moet het bestuur beiden vertellen dat het aangifte doet${onlyAtSchool(facts)}.`,
      fixable: false,
    },
  ];
}

/** The last duty hangs on the report: without one, only the report itself is missed. */
function untoldInspector(facts: Facts, route: Route, card: Card): Problem[] {
  if (isInspectorTold(route, card, exemptWays(facts))) return [];
  return [
    {
      where: { routeId: route.id, stepId: stepOf(route, card).id, cardId: card.id },
      subject: 'inform-inspector',
      fixCase: { of: 'staff-duty', duty: 'inform-inspector' },
      message: `Zet bij kaart "${card.title}": het bestuur laat de vertrouwensinspecteur direct weten dat er aangifte is gedaan. Dat staat er nu niet, of niet op elke weg.`,
    },
  ];
}

/** `cards` are those for the cases in which the whole duty holds. */
type Met = { duty: Duty; all: readonly Card[]; cards: readonly Card[] };

/** Silent when what should come first cannot be reached at all: the rule unreachable-card says so. */
function passedBy(protocol: Protocol, facts: Facts, route: Route, first: Met, then: Met): Problem[] {
  const ids = first.cards.map(({ id }) => id);
  const reached = walkFromStart(route);
  if (!ids.some((id) => reached.has(id))) return [];
  const without = walkFromStart(route, { avoid: ids, by: boundTo(protocol, facts, first.duty) });
  const asked = isOfSchoolsOnly(first.duty.name) ? then.cards : then.all;
  const card = asked.find(({ id }) => without.has(id));
  if (!card) return [];
  return [
    {
      where: { routeId: route.id, stepId: stepOf(route, card).id, cardId: card.id },
      subject: first.duty.name,
      ...groundsOf(first.duty),
      message: `Je komt bij kaart "${card.title}" ${first.duty.passedBy}.${alsoSaid(first.duty, facts)}`,
      fixable: false,
    },
  ];
}

function alsoSaid({ name }: Duty, facts: Facts): string {
  if (name === 'inform-board') return ` Vertel het direct aan het bestuur${butForHouder(facts)}.`;
  return isOfSchoolsOnly(name) && onlyAtSchool(facts)
    ? ' Dat geldt op school; voor de opvang staat het niet in de wet.'
    : '';
}

function stepOf(route: Route, card: Card): Step {
  return route.steps.find(({ cards }) => cards.includes(card))!;
}

/** The ways on which the duty holds. */
function boundTo(protocol: Protocol, facts: Facts, { name }: Duty): (exit: Exit, card: Card) => boolean {
  const isOfStaff = name === 'inform-board' ? takenByStaff(protocol) : () => true;
  const passesHouder = needNotForHouder(name) ? isPastHouder(facts) : () => false;
  return (exit, card) =>
    isOfStaff(exit) && !passesHouder(exit, card) && !saysOfAge(exit, card, facts.sectors);
}

/** The board need not inform itself: a way for its column alone does not count there. */
function takenByStaff({ columns, functions }: Protocol): (exit: Exit) => boolean {
  const board = functions.filter(({ tags }) => tags.includes('board')).map(({ id }) => id);
  const ofBoard = columns
    .filter(({ functionIds }) => functionIds.some((id) => board.includes(id)))
    .map(({ id }) => id);
  return ({ columnIds }) => columnIds === undefined || columnIds.some((id) => !ofBoard.includes(id));
}
