import { columnsOf, findStep, keepReferences, partsOnce } from '@/lib/core/protocol/questions';
import type { Operation } from '@/lib/core/protocol';
import { renumber } from '@/lib/core/reshape';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Clip } from '@/schemas/clip';
import type { CardId, ColumnId, ExitId, StepId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Deadline, Step } from '@/schemas/protocol-flow';
import { bringEntries, isEntry, type Keep } from './bring-entries';
import { columnHere, functionHere, routeHere } from './find-here';
import { told } from './told';

/**
 * Where one pastes: cards before the card with this index in the step, steps behind it. What has no column of its own here
 * goes to `columnId`; with `isCell` all cards of one column do, for somebody pointed there.
 */
export type PastePlace = {
  stepId: StepId;
  index: number;
  columnId?: ColumnId | undefined;
  isCell?: boolean;
  /** Where the cards of each step of the clip go instead, by that step. */
  rows?: ReadonlyMap<StepId, { stepId: StepId; index: number }>;
};

/** One edit, what it adds, and sentences on what could not be kept or came along. */
export type Pasted = { operation: Operation; cardIds: CardId[]; stepIds: StepId[]; notes: string[] };
export type PasteFailure = { code: 'no_place' | 'no_column'; message: string };

/** Makes an id that nothing has yet, from a word. */
export type NewId = (word: string) => string;

/** The edit that puts a clip into a route. Nothing that is there changes. */
export function pasteClip(
  protocol: Protocol,
  clip: Clip,
  place: PastePlace,
  newId: NewId,
): Result<Pasted, PasteFailure> {
  const found = findStep(protocol, place.stepId);
  if (!found) return fail({ code: 'no_place', message: 'Deze stap is er niet meer.' });
  const { route } = found;
  const steps = clip.document.routes[0]!.steps;
  const shown = columnsOf(protocol, route);
  const needsColumn = steps.some(({ cards }) => cards.some(({ kind }) => kind !== 'outcome'));
  if (needsColumn && shown.length === 0)
    return fail({ code: 'no_column', message: 'Deze route heeft nog geen kolom. Voeg die eerst toe.' });

  const telling = told();
  const own = ownIds(steps, clip.of === 'steps', newId);
  const finding = { protocol, clip: clip.document, route, place, told: telling };
  const keep: Keep = (kind, id) => {
    if (isEntry(kind)) return entries.idOf(id);
    if (kind === 'column') return columnHere(finding, id);
    if (kind === 'function') return functionHere(finding, id);
    return kind === 'route' ? routeHere(finding, id) : (own.get(`${kind} ${id}`) ?? false);
  };
  const entries = bringEntries({ protocol, clip: clip.document, newId, keep, told: telling });

  const coming = { clip: clip.document, keep, own, newId, say: telling.say };
  const pasted = steps.map((step): Step => {
    const named = withOwner(step, coming);
    const here = keepReferences({ ...named, cards: [] }, keep);
    const cards = step.cards.map((card) => cardHere(card, coming));
    return { ...here, id: (own.get(`step ${step.id}`) ?? step.id) as StepId, cards };
  });
  if (clip.linesOut > 0) telling.say(linesLeft(clip.linesOut));
  const whole = clip.of === 'steps' ? addSteps(protocol, pasted, place) : addCards(protocol, pasted, place);
  return ok({
    operation: { kind: 'batch', operations: [...entries.operations(), ...whole] },
    cardIds: pasted.flatMap(({ cards }) => cards.map(({ id }) => id)),
    stepIds: clip.of === 'steps' ? pasted.map(({ id }) => id) : [],
    notes: telling.notes(),
  });
}

function linesLeft(count: number): string {
  return count === 1
    ? 'Een lijn naar een kaart die je niet kopieerde, is weggelaten.'
    : `${count} lijnen naar kaarten die je niet kopieerde, zijn weggelaten.`;
}

/** New ids for the cards and steps of the clip itself, by "card id" and "step id". */
function ownIds(steps: readonly Step[], withSteps: boolean, newId: NewId): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap((step) => [
      ...(withSteps ? [[`step ${step.id}`, newId('step')] as const] : []),
      ...step.cards.map(({ id }) => [`card ${id}`, newId('card')] as const),
    ]),
  );
}

