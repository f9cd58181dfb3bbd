import { cardsOf, conditionInWords } from '@/lib/core/protocol/questions';
import type { ColumnId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, PartOfColumn, Route } from '@/schemas/protocol-flow';
import { staffOffenceDuty } from '../grounds';
import type { Problem, Rule } from '../rule';
import { holdsBoard, holdsEveryone, isOutside } from '../columns-of-function';
import { walkFromStart } from './walk';

/** That nobody at all tells the board, ML-20 says. */
export const staffRouteForEveryone: Rule = {
  id: 'ML-42',
  title: 'Iedereen kan met een vermoeden over een medewerker naar het bestuur',
  why: 'Wie het ziet en zijn weg niet vindt, zwijgt.',
  severity: 'warns',
  grounds: staffOffenceDuty(),
  exception: 'reason',
  check: (protocol) => {
    const acting = actingColumns(protocol);
    return protocol.routes
      .filter(({ kind }) => kind === 'staff-offence')
      .flatMap((route) => withoutWay(protocol, route, acting));
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

function withoutWay(protocol: Protocol, route: Route, acting: readonly Column[]): Problem[] {
  const telling = cardsOf(route).filter(({ tags }) => tags.includes('inform-board'));
  if (telling.length === 0) return [];
  const tells = (columnId: ColumnId) =>
    telling.some(
      (card) => stands(card, columnId) && hasTaskToTell(card, columnId) && isReachedBy(route, card, columnId),
    );
  const conditions = onlyWhen(route, telling);
  if (protocol.columns.some((column) => holdsEveryone(protocol, column) && tells(column.id)))
    return conditions;
  const without = acting
    .filter(({ id }) => !tells(id))
    .map(({ id, label }) => ({
      where: { routeId: route.id, columnId: id },
      message: `In route "${route.title}" vertelt kolom "${label}" het niet zelf aan het bestuur. Zet die kolom op de kaart waarmee je het bestuur inlicht, en op de taak die dat zegt.`,
    }));
  return [...conditions, ...without];
}

/** A condition that does more than name the case of the route: then some may not go, or not now. */
function onlyWhen(route: Route, telling: readonly Card[]): Problem[] {
  if (telling.some(({ condition }) => !restricts(condition))) return [];
  return telling.map(({ id, title, condition }) => ({
    where: { routeId: route.id, cardId: id },
    subject: 'condition',
    message: `Bij kaart "${title}" staat een voorwaarde: "${conditionInWords(condition ?? '')}". Wie iets vermoedt, vertelt het altijd zelf aan het bestuur: haal de voorwaarde weg.`,
  }));
}

const ofTheCase =
  /^(?:altijd,? )?(?:bij|als|wanneer|zodra|indien)(?!\p{L}).*(?:vermoeden|vermoed|misdrijf|misbruik|signa|seksue|grensoverschrijdend)/iu;
const narrowing =
  /(?<!\p{L})(?:alleen|slechts|uitsluitend|enkel|tenzij|mits|behalve|pas|zeker|bewijs|bewezen|voldoende|sterk|ernstige?)(?!\p{L})/iu;

function restricts(condition: string | undefined): boolean {
  const text = (condition ?? '').trim();
  return text !== '' && (narrowing.test(text) || !ofTheCase.test(text));
}

/** Where tasks are for some columns, one of those that tell the board is for this one; else any task is. */
function hasTaskToTell({ tasks }: Card, columnId: ColumnId): boolean {
  const { items } = tasks;
  const telling = items.filter(({ text, children }) =>
    [text, ...(children ?? []).map((child) => child.text)].some((one) => board.test(one)),
  );
  const isTheirs = (task: (typeof items)[number]) =>
    task.columnIds === undefined || task.columnIds.includes(columnId);
  const wanted = telling.length > 0 ? telling : items;
  return wanted.length === 0 || wanted.some(isTheirs);
}

const board = /bestuur|bevoegd gezag|raad van toezicht|\bcvb\b|bestuurder/i;

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
