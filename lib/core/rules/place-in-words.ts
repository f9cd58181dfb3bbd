import { findCard, findStep, stepInSentence } from '@/lib/core/protocol/questions';
import type { Protocol, TextCollection } from '@/schemas/protocol';
import type { ProtocolField, Where } from './finding';

const lists: Readonly<Record<TextCollection, { all: string; one: string }>> = {
  recitals: { all: 'overwegingen', one: 'overweging' },
  globalExits: { all: 'altijd mogelijk', one: 'altijd mogelijk' },
  contacts: { all: 'contacten', one: 'contact' },
  definitions: { all: 'begrippen', one: 'begrip' },
  chapters: { all: 'hoofdstukken', one: 'hoofdstuk' },
  annexes: { all: 'bijlagen', one: 'bijlage' },
  signalLists: { all: 'signalenlijsten', one: 'signalenlijst' },
  forms: { all: 'formulieren', one: 'formulier' },
  participation: { all: 'participatie van het kind', one: 'participatie van het kind' },
  sources: { all: 'bronnen', one: 'bron' },
};

const fields: Readonly<Record<ProtocolField, string>> = {
  title: 'titel van het protocol',
  organisation: 'naam van de organisatie',
  competentAuthority: 'bevoegd gezag',
  sectors: 'sectoren',
  referralIndexAuthorised: 'verwijsindex',
  pupilFileSystem: 'leerlingdossier',
  approvals: 'besluiten',
};

/**
 * The place of a finding as a person reads it: `route "Thuissituatie", stap 2, kaart "Vraag advies"`. What is no
 * longer there is left out; "het protocol" when nothing is left.
 */
export function placeInWords(protocol: Protocol, where: Where): string {
  const words = where.collection
    ? inList(protocol, where.collection, where.entryId)
    : where.field
      ? fields[where.field]
      : (inFlow(protocol, where) ?? inPeople(protocol, where));
  return words ?? 'het protocol';
}

function inFlow(protocol: Protocol, { routeId, stepId, cardId, exitId }: Where): string | undefined {
  const card = cardId && findCard(protocol, cardId);
  const step = card ?? (stepId && findStep(protocol, stepId));
  const route = step ? step.route : protocol.routes.find(({ id }) => id === routeId);
  if (!route) return undefined;
  const exit = card && card.card.exits.find(({ id }) => id === exitId);
  return [
    named('route', route.title),
    ...(step ? [step.step.label.trim() ? stepInSentence(step.step) : named('stap', step.step.title)] : []),
    ...(card ? [named('kaart', card.card.title)] : []),
    ...(exit ? [named('uitgang', exit.label)] : []),
  ].join(', ');
}

function inPeople({ columns, functions }: Protocol, { columnId, functionId }: Where): string | undefined {
  const column = columns.find(({ id }) => id === columnId);
  if (column) return named('kolom', column.label);
  const one = functions.find(({ id }) => id === functionId);
  return one && named('functie', one.name);
}

function inList(protocol: Protocol, collection: TextCollection, entryId: Where['entryId']): string {
  const entry = protocol[collection].find(({ id }) => id === entryId);
  return entry ? named(lists[collection].one, nameOf(entry)) : lists[collection].all;
}

function nameOf(entry: object): string {
  const name = ['title', 'term', 'name', 'label'].flatMap((field) => {
    const value: unknown = Object.getOwnPropertyDescriptor(entry, field)?.value;
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  })[0];
  return name ?? '';
}

function named(noun: string, name: string): string {
  return name.trim() === '' ? `${noun} zonder naam` : `${noun} "${name.trim()}"`;
}
