import { createStore, type Store } from '@/components/ui/create-store';
import { refusalIn, unreachable } from '@/components/ui/unreachable';
import { keptOf } from '@/lib/core/comments';
import type { Answer } from '@/lib/core/failure';
import { isBlank } from '@/schemas/clean-text';
import { commentLengths } from '@/schemas/comments';
import { tooLong } from '@/schemas/typed-text';
import { countsOf } from './counts';
import type { Listed, TalkPorts } from './talk-ports';
import { keyOfSpot, nothingSaid, type Shown, type Spot, type TalkState, type Unsent } from './talk-state';
import type { UnsentShelf } from './unsent-shelf';

export type Talk = {
  state: Store<TalkState>;
  /** Reads everything anew, or what is said in one thread. */
  read: (threadId?: string) => Promise<void>;
  /** Takes up what earlier pages of this person left unsent. */
  takeUp: () => Promise<void>;
  show: (shown: Shown | null) => void;
  type: (spot: Spot, typed: string, chosen: Record<string, string>) => void;
  /** Throws away what was typed there. */
  drop: (spot: Spot) => void;
  /** Sends what was typed there. Fails: it stays, with why. Gives the thread it is in. */
  send: (spot: Spot) => Promise<string | undefined>;
  /** Gives what is wrong when it fails. */
  act: (kind: 'resolve' | 'reopen', threadId: string) => Promise<string | undefined>;
  remove: (commentId: string, threadId: string) => Promise<string | undefined>;
};

/** What is said about a draft, on one page: read, typed and sent. */
export function createTalk(
  protocolId: string,
  ports: TalkPorts,
  shelf: UnsentShelf,
  newCommentId: () => string,
): Talk {
  const state = createStore(nothingSaid);
  const set = (change: Partial<TalkState>) => state.set((now) => ({ ...now, ...change }));

  async function read(threadId?: string): Promise<void> {
    const answer = await answered(() => ports.list({ protocolId, threadId }));
    if (!answer.ok) {
      if (state.get().threads === null) set({ problem: answer.message });
      return;
    }
    const { threads, readers, unread } = answer.value;
    const { threads: before, names, shown } = state.get();
    const all = threadId === undefined ? threads : merged(before ?? [], threadId, threads);
    set({
      threads: all,
      counts: countsOf(all),
      names: { ...names, ...namesIn(answer.value) },
      readers,
      unread,
      problem: null,
    });
    if (shown?.threadId && unread.includes(shown.threadId)) void markRead(shown.threadId);
  }

  async function markRead(threadId: string): Promise<void> {
    const answer = await answered(() => ports.read({ threadId }));
    if (answer.ok) state.set((now) => ({ ...now, unread: now.unread.filter((id) => id !== threadId) }));
  }

  function put(key: string, unsent: Unsent | undefined) {
    const { [key]: _old, ...others } = state.get().unsent;
    const { [key]: _sent, ...sending } = state.get().sending;
    set({ unsent: unsent ? { ...others, [key]: unsent } : others, sending });
    if (unsent) shelf.keep(key, unsent);
    else shelf.drop(key);
  }

  async function send(spot: Spot): Promise<string | undefined> {
    const key = keyOfSpot(spot);
    const unsent = state.get().unsent[key];
    if (!unsent || isBlank(unsent.typed) || state.get().sending[key]?.isOn) return undefined;
    const going = (sending: { isOn: boolean; problem: string | null }) =>
      set({ sending: { ...state.get().sending, [key]: sending } });
    const text = keptOf(unsent.typed, unsent.chosen);
    const problem = tooLong('Reactie', text.trim(), commentLengths.text);
    if (problem !== undefined) {
      going({ isOn: false, problem });
      return undefined;
    }
    going({ isOn: true, problem: null });
    const answer = await answered(() => sendTo(unsent, text));
    if (!answer.ok) {
      going({ isOn: false, problem: answer.message });
      return undefined;
    }
    await read(answer.value.threadId);
    put(key, undefined);
    return answer.value.threadId;
  }

  function sendTo({ spot, commentId }: Unsent, text: string) {
    if (spot.on === 'comment') return ports.edit({ commentId: spot.commentId, text });
    if (spot.on === 'thread') return ports.reply({ threadId: spot.threadId, commentId, text });
    return ports.start({ protocolId, commentId, anchor: spot.anchor, thing: spot.thing, text });
  }

  async function act(work: () => Promise<Answer<unknown>>, threadId: string): Promise<string | undefined> {
    const answer = await answered(work);
    await read(threadId);
    return answer.ok ? undefined : answer.message;
  }

  return {
    state,
    read,
    takeUp: async () => {
      const left = Object.fromEntries(await shelf.all());
      state.set((now) => ({ ...now, unsent: { ...left, ...now.unsent } }));
    },
    show: (shown) => {
      set({ shown });
      if (shown?.threadId && state.get().unread.includes(shown.threadId)) void markRead(shown.threadId);
    },
    type: (spot, typed, chosen) => {
      const key = keyOfSpot(spot);
      const commentId = state.get().unsent[key]?.commentId ?? newCommentId();
      put(key, typed === '' && spot.on !== 'comment' ? undefined : { spot, typed, chosen, commentId });
    },
    drop: (spot) => put(keyOfSpot(spot), undefined),
    send,
    act: (kind, threadId) => act(() => ports[kind]({ threadId }), threadId),
    remove: (commentId, threadId) => act(() => ports.remove({ commentId }), threadId),
  };
}

async function answered<T>(
  ask: () => Promise<Answer<T>>,
): Promise<{ ok: true; value: T } | { ok: false; message: string }> {
  try {
    const answer = await ask();
    return answer.ok ? answer : { ok: false, message: answer.failure.message };
  } catch (error) {
    return { ok: false, message: refusalIn(error) ?? unreachable };
  }
}

/** A thread that is gone is in no answer. */
function merged(before: readonly TalkThread[], threadId: string, now: readonly TalkThread[]) {
  const isKnown = before.some(({ id }) => id === threadId);
  if (!isKnown) return [...before, ...now];
  return before.flatMap((thread) => (thread.id === threadId ? now : [thread]));
}
type TalkThread = Listed['threads'][number];

function namesIn({ names, readers }: Listed): Record<string, string> {
  return { ...Object.fromEntries(readers.map(({ id, name }) => [id, name])), ...names };
}
