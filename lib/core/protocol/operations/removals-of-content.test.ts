import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entryCollections } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import { applyOperation, parseProtocol, parseProtocolText, type Operation } from '../index';

function contentProtocol(name: string): Protocol {
  const parsed = parseProtocolText(
    readFileSync(new URL(`../../../../content/${name}.json`, import.meta.url), 'utf8'),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}

/** One operation for everything in the document that can be removed. */
function everyRemoval(protocol: Protocol): Operation[] {
  const steps = protocol.routes.flatMap((route) => route.steps);
  const cards = steps.flatMap((step) => step.cards);
  return [
    ...protocol.functions.map(({ id }) => ({ kind: 'remove_function' as const, functionId: id })),
    ...protocol.columns.map(({ id }) => ({ kind: 'remove_column' as const, columnId: id })),
    ...protocol.routes.map(({ id }) => ({ kind: 'remove_route' as const, routeId: id })),
    ...steps.map(({ id }) => ({ kind: 'remove_step' as const, stepId: id })),
    ...cards.map(({ id }) => ({ kind: 'remove_card' as const, cardId: id })),
    ...entryCollections.flatMap((collection) =>
      protocol[collection].map(({ id }) => ({ kind: 'remove_entry' as const, collection, entryId: id })),
    ),
  ];
}

it.each(['model-meldcode', 'kalisto', 'scol', 'zorgteam', 'wie-wanneer-wat'])(
  'whatever is removed from %s, the rest parses and undo brings back all of it',
  (name) => {
    const protocol = contentProtocol(name);
    for (const operation of everyRemoval(protocol)) {
      const done = applyOperation(protocol, operation);
      if (!done.ok) throw new Error(JSON.stringify({ operation, failure: done.failure }));
      expect(parseProtocol(done.value.protocol)).toMatchObject({ ok: true });
      const undone = applyOperation(
        done.value.protocol,
        JSON.parse(JSON.stringify(done.value.inverse)) as Operation,
      );
      expect(undone.ok && undone.value.protocol).toEqual(protocol);
    }
  },
);
