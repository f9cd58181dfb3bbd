import { describe, expect, it } from 'vitest';
import { applyOperations, findCard, type Operation } from '@/lib/core/protocol';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { createDraft, type Draft } from './create-draft';
import type { SaveInput } from './draft-ports';
import { isUnsaved } from '@/lib/core/drafting';

const start = protocolWithSteps([action('k1', 'col-a', ['k2']), action('k2', 'col-a')]);
const titled = (cardId: string, title: string): Operation => ({
  kind: 'change_card',
  cardId: cardId as CardId,
  patch: { title },
});
const titleOf = (protocol: Protocol, cardId: string) => findCard(protocol, cardId as CardId)?.card.title;

/** A server in memory, a clock by hand, and timers that run when told. */
function world() {
  const server = { document: start, revision: 1, received: [] as SaveInput[], tried: [] as SaveInput[] };
  let clock = 0;
  let mood:
    'well' | 'unreachable' | 'answer lost' | 'disk_full' | 'forbidden' | 'not_signed_in' | 'other_person' =
    'well';
  let isDeviceFull = false;
  let timers: { at: number; task: () => void }[] = [];
  const apply = (operations: Operation[]) => {
    const result = applyOperations(server.document, operations);
    if (!result.ok) throw new Error(result.failure.place);
    server.document = result.value.protocol;
    server.revision += 1;
  };
  const draft: Draft = createDraft(
    'p1',
    { document: start, revision: 1, generation: 1 },
    {
      save: async (input) => {
        server.tried.push(structuredClone(input));
        if (mood === 'unreachable') throw new Error('no network');
        if (mood !== 'well' && mood !== 'answer lost')
          return { ok: false, failure: { code: mood, message: 'Zo niet.' } };
        if (input.revision !== server.revision) {
          return {
            ok: false,
            failure: { code: 'conflict', revision: server.revision, message: 'Iemand was eerder.' },
          };
        }
        server.received.push(structuredClone(input));
        apply(input.operations);
        if (mood === 'answer lost') throw new Error('no answer');
        return { ok: true, value: { revision: server.revision } };
      },
      reload: async () => ({
        ok: true,
        value: { document: server.document, revision: server.revision, generation: 1 },
      }),
      outbox: {
        keep: async () => !isDeviceFull,
        holds: async () => !isDeviceFull,
        takeUp: async () => undefined,
      },
      undoShelf: { keep: () => undefined, read: () => Promise.resolve(undefined) },
      beforeOthers: () => undefined,
      now: () => clock,
      after: (ms, task) => {
        const timer = { at: clock + ms, task };
        timers.push(timer);
        return () => (timers = timers.filter((each) => each !== timer));
      },
    },
  );
  return {
    draft,
    server,
    apply,
    setMood: (next: typeof mood) => (mood = next),
    fillDevice: () => (isDeviceFull = true),
    pass: async (ms: number) => {
      clock += ms;
      const due = timers.filter(({ at }) => at <= clock);
      timers = timers.filter(({ at }) => at > clock);
      for (const { task } of due) task();
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    },
  };
}

