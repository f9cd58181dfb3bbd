import type { CardId } from '@/schemas/ids';
import { entryCollections } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import { columnsOf } from './find';
import { duplicateIds } from './duplicate-ids';
import { names } from './names';
import { keepReferences, referenceTargets, type Keep, type ReferenceKind } from './references';
import type { Problem } from './refuse-hostile-values';

function nounOf(kind: ReferenceKind): string {
  const { annex, form, 'signal-list': list } = names;
  return kind === 'attachment' ? `${annex.one}, ${form.one} of ${list.one}` : names[kind].one;
}

function brokenReferences(protocol: Protocol, skip: Skip): Problem[] {
  const problems: Problem[] = [];
  const targets = referenceTargets(protocol);
  const check: Keep = (kind, id, path) => {
    if (!targets[kind].has(id)) {
      const message = `Dit verwijst naar "${id}", maar zo'n ${nounOf(kind)} staat niet in het document. Kies een bestaande of haal de verwijzing weg.`;
      problems.push({ path: [...path], message });
    }
    return true;
  };
  keepReferences(protocol, check, skip);
  return problems;
}

function exitsOutOfRoute(card: Card, own: ReadonlySet<CardId>, path: readonly PropertyKey[]): Problem[] {
  return card.exits.flatMap((exit, index) =>
    'cardId' in exit.to && !own.has(exit.to.cardId)
      ? [
          {
            path: [...path, 'exits', index, 'to'],
            message: 'Deze lijn wijst naar een kaart van een andere route. Verwijs naar de route zelf.',
          },
        ]
      : [],
  );
}

function wrongColumns(card: Card, shown: ReadonlySet<string>, path: readonly PropertyKey[]): Problem[] {
  const columnIds = card.parts.map((part) => part.columnId);
  if (columnIds.length === 0 && card.kind !== 'outcome') {
    return [{ path: [...path], message: 'Deze kaart staat in geen enkele kolom. Kies minstens één kolom.' }];
  }
  if (new Set(columnIds).size < columnIds.length) {
    return [{ path: [...path], message: 'Deze kaart noemt een kolom twee keer. Haal er een weg.' }];
  }
  return columnIds.some((id) => !shown.has(id))
    ? [
        {
          path: [...path],
          message: 'Deze kaart staat in een kolom die de route niet laat zien. Kies een andere kolom.',
        },
      ]
    : [];
}

function pointersOutOfRoute(route: Route, path: readonly PropertyKey[]): Problem[] {
  const own = new Set(route.steps.flatMap((step) => step.cards.map((card) => card.id)));
  const problems = route.steps.flatMap((step, stepIndex) =>
    step.cards.flatMap((card, cardIndex) =>
      exitsOutOfRoute(card, own, [...path, 'steps', stepIndex, 'cards', cardIndex]),
    ),
  );
  if (route.startCardId !== null && !own.has(route.startCardId)) {
    const message = 'De eerste kaart van de route staat niet in de route. Kies een kaart van deze route.';
    problems.push({ path: [...path, 'startCardId'], message });
  }
  return problems;
}

function misplacedCards(protocol: Protocol, route: Route, path: readonly PropertyKey[]): Problem[] {
  const shown = new Set<string>(columnsOf(protocol, route).map((column) => column.id));
  const problems = route.steps.flatMap((step, stepIndex) =>
    step.cards.flatMap((card, cardIndex) =>
      wrongColumns(card, shown, [...path, 'steps', stepIndex, 'cards', cardIndex]),
    ),
  );
  if (route.columnIds && new Set(route.columnIds).size < route.columnIds.length) {
    problems.push({
      path: [...path, 'columnIds'],
      message: 'Deze route noemt een kolom twee keer. Haal er een weg.',
    });
  }
  return problems;
}

function functionsInTwoColumns(protocol: Protocol): Problem[] {
  const seen = new Set<string>();
  return protocol.columns.flatMap((column, index) =>
    column.functionIds.flatMap((id, place) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const message = 'Deze functie staat in twee kolommen. Laat haar in één kolom staan.';
      return [{ path: ['columns', index, 'functionIds', place], message }];
    }),
  );
}

type Skip = (value: object) => boolean;

export type Integrity = {
  /** An id that means two things. */
  duplicates: Problem[];
  /** A reference without a target, or with one where it may not point. */
  broken: Problem[];
  /** A card or function that does not stand in exactly one place. */
  misplaced: Problem[];
};

function lawsOf(protocol: Protocol, skip: Skip): Integrity {
  const ofRoutes = (check: (route: Route, path: PropertyKey[]) => Problem[]) =>
    protocol.routes.flatMap((route, index) => check(route, ['routes', index]));
  return {
    duplicates: duplicateIds(protocol, skip),
    broken: [...brokenReferences(protocol, skip), ...ofRoutes(pointersOutOfRoute)],
    misplaced: [
      ...ofRoutes((route, path) => misplacedCards(protocol, route, path)),
      ...functionsInTwoColumns(protocol),
    ],
  };
}

/**
 * The laws that a schema cannot say: an id means one thing; every reference has a target; a card exit stays in
 * its route; every card but an outcome stands in a column that its route shows; a function has one column.
 */
export function integrityOf(protocol: Protocol): Integrity {
  return lawsOf(protocol, () => false);
}

/**
 * The same after an edit of a sound document, without reading again what is still the same value. Holds as long
 * as the edit let go of every reference to what it removed, which all operations do.
 */
export function integrityAfter(before: Protocol, after: Protocol): Integrity {
  const known = new Set<object>(before.functions);
  for (const { steps } of before.routes)
    for (const { cards } of steps) for (const card of cards) known.add(card);
  for (const name of entryCollections) for (const entry of before[name]) known.add(entry);
  return lawsOf(after, (value) => known.has(value));
}
