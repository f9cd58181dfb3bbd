import { listed } from '@/lib/core/dutch';
import { cardPartWords } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId } from '@/schemas/ids';
import type { Card, PartOfColumn } from '@/schemas/protocol-flow';
import type { RouteKind } from '@/schemas/vocabulary';
import { findRoute, type FlowIndex, type Place } from './flow-index';
import { handedToOthers } from './handed-to';
import { carryingColumns, isActing, isOutside, namesOf } from './people';
import type { Position } from './position';
import type { Run } from './run';
import type { CardView } from './view';
import {
  capitalised,
  companyInWords,
  doneByInWords,
  namesIn,
  partInWords,
  progressInWords,
  weighingInWords,
} from './words';

const decideYourself = 'Beslis dit zelf, nu. Wacht op niemand';
/** Routes in which a word too many puts somebody in danger. */
const fewMayKnow: readonly RouteKind[] = ['staff-offence', 'honour'];

/** Who carry a card, by name: the columns that do or decide, all its columns when none does. */
export function actorsOf(index: FlowIndex, card: Card, except: ColumnId[]): string[] {
  const parts = card.parts.filter((part) => !except.includes(part.columnId));
  const columns = carryingColumns(index.flow, { ...card, parts });
  return [...new Set(columns.flatMap((column) => namesIn(index.flow, column)))];
}

/** The part that asks most of me. */
function partOf(card: Card, columnIds: ColumnId[]): PartOfColumn | undefined {
  const mine = columnIds.flatMap((id) => card.parts.filter((one) => one.columnId === id));
  return mine.find(({ part }) => part !== 'informed') ?? mine[0];
}

/** Does an answer to this question lead into a route for danger? Then whoever sees it decides, and waits for nobody. */
export function asksForDanger({ flow }: FlowIndex, card: Card): boolean {
  const leadsToDanger = ({ to }: Card['exits'][number]) =>
    'routeId' in to && findRoute(flow, to.routeId)?.kind === 'acute';
  return card.kind === 'question' && card.exits.some(leadsToDanger);
}

/**
 * What I do here, said to me. A text of the part says who in the column does it ("de directeur"). Few names
 * are said; many are "je collega's": the details of the card name them all. In danger nobody waits for so many, and
 * where few may know of it nobody looks for them.
 */
function myPart(index: FlowIndex, { card, route }: Place, part: PartOfColumn, mine: ColumnId[]): string {
  if (!isActing(part.part) && asksForDanger(index, card)) return `Zie jij gevaar? ${decideYourself}`;
  if (part.text)
    return /^\p{Lu}/u.test(part.text) ? part.text : `${capitalised(cardPartWords[part.part])}: ${part.text}`;
  const own = partInWords[part.part];
  const leads = card.parts.some(({ part, columnId }) => isActing(part) && !mine.includes(columnId));
  const together = leads ? actorsOf(index, card, mine) : [];
  if (together.length === 0) return own;
  if (together.length > 3 && route.kind === 'acute' && isActing(part.part))
    return part.part === 'decides' ? decideYourself : `${own} zelf. Wacht op niemand`;
  if (together.length > 3 && fewMayKnow.includes(route.kind)) return own;
  const many = hasOutside(index, card, mine) ? 'anderen' : 'je collega’s';
  const who = together.length > 3 ? many : listed(together, part.part === 'informed' ? 'of' : 'en');
  return `${own} ${companyInWords[part.part]} ${who}`;
}

/** "Dit is overgedragen aan Directeur", said to who stands in the same column and was not named. */
function handedOn(
  index: FlowIndex,
  { functionId }: Pick<Position, 'functionId'>,
  card: Card,
  { part }: PartOfColumn,
): string | undefined {
  const others = functionId && isActing(part) ? handedToOthers(index, card.id, functionId) : [];
  const names = namesOf(index, others);
  if (names.length === 0) return undefined;
  return `Dit is overgedragen aan ${listed(names, 'en')}. Doe het alleen als jullie dat afspreken`;
}

function hasOutside(index: FlowIndex, card: Card, except: ColumnId[]): boolean {
  const ids = card.parts.map(({ columnId }) => columnId).filter((id) => !except.includes(id));
  return index.flow.columns
    .filter(({ id }) => ids.includes(id))
    .some(({ functionIds }) => functionIds.some((id) => isOutside(index.flow, id)));
}

/** Who does a card that is not mine: "Dit doet: Directeur". */
function theirPart(index: FlowIndex, card: Card): string {
  const who = actorsOf(index, card, []);
  const kind = card.parts.find(({ part }) => isActing(part)) ?? card.parts[0];
  if (!kind || who.length === 0) return '';
  const [one, more] = doneByInWords[kind.part];
  return `${who.length > 1 ? more : one}: ${listed(who, 'en')}`;
}

/** Everything the screen of one card needs, for the columns of the person. */
export function cardViewOf(
  index: FlowIndex,
  at: Pick<Position, 'columnIds' | 'functionId'>,
  run: Run,
  place: Place,
  waitsFor: readonly CardId[] = [],
): CardView {
  const { route, step, card } = place;
  const part = partOf(card, at.columnIds);
  const columnIds = at.columnIds.filter((id) => card.parts.some((one) => one.columnId === id));
  const named = weighingInWords(card);
  const weighing = named && !card.title.toLowerCase().startsWith(named) ? named : undefined;
  const nth = route.steps.indexOf(step) + 1;
  const isMine = part !== undefined || card.parts.length === 0;
  const doing = isMine ? at.columnIds : card.parts.map(({ columnId }) => columnId);
  return {
    route,
    step,
    card,
    fn: index.flow.functions.find((fn) => fn.id === at.functionId),
    progress: [progressInWords(route, step), ...(weighing ? [weighing] : [])].join(' · '),
    done: { steps: nth, of: route.steps.length },
    part,
    partInWords: part
      ? (handedOn(index, at, card, part) ?? myPart(index, place, part, at.columnIds))
      : theirPart(index, card),
    tasks: card.tasks.items.filter(
      (task) => task.columnIds === undefined || task.columnIds.some((id) => doing.includes(id)),
    ),
    ticks: isMine && part?.part !== 'informed',
    ticked: run.ticked[card.id] ?? [],
    columnIds,
    waitsFor: waitsFor.flatMap((id) => index.places.get(id)?.card.title ?? []),
  };
}