type Coming = {
  clip: Protocol;
  keep: Keep;
  own: ReadonlyMap<string, string>;
  newId: NewId;
  say: (note: string) => void;
};

function cardHere(card: Card, coming: Coming): Card {
  const { keep, own, newId } = coming;
  const exits = card.exits.map((exit) => ({ ...exit, id: newId('exit') as ExitId }));
  const here = keepReferences(withOwner({ ...card, exits }, coming), keep);
  return {
    ...here,
    id: own.get(`card ${card.id}`) as CardId,
    parts: partsOnce(here.parts),
    tasks: { ...here.tasks, items: here.tasks.items.map(eachColumnOnce) },
    exits: here.exits.map(eachColumnOnce),
  };
}

function eachColumnOnce<T extends { columnIds?: ColumnId[] | undefined }>(thing: T): T {
  return thing.columnIds ? { ...thing, columnIds: [...new Set(thing.columnIds)] } : thing;
}

/** A term of somebody who is not here says whose it is in its note: else one would take it for their own. */
function withOwner<T extends { deadline?: Deadline | undefined }>(thing: T, { clip, keep, say }: Coming): T {
  const { deadline } = thing;
  const owner = clip.functions.find(({ id }) => id === deadline?.ofFunctionId);
  if (!deadline || !owner || keep('function', owner.id) !== false) return thing;
  const note = [`Termijn van ${owner.name}.`, deadline.note].filter(Boolean).join(' ');
  const room = lengths.deadline.note;
  if (note.length > room)
    say(`Van een toelichting bij een termijn past dit er niet meer bij: "${note.slice(room)}".`);
  return { ...thing, deadline: { ...deadline, note: note.slice(0, room) } };
}

/** Into the step of the place and, of a clip of more steps, the steps behind it; the last one takes what is left. */
function addCards(protocol: Protocol, pasted: readonly Step[], place: PastePlace): Operation[] {
  const { route, index: at } = findStep(protocol, place.stepId)!;
  const operations = pasted.flatMap(({ id, cards }, row) => {
    const into = place.rows?.get(id) ?? {
      stepId: (route.steps[at + row] ?? route.steps.at(-1)!).id,
      index: row === 0 ? place.index : Number.MAX_SAFE_INTEGER,
    };
    return cards.map((card, offset): Operation => {
      const index = Math.min(into.index + offset, 999_999);
      return { kind: 'add_card', stepId: into.stepId, index, card: alone(card) };
    });
  });
  return [...operations, ...completed(pasted)];
}

function addSteps(protocol: Protocol, pasted: readonly Step[], place: PastePlace): Operation[] {
  const { route, index: at } = findStep(protocol, place.stepId)!;
  const adding = pasted.map((step, index): Operation => {
    const added = { ...alone(step), cards: step.cards.map(alone) };
    return { kind: 'add_step', routeId: route.id, index: at + 1 + index, step: added };
  });
  const completing = pasted
    .filter((step) => alone(step) !== step)
    .map(({ id, deadline }): Operation => ({ kind: 'change_step', stepId: id, patch: { deadline } }));
  const after = route.steps.toSpliced(at + 1, 0, ...pasted);
  return [...adding, ...completing, ...completed(pasted), ...renumber(route.steps, after)];
}

/** Without lines, and without a term that counts from a card or step: what that points to may not stand yet. */
function alone<T extends Card | Step>(thing: T): T {
  const isLined = 'exits' in thing && thing.exits.length > 0;
  const { deadline } = thing;
  const starts = deadline?.from && deadline.from.kind !== 'event';
  if (!isLined && !starts) return thing;
  const { from: _from, ...rest } = deadline ?? {};
  return { ...thing, ...(isLined && { exits: [] }), ...(starts && { deadline: rest }) };
}

function completed(pasted: readonly Step[]): Operation[] {
  return pasted
    .flatMap(({ cards }) => cards)
    .filter((card) => alone(card) !== card)
    .map((card) => ({ kind: 'replace_card', card }));
}
