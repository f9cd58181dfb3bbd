import { called, findCard, findStep, names, nounOfList, stepInWords } from '@/lib/core/protocol/questions';
import type { TextCollection } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { Where } from './finding';

const whole = `${names.protocol.article} ${names.protocol.one}`;

/**
 * The place of a finding as a person reads it: `route "Thuissituatie", stap 2, kaart "Vraag advies"`. What is no
 * longer there is left out; "het protocol" when nothing is left.
 */
export function placeInWords(protocol: Protocol, where: Where): string {
  const words = where.collection
    ? inList(protocol, where.collection, where.entryId)
    : where.field
      ? where.field === 'approvals'
        ? names.approval.many
        : names.protocol.fields[where.field]
      : (inFlow(protocol, where) ?? inPeople(protocol, where));
  return words ?? whole;
}

function inFlow(protocol: Protocol, { routeId, stepId, cardId, exitId }: Where): string | undefined {
  const card = cardId && findCard(protocol, cardId);
  const step = card ?? (stepId && findStep(protocol, stepId));
  const route = step ? step.route : protocol.routes.find(({ id }) => id === routeId);
  if (!route) return undefined;
  const exit = card && card.card.exits.find(({ id }) => id === exitId);
  return [
    called('route', route.title),
    ...(step ? [stepInWords(step.step)] : []),
    ...(card ? [called('card', card.card.title)] : []),
    ...(exit ? [called('exit', exit.label)] : []),
  ].join(', ');
}

function inPeople({ columns, functions }: Protocol, { columnId, functionId }: Where): string | undefined {
  const column = columns.find(({ id }) => id === columnId);
  if (column) return called('column', column.label);
  const one = functions.find(({ id }) => id === functionId);
  return one && called('function', one.name);
}

function inList(protocol: Protocol, collection: TextCollection, entryId: Where['entryId']): string {
  const entry = protocol[collection].find(({ id }) => id === entryId);
  const noun = nounOfList[collection];
  return entry ? called(noun, nameOf(entry)) : names[noun].many;
}

function nameOf(entry: object): string {
  const name = ['title', 'term', 'name', 'label'].flatMap((field) => {
    const value: unknown = Object.getOwnPropertyDescriptor(entry, field)?.value;
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  })[0];
  return name ?? '';
}
