import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { protocol as protocolSchema } from '@/schemas/protocol';
import { keepReferences, withoutDanglingReferences } from './references';

/** The names of all fields in the schema that end like the name of a reference. */
function fieldsLikeReferences(): Set<string> {
  const schema = JSON.stringify(z.toJSONSchema(protocolSchema, { io: 'input' }));
  const names = new Set([...schema.matchAll(/"(\w+Ids?)":\{/g)].map((match) => match[1] ?? ''));
  // A person of the studio, not a part of the document.
  names.delete('authorId');
  return names;
}

describe('the references of a document', () => {
  it('are all known: every field of the schema that ends in Id or Ids is visited', () => {
    const visited = new Set<string>();
    const everyKind = exampleProtocol();
    keepReferences(everyKind, (_kind, _id, path) => {
      visited.add(String(path.findLast((key) => typeof key === 'string')));
      return true;
    });
    expect([...visited].sort()).toEqual([...fieldsLikeReferences()].sort());
  });

  it('leave a sound document as it is, the same value', () => {
    const protocol = exampleProtocol();
    expect(withoutDanglingReferences(protocol)).toBe(protocol);
  });

  it('leave the parts alone that held none of the lost ones', () => {
    const protocol = exampleProtocol();
    const after = withoutDanglingReferences({ ...protocol, forms: [] });
    expect(after.routes[0]?.steps[0]?.cards[0]?.formIds).toEqual([]);
    expect(after.routes[0]?.steps[1]).toBe(protocol.routes[0]?.steps[1]);
    expect(after.definitions).toBe(protocol.definitions);
  });

  it('point elsewhere when told so, also in a part of a document', () => {
    const card = exampleProtocol().routes[0]!.steps[0]!.cards[0]!;
    const renamed = keepReferences({ parts: card.parts, exits: card.exits }, (kind, id) =>
      kind === 'column' ? `${id}-nieuw` : true,
    );
    expect(renamed.parts.map(({ columnId }) => columnId)).toEqual(
      card.parts.map(({ columnId }) => `${columnId}-nieuw`),
    );
    expect(renamed.exits.map(({ to }) => to)).toEqual(card.exits.map(({ to }) => to));
  });
});