describe('a draft', () => {
  it('shows an edit at once and saves it when the person pauses', async () => {
    const { draft, server, pass } = world();
    draft.edit(titled('k1', 'Nieuw'));
    expect(titleOf(draft.state.get().document, 'k1')).toBe('Nieuw');
    expect(draft.saving.get().kind).toBe('waiting');
    await pass(125);
    expect(server.received).toEqual([]);
    await pass(125);
    expect(titleOf(server.document, 'k1')).toBe('Nieuw');
    expect(draft.saving.get()).toEqual({ kind: 'saved', at: 250 });
    expect(isUnsaved(draft.state.get())).toBe(false);
  });

  it('sends what was done in one pause together, with the revision it was done on', async () => {
    const { draft, server, pass } = world();
    draft.edit(titled('k1', 'A'));
    draft.edit(titled('k2', 'B'));
    await pass(250);
    expect(server.received.map(({ revision, operations }) => [revision, operations.length])).toEqual([
      [1, 2],
    ]);
    draft.edit(titled('k2', 'C'));
    await pass(250);
    expect(server.received.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('undoes and redoes everything, and saves that too', async () => {
    const { draft, server, pass } = world();
    draft.edit(titled('k1', 'A'));
    draft.edit({ kind: 'remove_card', cardId: 'k2' as CardId });
    draft.undo();
    draft.undo();
    expect(draft.state.get().document).toEqual(start);
    draft.redo();
    expect(titleOf(draft.state.get().document, 'k1')).toBe('A');
    await pass(250);
    expect(server.document).toEqual(draft.state.get().document);
  });

  it('undoes typing in one field at once, but not typing in another or a while later', async () => {
    const { draft, pass } = world();
    draft.edit(titled('k1', 'A'), 'k1:title');
    draft.edit(titled('k1', 'AB'), 'k1:title');
    draft.edit(titled('k2', 'C'), 'k2:title');
    await pass(10_000);
    draft.edit(titled('k2', 'CD'), 'k2:title');
    expect(draft.state.get().undo).toHaveLength(3);
    draft.undo();
    expect(titleOf(draft.state.get().document, 'k2')).toBe('C');
    draft.undo();
    draft.undo();
    expect(draft.state.get().document).toEqual(start);
  });

  it('changes nothing when an edit cannot be', () => {
    const { draft } = world();
    const before = draft.state.get();
    expect(draft.edit(titled('weg', 'X')).ok).toBe(false);
    expect(draft.state.get()).toBe(before);
  });

  it('clears a field in a way that survives JSON', async () => {
    const { draft, server, pass } = world();
    draft.edit({ kind: 'change_card', cardId: 'k1' as CardId, patch: { condition: 'als' } });
    draft.edit({ kind: 'change_card', cardId: 'k1' as CardId, patch: { condition: undefined } });
    await pass(250);
    const sent = JSON.stringify(server.received[0]?.operations.at(-1));
    expect(sent).toContain('"condition":null');
    expect(findCard(server.document, 'k1' as CardId)?.card).not.toHaveProperty('condition');
  });

  it('keeps edits while there is no network and sends them by itself afterwards', async () => {
    const { draft, server, pass, setMood } = world();
    setMood('unreachable');
    draft.edit(titled('k1', 'A'));
    await pass(250);
    expect(draft.saving.get().kind).toBe('offline');
    draft.edit(titled('k2', 'B'));
    expect(isUnsaved(draft.state.get())).toBe(true);
    setMood('well');
    await pass(2000);
    await pass(250);
    expect(titleOf(server.document, 'k1')).toBe('A');
    expect(titleOf(server.document, 'k2')).toBe('B');
    expect(draft.saving.get().kind).toBe('saved');
  });

  it('says why it was refused, keeps the edits, and tries again when asked', async () => {
    const { draft, server, pass, setMood } = world();
    setMood('disk_full');
    draft.edit(titled('k1', 'A'));
    await pass(250);
    expect(draft.saving.get()).toEqual({ kind: 'refused', message: 'Zo niet.' });
    expect(draft.state.get().unsent).toHaveLength(1);
    setMood('well');
    await draft.saveNow();
    expect(titleOf(server.document, 'k1')).toBe('A');
  });

  it('says so when the session ended or somebody else is signed in, and sends what waited afterwards (V3, V4)', async () => {
    const { draft, server, pass, setMood } = world();
    for (const code of ['not_signed_in', 'other_person'] as const) {
      setMood(code);
      draft.edit(titled('k1', code));
      await pass(250);
      expect(draft.saving.get()).toEqual({ kind: 'signed_out', isOther: code === 'other_person' });
    }
    setMood('well');
    await draft.saveNow();
    expect(titleOf(server.document, 'k1')).toBe('other_person');
    expect(draft.saving.get()).toEqual({ kind: 'saved', at: 500, sent: 1 });
    await pass(8000);
    expect(draft.saving.get()).toEqual({ kind: 'saved', at: 500 });
  });

  it('keeps what was left by who may no longer edit, and does not send it again and again (V5)', async () => {
    const { draft, server, pass, setMood } = world();
    setMood('forbidden');
    draft.edit(titled('k1', 'A'));
    await pass(250);
    expect(draft.saving.get()).toEqual({ kind: 'barred' });
    await pass(60_000);
    expect(server.received).toEqual([]);
    expect(draft.state.get().unsent).toHaveLength(1);
  });

  it('says that it is offline as soon as the network is gone, and how much went out when it is back (V1, V3)', async () => {
    const { draft, pass, setMood } = world();
    draft.lost();
    expect(draft.saving.get()).toEqual({ kind: 'offline', since: 0 });
    setMood('unreachable');
    draft.edit(titled('k1', 'A'));
    draft.edit(titled('k2', 'B'));
    await pass(250);
    expect(draft.saving.get()).toEqual({ kind: 'offline', since: 0 });
    setMood('well');
    await pass(2000);
    expect(draft.saving.get()).toEqual({ kind: 'saved', at: 2250, sent: 2 });
  });

  it('knows whether the device holds what the server does not have (V1)', async () => {
    const { draft, pass, setMood, fillDevice } = world();
    setMood('unreachable');
    draft.edit(titled('k1', 'A'));
    expect(draft.isHeldNow()).toBe(false);
    await pass(250);
    expect(draft.isHeldNow()).toBe(true);
    fillDevice();
    draft.edit(titled('k2', 'B'));
    await pass(0);
    expect([draft.isHeld.get(), draft.isHeldNow()]).toEqual([false, false]);
  });

  it('puts its edits on top of what a colleague saved first', async () => {
    const { draft, server, pass, apply } = world();
    apply([titled('k2', 'Van een collega')]);
    draft.edit(titled('k1', 'Van mij'));
    await pass(250);
    expect(titleOf(server.document, 'k1')).toBe('Van mij');
    expect(titleOf(draft.state.get().document, 'k2')).toBe('Van een collega');
    expect(draft.state.get().setAside).toEqual([]);
  });

  it('sets aside what no longer fits, and says so until the person has seen it', async () => {
    const { draft, server, pass, apply } = world();
    apply([{ kind: 'remove_card', cardId: 'k2' as CardId }]);
    draft.edit(titled('k2', 'Te laat'));
    draft.edit(titled('k1', 'Op tijd'));
    await pass(250);
    expect(titleOf(server.document, 'k1')).toBe('Op tijd');
    const [aside] = draft.state.get().setAside;
    expect(aside).toMatchObject({ because: 'removed', operations: [titled('k2', 'Te laat')] });
    draft.forgetAside(aside!);
    expect(draft.state.get().setAside).toEqual([]);
  });

  it('sends a save without an answer again as it went, under its name, and what came after it by itself (L2)', async () => {
    const { draft, server, pass, setMood } = world();
    setMood('unreachable');
    draft.edit(titled('k1', 'A'));
    await pass(250);
    draft.edit(titled('k2', 'B'));
    setMood('well');
    await pass(2000);
    await pass(250);
    expect(server.tried.map(({ operations }) => operations.length)).toEqual([1, 1, 1]);
    const [first, second, third] = server.tried.map(({ saveId }) => saveId);
    expect(first).toMatch(/^save-[a-z0-9]{12}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect([titleOf(server.document, 'k1'), titleOf(server.document, 'k2')]).toEqual(['A', 'B']);
  });

  it('hears what a colleague saved only when it knows whether its own save came through (L2)', async () => {
    const { draft, pass, setMood, apply } = world();
    setMood('unreachable');
    draft.edit(titled('k1', 'Van mij'));
    await pass(250);
    const operations = [titled('k2', 'Van een collega')];
    apply(operations);
    draft.hear({ revision: 2, operations });
    expect(draft.state.get()).toMatchObject({ revision: 1, unanswered: { count: 1 } });
    setMood('well');
    await pass(2000);
    expect(draft.state.get()).toMatchObject({ unanswered: undefined, clashes: [] });
    expect(titleOf(draft.state.get().document, 'k2')).toBe('Van een collega');
  });

  it('does not do an edit twice when only the answer got lost', async () => {
    const { draft, server, pass, setMood } = world();
    setMood('answer lost');
    const { steps } = start.routes[0]!;
    const card = action('k3', 'col-a');
    draft.edit({ kind: 'add_card', stepId: steps[0]!.id, index: 9, card });
    await pass(250);
    setMood('well');
    await pass(2000);
    expect(draft.state.get().setAside).toEqual([]);
    expect(server.document.routes[0]!.steps[0]!.cards.filter(({ id }) => id === 'k3')).toHaveLength(1);
    expect(draft.state.get().document).toEqual(server.document);
    expect(draft.saving.get().kind).toBe('saved');
  });
});
