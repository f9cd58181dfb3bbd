import { asks } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import type { QuestionKind, Tag } from '@/schemas/vocabulary';
import { asBackground, besluit, ownReading, weighingFramework, wmo } from '../grounds';
import type { Ground, Severity } from '../rule';
import { helpLeadingOn } from './help-leading-on';
import { closesAfterTalk, isDoubt, leavesByAnswer, saysNoSuspicion, saysUnsafe } from './settling-answers';
import { isStop, type Past, type Stop, type Stops } from './ways-past';

export type NamedPast = Past & {
  subject: string;
  severity: Severity;
  /** Takes how the end is named. */
  message: (end: string) => string;
  /** When not all of the rule say it. */
  grounds?: readonly Ground[];
  /** Looks only at what follows on these lines; from the start of the route when absent. */
  behind?: (exit: Exit, card: Card) => boolean;
};

/** What the profession asks and no statute says. */
export const byFramework = weighingFramework('afweging 1 en 2 voor elke beslissing');
const hasFramework = besluit('art. 2 lid 1 onder b en lid 2 onder d', '2019-01-01');
/** That there is a framework and that one weighs by it is law; which questions come first, the profession says. */
export const asksFirst = [...byFramework, ...asBackground(hasFramework)];
const helpNeedNotWait = ownReading(besluit('art. 2 lid 2 onder d en e', '2019-01-01'));
const talkTakesAway = ownReading(besluit('art. 2 lid 2'));
const mayReport = ownReading(wmo('art. 5.2.6'));

/** Routes for danger, honour, pupils and staff have questions of their own; these go on with the worry itself. */
export function isOfTheMatter({ route }: Pick<Stop, 'route'>): boolean {
  return route.kind === 'home' || route.kind === 'other' || route.kind === 'advice';
}

/** Every way past a weighing of the route that would be wrong, the worst first. */
export function pastsFor(
  protocol: Protocol,
  stops: Stops,
  route: Route,
  asked: readonly Card[],
): NamedPast[] {
  const isAsked = (kind: QuestionKind) => asked.some((card) => asks(card, kind));
  const first = isAsked('weighing-1');
  const kind = isAsked('weighing-2') ? 'weighing-2' : first ? 'weighing-1' : undefined;
  const decides = isAsked('report-needed');
  if (!kind) return [];
  /** A report puts the matter before Veilig Thuis, who weighs. */
  const passes = (card: Card) => asks(card, kind) || isReport(card);
  const must =
    'Laat elke weg langs die vraag gaan. Alleen hulp mag eerder beginnen, als de vraag daarna altijd komt.';
  const without = (end: string) => `Je komt bij ${end} zonder ${nameOf[kind]}. ${must}`;
  const closes = (stop: Stop) => first && isOfTheMatter(stop) && isOutcome(stop, 'close');
  const settled = (exit: Exit, stop: Stop) =>
    saysNoSuspicion(exit, stop) || closesAfterTalk(route, exit, stop);
  const ordinary = (exit: Exit, stop: Stop) => settled(exit, stop) || leavesByAnswer(exit, stop);
  const base = { subject: kind, passes, settles: settled, message: without, grounds: asksFirst };
  const isEnd = (stop: Stop) => isHelp(stop) || closes(stop) || isLeft(protocol, stop);
  const leadsOn = helpLeadingOn(stops, base);
  const pasts: NamedPast[] = [
    { ...base, severity: 'blocks', ends: (stop) => stop.route.kind === 'home' && isEnd(stop) },
    { ...base, severity: 'blocks', settles: ordinary, ends: isEnd },
    ...ownWays(protocol, route).map((leavesOut): NamedPast => ({
      ...base,
      severity: 'blocks',
      leavesOut,
      ends: (stop) => isOutcome(stop, 'help') || closes(stop),
    })),
    { ...base, severity: 'warns', ends: (stop) => isGivenAway(protocol, stop) },
    { ...base, severity: 'warns', ends: isEnd },
    {
      ...base,
      subject: 'help-first',
      severity: 'advises',
      grounds: helpNeedNotWait,
      ends: (stop) => isOfTheMatter(stop) && leadsOn.has(stop.card.id),
      message: (end) =>
        `Je komt bij ${end} voordat er is gewogen. Dat mag: hulp hoeft niet te wachten. Weeg daarna ook altijd, en wacht daarmee niet tot je weet of de hulp werkt.`,
    },
    {
      ...base,
      subject: 'no-suspicion',
      severity: 'warns',
      grounds: byFramework,
      behind: (exit, card) => saysNoSuspicion(exit, { card }),
      settles: (exit, stop) => closesAfterTalk(route, exit, stop) || leavesByAnswer(exit, stop),
      ends: (stop) => stop.route.kind === 'home' && isOutcome(stop, 'help'),
      message: (end) =>
        `Zonder vermoeden kom je bij ${end}, en niemand vraagt dan nog naar onveiligheid. Hulp mag altijd: beantwoord ook afweging 2.`,
    },
    {
      ...base,
      subject: 'talk',
      severity: 'advises',
      grounds: talkTakesAway,
      settles: (exit, stop) => saysNoSuspicion(exit, stop) || leavesByAnswer(exit, stop),
      ends: closes,
      message: (end) =>
        `Na het gesprek kom je bij ${end} zonder te wegen. Dat kan als het gesprek de zorg wegneemt; weeg bij twijfel toch.`,
    },
    {
      ...base,
      subject: 'report',
      severity: 'warns',
      grounds: mayReport,
      passes: (card) => asks(card, kind) || (card.kind !== 'question' && card.tags.some(isDanger)),
      settles: (exit, stop) => ordinary(exit, stop) || isForDanger(exit, stop) || isDoubt(exit, stop),
      ends: (stop) => isOfTheMatter(stop) && isReport(stop.card),
      message: (end) =>
        `Je komt bij ${end} zonder ${nameOf[kind]}. Melden mag zonder deze vragen als het nodig kan zijn om het geweld te stoppen of een redelijk vermoeden te onderzoeken; leg vast welk gevaar hier geldt.`,
    },
    ...(first && kind === 'weighing-2'
      ? [undefined, ...ownWays(protocol, route)].map((leavesOut): NamedPast => ({
          ...base,
          subject: 'weighing-1',
          severity: 'warns',
          grounds: byFramework,
          passes: (card) => asks(card, 'weighing-1') || isReport(card),
          settles: (exit, stop) => ordinary(exit, stop) || isForDanger(exit, stop),
          ...(leavesOut && { leavesOut }),
          ends: (stop) => (leavesOut ? isOutcome(stop, 'help') || closes(stop) : isEnd(stop)),
          message: (end) => `Je komt bij ${end} zonder ${nameOf['weighing-1']}. ${must}`,
        }))
      : []),
    ...(decides
      ? [
          {
            ...base,
            subject: 'report-needed',
            severity: 'warns' as const,
            grounds: byFramework,
            passes: (card: Card) => asks(card, 'report-needed') || isReport(card),
            settles: (exit: Exit, stop: Stop) => ordinary(exit, stop) || saysUnsafe(exit, stop),
            ends: isEnd,
            message: (end: string) => `Je komt bij ${end} zonder de vraag of melden noodzakelijk is. ${must}`,
          },
        ]
      : []),
  ];
  return pasts.map((past) =>
    past.subject === 'help-first' ? past : { ...past, goesOn: helpLeadingOn(stops, { ...past, passes }) },
  );
}

