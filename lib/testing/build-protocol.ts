import { emptyProtocol } from '@/lib/core/protocol/questions';
import type { CardId, ColumnId, EntryId, ExitId, FunctionId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type {
  ActionCard,
  Card,
  Column,
  Exit,
  HandoverCard,
  NoteCard,
  OutcomeCard,
  QuestionCard,
  Route,
  SchoolFunction,
  Step,
} from '@/schemas/protocol-flow';

/**
 * Small protocols for tests, in few words. Ids are the plain strings given; a way to "route:acute" leads to
 * that route, any other to a card.
 */
export type Way = string | (Partial<Omit<Exit, 'to'>> & { to: string });

function exitsFrom(id: string, ways: readonly Way[]): Exit[] {
  return ways.map((way, index) => {
    const { to, ...more } = typeof way === 'string' ? { to: way } : way;
    const target = to.startsWith('route:') ? { routeId: to.slice(6) as RouteId } : { cardId: to as CardId };
    return { id: `${id}-x${index + 1}` as ExitId, label: '', answers: [], tags: [], to: target, ...more };
  });
}

function cardBase(id: string, columns: string | readonly string[], ways: readonly Way[]) {
  const columnIds = typeof columns === 'string' ? [columns] : columns;
  return {
    id: id as CardId,
    title: `Kaart ${id}`,
    parts: columnIds.map((columnId) => ({ columnId: columnId as ColumnId, part: 'does' as const })),
    tasks: { ordered: false, items: [] },
    tools: [],
    formIds: [],
    contactIds: [],
    definitionIds: [],
    tags: [],
    join: 'any' as const,
    exits: exitsFrom(id, ways),
  };
}

type Columns = string | readonly string[];

export function action(
  id: string,
  columns: Columns,
  ways: readonly Way[] = [],
  more: Partial<ActionCard> = {},
): Card {
  return { ...cardBase(id, columns, ways), kind: 'action', ...more };
}

export function note(
  id: string,
  columns: Columns,
  ways: readonly Way[] = [],
  more: Partial<NoteCard> = {},
): Card {
  return { ...cardBase(id, columns, ways), kind: 'note', ...more };
}

export function question(
  id: string,
  columns: Columns,
  ways: readonly Way[] = [],
  more: Partial<QuestionCard> = {},
): Card {
  return { ...cardBase(id, columns, ways), kind: 'question', questions: ['other'], ...more };
}

export function handover(
  id: string,
  columns: Columns,
  ways: readonly Way[] = [],
  more: Partial<HandoverCard> = {},
): Card {
  return { ...cardBase(id, columns, ways), kind: 'handover', toFunctionIds: [], ...more };
}

export function outcome(id: string, ways: readonly Way[] = [], more: Partial<OutcomeCard> = {}): Card {
  return { ...cardBase(id, [], ways), kind: 'outcome', outcome: 'close', ...more };
}

export function step(id: string, cards: Card[], more: Partial<Step> = {}): Step {
  return {
    id: id as StepId,
    label: id.replace(/\D/g, ''),
    title: `Stap ${id}`,
    kinds: [],
    tags: [],
    cards,
    ...more,
  };
}

/** A route that begins with its first card. */
export function route(id: string, steps: Step[], more: Partial<Route> = {}): Route {
  const startCardId = steps.flatMap((one) => one.cards)[0]?.id ?? null;
  return { id: id as RouteId, kind: 'home', title: `Route ${id}`, tags: [], startCardId, steps, ...more };
}

export function column(id: string, functionIds: readonly string[] = [], more: Partial<Column> = {}): Column {
  return {
    id: id as ColumnId,
    label: `Kolom ${id}`,
    responsibility: 'discuss',
    functionIds: functionIds as FunctionId[],
    ...more,
  };
}

export function schoolFunction(id: string, more: Partial<SchoolFunction> = {}): SchoolFunction {
  return {
    id: id as FunctionId,
    name: `Functie ${id}`,
    kind: 'function',
    tags: [],
    memberIds: [],
    decidesOnReport: false,
    ...more,
  };
}

/** A protocol with the given parts; without `columns` it has one, "col-a". */
export function protocolOf(parts: Partial<Protocol>): Protocol {
  const empty = emptyProtocol({
    id: 'proef' as EntryId,
    title: 'Meldcode van de proefschool',
    organisation: 'Proefbestuur',
    sectors: ['po'],
  });
  return { ...empty, columns: [column('col-a')], ...parts };
}

/** A protocol of one route with one step for each list of cards, "step-1" and on. */
export function protocolWithSteps(...steps: Card[][]): Protocol {
  const numbered = steps.map((cards, index) => step(`step-${index + 1}`, cards));
  return protocolOf({ routes: [route('home', numbered)] });
}
