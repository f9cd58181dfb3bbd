import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Flow } from './flow-index';

function lean(card: Card): Card {
  const { body: _body, record: _record, deadline: _deadline, ...rest } = card;
  const tags = rest.tags.filter((tag) => tag === 'inform-board');
  return { ...rest, tools: [], formIds: [], contactIds: [], definitionIds: [], tags };
}

/** What the engine needs of a protocol and no more: the texts that only the page shows are left out. */
export function flowOf(protocol: Protocol): Flow {
  const { functions, columns, startQuestion, routes, contacts } = protocol;
  return {
    functions: functions.map(({ note: _note, ...fn }) => ({
      ...fn,
      tags: fn.tags.filter((tag) => tag === 'board'),
    })),
    columns: columns.map(({ note: _note, ...column }) => column),
    ...(startQuestion && { startQuestion }),
    contacts: contacts
      .filter(({ functionId }) => functionId !== undefined)
      .map(({ id, name, phone, functionId }) => ({ id, name, phone, functionId })),
    routes: routes.map(({ intro: _intro, deadline: _due, ...route }) => ({
      ...route,
      tags: [],
      steps: route.steps.map(({ intro: _text, record: _record, deadline: _end, ...step }) => ({
        ...step,
        tags: [],
        cards: step.cards.map(lean),
      })),
    })),
  };
}
