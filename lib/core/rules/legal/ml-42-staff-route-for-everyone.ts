import { cardsOf } from '@/lib/core/protocol/questions';
import type { ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, PartOfColumn, Route, Task } from '@/schemas/protocol-flow';
import { ownReading, staffTellsBoard } from '../grounds';
import type { Facts } from '../facts';
import type { Problem, Rule } from '../rule';
import { holdsBoard, holdsEveryone, isOutside } from '../columns-of-function';
import { butForHouder, isChildcareOnly, saidInChildcare } from './childcare-staff-offence';
import { keptFromBoard } from './kept-from-board';
import { walkFromStart } from './walk';
import { onlyWhen, tasksToBoard, toldToOthers } from './words-to-board';

/** That nobody at all tells the board, ML-20 says. */
export const staffRouteForEveryone: Rule = {
  id: 'ML-42',
  title: 'Iedereen kan met een vermoeden over een medewerker naar het bestuur',
  why: 'Wie het ziet en zijn weg niet vindt, zwijgt.',
  severity: 'warns',
  grounds: staffTellsBoard(),
  exception: 'reason',
  check: (protocol, facts) => {
    const acting = actingColumns(protocol);
    const found = protocol.routes
      .filter(({ kind }) => kind === 'staff-offence')
      .flatMap((route) => withoutWay(protocol, facts, route, acting));
    return isChildcareOnly(facts) ? found.map(saidInChildcare) : found;
  },
};

const acts = ({ part }: PartOfColumn) => part === 'does' || part === 'joins' || part === 'decides';

/** Columns of the school that do something in any route, but for the board, which need not tell itself. */
function actingColumns(protocol: Protocol): Column[] {
  const busy = new Set(
    protocol.routes
      .flatMap(cardsOf)
      .flatMap(({ parts }) => parts.filter(acts).map(({ columnId }) => columnId)),
  );
  return protocol.columns.filter(
    (column) => busy.has(column.id) && !isOutside(protocol, column) && !holdsBoard(protocol, column),
  );
}

function withoutWay(protocol: Protocol, facts: Facts, route: Route, acting: readonly Column[]): Problem[] {
  const telling = cardsOf(route).filter(({ tags }) => tags.includes('inform-board'));
  if (telling.length === 0) return [];
  const tells = (columnId: ColumnId) =>
    telling.some(
      (card) => stands(card, columnId) && hasTaskToTell(card, columnId) && isReachedBy(route, card, columnId),
    );
  const held = [
    ...onlyWhen(facts, route, telling),
    ...toldToOthers(protocol, facts, route, telling),
    ...keptFromBoard(protocol, facts, route),
  ];
  if (protocol.columns.some((column) => holdsEveryone(protocol, column) && tells(column.id))) return held;
  const without = acting
    .filter(({ id }) => !tells(id))
    .map(({ id, label }) => ({
      where: { routeId: route.id, columnId: id },
      grounds: ownReading(staffTellsBoard()),
      message: `In route "${route.title}" vertelt kolom "${label}" het niet zelf aan het bestuur${butForHouder(facts)}. Zet die kolom op de kaart waarmee je het bestuur inlicht, en op de taak die dat zegt.`,
    }));
  return [...held, ...without];
}

/** Where tasks are for some columns, one of those that tell the board is for this one; else any task is. */
function hasTaskToTell(card: Card, columnId: ColumnId): boolean {
  const isTheirs = ({ columnIds }: Task) => columnIds === undefined || columnIds.includes(columnId);
  const telling = tasksToBoard(card);
  const wanted = telling.length > 0 ? telling : card.tasks.items;
  return wanted.length === 0 || wanted.some(isTheirs);
}

const stands = ({ parts }: Card, columnId: ColumnId) =>
  parts.some((one) => one.columnId === columnId && acts(one));

/** Along lines that are for this column, or out of cards where it does not stand. */
function isReachedBy(route: Route, card: Card, columnId: ColumnId): boolean {
  if (route.columnIds && !route.columnIds.includes(columnId)) return false;
  return walkFromStart(route, {
    by: ({ columnIds }, from) =>
      columnIds === undefined || columnIds.includes(columnId) || !stands(from, columnId),
  }).has(card.id);
}