const nameOf = {
  'weighing-1': 'afweging 1 (is er een vermoeden?)',
  'weighing-2': 'afweging 2 (acute of structurele onveiligheid?)',
} as const;

function isOutcome({ card }: Stop, kind: 'help' | 'close' | 'transfer'): boolean {
  return card.kind === 'outcome' && card.outcome === kind;
}

function isHelp(stop: Stop): boolean {
  const { card } = stop;
  if (!isOfTheMatter(stop)) return false;
  return isOutcome(stop, 'help') || (card.kind === 'outcome' && card.outcome === 'other' && isStop(card));
}

/** Given to somebody of the school, who is not told what to do with it. */
function isLeft(protocol: Protocol, stop: Stop): boolean {
  return isOfTheMatter(stop) && isLastHandover(stop.card) && !isOutside(protocol, stop.card);
}

function isGivenAway(protocol: Protocol, stop: Stop): boolean {
  if (!isOfTheMatter(stop)) return false;
  return (
    (isOutcome(stop, 'transfer') && isStop(stop.card)) ||
    (isLastHandover(stop.card) && isOutside(protocol, stop.card))
  );
}

const isLastHandover = (card: Card) => card.kind === 'handover' && card.exits.length === 0;

function isOutside({ functions }: Protocol, card: Card): boolean {
  const to = card.kind === 'handover' ? card.toFunctionIds : [];
  return functions.some(({ id, kind }) => kind === 'external' && to.includes(id));
}

const dangers: readonly Tag[] = ['speed-up', 'acute-unsafety', 'disclosure'];
const isDanger = (tag: Tag) => dangers.includes(tag);

function isForDanger({ tags, answers }: Exit, { card }: Stop): boolean {
  return (
    tags.some(isDanger) || (card.kind === 'question' && card.tags.some(isDanger) && !answers.includes('no'))
  );
}

/**
 * Where a signal begins, each column may be the one that saw it: then the lines for others are not taken. Later on
 * they work together on one matter.
 */
function ownWays({ columns }: Protocol, route: Route): ((exit: Exit, stop: Stop) => boolean)[] {
  const first = route.steps.find(({ cards }) => cards.some(({ id }) => id === route.startCardId));
  const begins = first?.cards.find(({ id }) => id === route.startCardId);
  const stands = (card: Card, columnId: string) =>
    card.parts.some((one) => one.columnId === columnId && one.part !== 'informed');
  return columns
    .filter(({ id }) => begins && stands(begins, id))
    .map(
      ({ id }) =>
        ({ columnIds }: Exit, { card, step }: Stop) =>
          step === first &&
          card.kind !== 'question' &&
          columnIds !== undefined &&
          !columnIds.includes(id) &&
          stands(card, id),
    );
}
