import { keepReferences, type ReferenceKind } from '@/lib/core/protocol/questions';
import { entryCollections } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Column, Exit, Route, Step } from '@/schemas/protocol-flow';
import { same } from '@/lib/core/merging';
import { alignParts } from './align-parts';
import { matchExits } from './match-exits';
import { matchThings, type Candidate } from './match-things';

/** Scopes in which an id belongs to one thing of the whole protocol. */
type Scope = 'function' | 'column' | 'route' | 'step' | 'card' | 'exit' | 'entry';
type Names = Record<Scope, Map<string, string>>;
type Thing = { id: string };

const scopeOf: Readonly<Record<ReferenceKind, Scope>> = {
  function: 'function',
  column: 'column',
  card: 'card',
  step: 'step',
  route: 'route',
  contact: 'entry',
  definition: 'entry',
  form: 'entry',
  attachment: 'entry',
};

const idsOf = (list: readonly Thing[]) => new Set(list.map(({ id }) => id));
const loose = <T extends Thing>(list: readonly T[]): Candidate<T>[] =>
  list.map((thing) => ({ thing, holder: '' }));

/** What every old thing is called in the new version; one that is gone gets a name that nothing there has. */
function namesFrom(found: Map<string, string>, before: readonly Thing[], after: readonly Thing[]) {
  const taken = idsOf(after);
  return new Map(
    before.map(({ id }) => [id, found.get(id) ?? (taken.has(id) ? `${id} (oud)` : id)] as const),
  );
}

function held<T extends Thing>(
  holders: readonly Thing[],
  listOf: (holder: never) => readonly T[],
  nameOf: (id: string) => string,
): Candidate<T>[] {
  return holders.flatMap((holder) =>
    listOf(holder as never).map((thing) => ({ thing, holder: nameOf(holder.id) })),
  );
}

const own = (id: string) => id;
const things = <T extends Thing>(list: readonly Candidate<T>[]) => list.map(({ thing }) => thing);
const stepsOf = ({ steps }: Route) => steps;
const cardsOf = ({ cards }: Step) => cards;
const exitsOf = ({ exits }: Card) => exits;

function rename(protocol: Protocol, names: Names): Protocol {
  const isRenamed = Object.values(names).some((scope) => [...scope].some(([id, name]) => id !== name));
  if (!isRenamed) return protocol;
  return keepReferences(protocol, (kind, id) => names[scopeOf[kind]].get(id) ?? true);
}

/** The names of everything but lines, which are known by their ends and so come last. */
function nameThings(before: Protocol, after: Protocol): Names {
  const flat = <T extends Thing>(old: readonly T[], now: readonly T[]) =>
    namesFrom(matchThings(loose(old), loose(now)), old, now);
  const functions = flat(before.functions, after.functions);
  /** A column is also known by who stand in it. */
  const columns = before.columns.map((column) => ({
    ...column,
    functionIds: column.functionIds.map((id) => (functions.get(id) ?? id) as typeof id),
  }));
  const whoStandIn = ({ functionIds }: Column) => functionIds.toSorted().join() || undefined;
  const names: Names = {
    function: functions,
    column: namesFrom(
      matchThings(loose(columns), loose(after.columns), whoStandIn),
      before.columns,
      after.columns,
    ),
    route: flat(before.routes, after.routes),
    step: new Map(),
    card: new Map(),
    exit: new Map(),
    entry: new Map(entryCollections.flatMap((name) => [...flat<Thing>(before[name], after[name])])),
  };
  const oldSteps = held(before.routes, stepsOf, (id) => names.route.get(id)!);
  const newSteps = held(after.routes, stepsOf, own);
  names.step = namesFrom(matchThings(oldSteps, newSteps), things(oldSteps), things(newSteps));
  const oldCards = held(things(oldSteps), cardsOf, (id) => names.step.get(id)!);
  const newCards = held(things(newSteps), cardsOf, own);
  names.card = namesFrom(matchThings(oldCards, newCards), things(oldCards), things(newCards));
  return names;
}

function nameExits(renamed: Protocol, after: Protocol, names: Names): Map<string, string> {
  const cardsIn = ({ routes }: Protocol) => routes.flatMap(stepsOf).flatMap(cardsOf);
  const old = held<Exit>(cardsIn(renamed), exitsOf, (id) => names.card.get(id)!);
  const now = held<Exit>(cardsIn(after), exitsOf, own);
  return namesFrom(matchExits(old, now), things(old), things(now));
}

/** The key of a finding names the things it is about. */
function renameKey(key: string, names: Names): string {
  const [rule, place, ...rest] = key.split(':');
  if (place === undefined) return key;
  const parts = place.split('/').map((id) => {
    const scope = (Object.keys(names) as Scope[]).find((one) => names[one].has(id));
    return scope ? names[scope].get(id) : id;
  });
  return [rule, parts.join('/'), ...rest].join(':');
}

/**
 * The old version under the names of the new one: a thing that both have carries one id, also inside lists of
 * tasks and the like and wherever something points to it. Only then can ids tell what was added and what is gone.
 * A thing without changes is the very thing of the new version.
 */
export function align(before: Protocol, after: Protocol): Protocol {
  const names = nameThings(before, after);
  const renamed = rename(before, names);
  names.exit = nameExits(renamed, after, names);
  /** Lists of one scope under the new names; `others` are all things of that scope in the new version. */
  const called = <T extends Thing>(scope: Scope, others: readonly T[]) => {
    const now = new Map(others.map((thing) => [thing.id, thing]));
    return (list: readonly T[]): T[] =>
      list.map((thing) => {
        const id = names[scope].get(thing.id) ?? thing.id;
        const other = now.get(id);
        const aligned = { ...(other ? alignParts(thing, other) : thing), id };
        return other && same(aligned, other) ? other : aligned;
      });
  };
  const steps = after.routes.flatMap(stepsOf);
  const cards = steps.flatMap(cardsOf);
  const kept = new Set<Card>(cards);
  const calledStep = called<Step>('step', steps);
  const calledCard = called<Card>('card', cards);
  const calledExit = called<Exit>('exit', cards.flatMap(exitsOf));
  const cardsIn = (step: Step) =>
    calledCard(step.cards).map((card) =>
      kept.has(card) ? card : { ...card, exits: calledExit(card.exits) },
    );
  const stepsIn = (route: Route) =>
    calledStep(route.steps).map((step) => ({ ...step, cards: cardsIn(step) }));
  const entries = entryCollections.map((name) => [name, called<Thing>('entry', after[name])(renamed[name])]);
  const aligned: Protocol = {
    ...alignParts(renamed, after),
    ...(Object.fromEntries(entries) as Partial<Protocol>),
    functions: called('function', after.functions)(renamed.functions),
    columns: called('column', after.columns)(renamed.columns),
    routes: called(
      'route',
      after.routes,
    )(renamed.routes).map((route) => ({ ...route, steps: stepsIn(route) })),
  };
  const exceptions = aligned.exceptions.map((one) => ({ ...one, finding: renameKey(one.finding, names) }));
  return { ...aligned, exceptions };
}
