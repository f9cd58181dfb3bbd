import { describe, expect, it } from 'vitest';
import { applyOperation, findCard, type Operation } from '@/lib/core/protocol';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { createDraft } from './create-draft';

const card = (id: string) => id as CardId;
const titled = (id: string, title: string): Operation => ({
  kind: 'change_card',
  cardId: card(id),
  patch: { title },
});
const after = (before: Protocol, ...operations: Operation[]): Protocol =>
  operations.reduce((now, operation) => {
    const applied = applyOperation(now, operation);
    if (!applied.ok) throw new Error(applied.failure.code);
    return applied.value.protocol;
  }, before);
const start = protocolWithSteps([action('k1', 'col-a', ['k2']), action('k2', 'col-a')]);
const titleIn = (document: Protocol, id: string) => findCard(document, card(id))?.card.title;

describe('a draft on screen', () => {
  it('saves the rest, keeps what clashes until it is settled, and then saves that', async () => {
    const server = { document: after(start, titled('k1', 'Van een collega')), revision: 2 };
    const draft = createDraft(
      'p1',
      { document: start, revision: 1, generation: 1 },
      {
        save: async ({ revision, operations }) => {
          if (revision !== server.revision) {
            return { ok: false, failure: { code: 'conflict', revision: server.revision, message: 'Later.' } };
          }
          server.document = after(server.document, ...operations);
          server.revision += 1;
          return { ok: true, value: { revision: server.revision } };
        },
        reload: async () => ({ ok: true, value: { ...server, generation: 1 } }),
        outbox: { keep: async () => true, holds: async () => true, takeUp: async () => undefined },
        undoShelf: { keep: () => undefined, read: () => Promise.resolve(undefined) },
        beforeOthers: () => undefined,
        now: () => 0,
        after: () => () => undefined,
      },
    );
    draft.edit(titled('k1', 'Van mij'));
    draft.edit(titled('k2', 'Ook van mij'));
    await draft.saveNow();
    expect([titleIn(server.document, 'k1'), titleIn(server.document, 'k2')]).toEqual(['Van een collega', 'Ook van mij']); // prettier-ignore
    const [clash] = draft.state.get().clashes;
    draft.settleClash(clash!, 'mine');
    await draft.saveNow();
    expect(titleIn(server.document, 'k1')).toBe('Van mij');
    expect(draft.state.get()).toMatchObject({ clashes: [], saved: server.document, revision: 4 });
  });
});
