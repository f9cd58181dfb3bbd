import { applyOperation, findCard, findStep, type Operation } from '@/lib/core/protocol';
import type { CardId, StepId } from '@/schemas/ids';
import type { EntryCollection } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { Tag } from '@/schemas/vocabulary';

/** One change to a protocol, made with the operations of the editor, so that no reference is left hanging. */
export type Plant = (protocol: Protocol) => Protocol;
type Patch = Readonly<Record<string, unknown>>;

/** Reads the operation as the server does, defaults and all; one that is refused is an error in the test. */
function edit(make: (protocol: Protocol) => object): Plant {
  return (protocol) => {
    const operation = make(protocol);
    const result = applyOperation(protocol, operation as Operation);
    if (!result.ok) throw new Error(`${JSON.stringify(operation)}: ${JSON.stringify(result.failure)}`);
    return result.value.protocol;
  };
}

/** One after the other. */
export const all =
  (...plants: readonly Plant[]): Plant =>
  (protocol) =>
    plants.reduce((planted, plant) => plant(planted), protocol);

export const document = (patch: Patch) => edit(() => ({ kind: 'change_protocol', patch }));
export const route = (routeId: string, patch: Patch) =>
  edit(() => ({ kind: 'change_route', routeId, patch }));
export const step = (stepId: string, patch: Patch) => edit(() => ({ kind: 'change_step', stepId, patch }));
export const moveStep = (stepId: string, index: number) => edit(() => ({ kind: 'move_step', stepId, index }));
export const column = (columnId: string, patch: Patch) =>
  edit(() => ({ kind: 'change_column', columnId, patch }));
export const schoolFunction = (functionId: string, patch: Patch) =>
  edit(() => ({ kind: 'change_function', functionId, patch }));
export const card = (cardId: string, patch: Patch) => edit(() => ({ kind: 'change_card', cardId, patch }));

export const withoutCard = (cardId: string) => edit(() => ({ kind: 'remove_card', cardId }));
export const withoutStep = (stepId: string) => edit(() => ({ kind: 'remove_step', stepId }));
export const withoutRoute = (routeId: string) => edit(() => ({ kind: 'remove_route', routeId }));
export const withoutFunction = (functionId: string) => edit(() => ({ kind: 'remove_function', functionId }));
export const withoutExit = (exitId: string) =>
  edit((protocol) => ({ kind: 'remove_exit', cardId: cardOfExit(protocol, exitId).id, exitId }));
export const withoutEntry = (collection: EntryCollection, entryId: string) =>
  edit(() => ({ kind: 'remove_entry', collection, entryId }));

/** At the end, when no index is given. */
const end = 999;
export const newColumn = (added: Patch, index = end) =>
  edit(() => ({ kind: 'add_column', index, column: added }));
export const newFunction = (added: Patch) =>
  edit(() => ({ kind: 'add_function', index: end, function: added }));
export const newRoute = (added: Patch, index = end) =>
  edit(() => ({ kind: 'add_route', index, route: added }));
export const newStep = (routeId: string, added: Patch, index = end) =>
  edit(() => ({ kind: 'add_step', routeId, index, step: { kinds: [], cards: [], ...added } }));
export const newEntry = (collection: EntryCollection, entry: Patch) =>
  edit(() => ({ kind: 'add_entry', collection, index: end, entry }));

/** A card that staff who act do, unless it says otherwise. */
export const newCard = (stepId: string, added: Patch, index = end) =>
  edit(() => ({
    kind: 'add_card',
    stepId,
    index,
    card: { kind: 'action', parts: [{ columnId: 'kolom-handelen', part: 'does' }], exits: [], ...added },
  }));
/** An exit of a card to the card `to`. */
export const newExit = (cardId: string, id: string, to: string, more: Patch = {}) =>
  edit(() => ({ kind: 'add_exit', cardId, index: end, exit: { id, to: { cardId: to }, ...more } }));

export const exit = (exitId: string, patch: Patch) =>
  edit((protocol) => ({ kind: 'change_exit', cardId: cardOfExit(protocol, exitId).id, exitId, patch }));
/** Lets exits lead elsewhere: to a card, or with "route:" to a route. */
export const leads = (to: string, ...exitIds: readonly string[]) =>
  all(
    ...exitIds.map((id) =>
      exit(id, { to: to.startsWith('route:') ? { routeId: to.slice(6) } : { cardId: to } }),
    ),
  );

export const moveCard = (cardId: string, stepId: string, index = end) =>
  edit((protocol) => ({
    kind: 'move_card',
    cardId,
    stepId,
    index,
    parts: foundCard(protocol, cardId).parts,
  }));
/** Puts other values in a card, also its parts, exits and kind. */
export const recast = (cardId: string, change: (before: Card) => object) =>
  edit((protocol) => {
    const before = foundCard(protocol, cardId);
    return { kind: 'replace_card', card: { ...before, ...change(before) } };
  });
export const entry = (collection: EntryCollection, entryId: string, patch: Patch) =>
  edit((protocol) => {
    const before = protocol[collection].find(({ id }) => id === entryId);
    if (!before) throw new Error(`no ${entryId} in ${collection}`);
    return { kind: 'replace_entry', collection, entry: { ...before, ...patch } };
  });

/** Takes a tag from the cards, exits and steps with these ids. */
export const untagged = (tag: Tag, ...ids: readonly string[]): Plant =>
  all(...ids.map((id) => (protocol: Protocol) => untag(protocol, tag, id)(protocol)));

function untag(protocol: Protocol, tag: Tag, id: string): Plant {
  const without = ({ tags }: { tags: readonly Tag[] }) => ({ tags: tags.filter((one) => one !== tag) });
  const inCard = findCard(protocol, id as CardId)?.card;
  if (inCard) return card(id, without(inCard));
  const inStep = findStep(protocol, id as StepId)?.step;
  if (inStep) return step(id, without(inStep));
  return exit(id, without(cardOfExit(protocol, id).exits.find((one) => one.id === id)!));
}

/** Takes a tag from everything that carries it: the flow and the texts. */
export const nowhere =
  (tag: Tag): Plant =>
  (protocol) =>
    JSON.parse(JSON.stringify(protocol), (key, value: unknown) =>
      key === 'tags' && Array.isArray(value) ? value.filter((one) => one !== tag) : value,
    ) as Protocol;

function foundCard(protocol: Protocol, id: string): Card {
  const found = findCard(protocol, id as CardId);
  if (!found) throw new Error(`no card ${id}`);
  return found.card;
}

function cardOfExit(protocol: Protocol, exitId: string): Card {
  const holder = protocol.routes
    .flatMap(({ steps }) => steps)
    .flatMap(({ cards }) => cards)
    .find(({ exits }) => exits.some(({ id }) => id === exitId));
  if (!holder) throw new Error(`no exit ${exitId}`);
  return holder;
}
