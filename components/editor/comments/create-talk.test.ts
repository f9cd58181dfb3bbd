import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/core/failure';
import type { Anchor, Thread } from '@/schemas/comments';
import type { CardId } from '@/schemas/ids';
import { createTalk, type Talk } from './create-talk';
import type { TalkPorts } from './talk-ports';
import { keyOfSpot, type Spot, type Unsent } from './talk-state';
import type { UnsentShelf } from './unsent-shelf';

const anchor: Anchor = { on: 'card', cardId: 'kaart' as CardId };
const place: Spot = { on: 'place', anchor, thing: 'Kan een gesprek veilig?' };
const threadOf = (id: string, text: string): Thread => ({
  id,
  anchor,
  thing: 'Kan een gesprek veilig?',
  resolved: null,
  comments: [{ id, by: 'piet', at: '2026-12-09T12:00:00Z', text, editedAt: null }],
});
const refused = <T>(message: string): Answer<T> => ({ ok: false, failure: { code: 'forbidden', message } });

/** A server of a few lines: what was sent to it, and what it then has. */
function someServer() {
  const threads = new Map<string, Thread>();
  const sent: string[] = [];
  const unread = new Set<string>();
  const said = (threadId: string) => ({ ok: true as const, value: { protocolId: 'p', threadId } });
  const ports: TalkPorts = {
    list: async ({ threadId }) => ({
      ok: true,
      value: {
        threads: [...threads.values()].filter(({ id }) => (threadId ?? id) === id),
        names: { piet: 'Piet' },
        readers: [{ id: 'samira', name: 'Samira', roles: [] }],
        unread: [...unread],
      },
    }),
    start: async ({ commentId, text }) => {
      sent.push(`${commentId} ${text}`);
      threads.set(commentId, threadOf(commentId, text));
      return said(commentId);
    },
    reply: async ({ threadId }) => said(threadId),
    edit: async ({ commentId }) => said(commentId),
    remove: async ({ commentId }) => {
      threads.delete(commentId);
      return said(commentId);
    },
    resolve: async () => refused('Dat mag niet.'),
    reopen: async ({ threadId }) => said(threadId),
    read: async ({ threadId }) => {
      unread.delete(threadId);
      return said(threadId);
    },
  };
  return { ports, threads, sent, unread };
}

function someShelf() {
  const kept = new Map<string, Unsent>();
  const shelf: UnsentShelf = {
    keep: (key, unsent) => void kept.set(key, unsent),
    drop: (key) => void kept.delete(key),
    all: async () => [...kept],
  };
  return { shelf, kept };
}

let server: ReturnType<typeof someServer>;
let device: ReturnType<typeof someShelf>;
let talk: Talk;
let count = 0;
const page = (ports: Partial<TalkPorts> = {}) =>
  createTalk('p', { ...server.ports, ...ports }, device.shelf, () => `comment-${(count += 1)}`);
beforeEach(() => {
  server = someServer();
  device = someShelf();
  count = 0;
  talk = page();
});

describe('a comment that is typed', () => {
  it('is said, with its mentions by id, and then nowhere unsent', async () => {
    talk.type(place, 'Weet @Samira dit?', { Samira: 'samira' });
    expect(await talk.send(place)).toBe('comment-1');
    expect(server.sent).toEqual(['comment-1 Weet @[samira] dit?']);
    expect(talk.state.get().threads).toHaveLength(1);
    expect([talk.state.get().unsent, device.kept.size]).toEqual([{}, 0]);
  });

  it('C7 stays when it cannot be sent, also on the page after this one, and is then said once', async () => {
    const lost = page({
      start: async (input) => {
        await server.ports.start(input);
        throw new Error('the answer got lost');
      },
    });
    lost.type(place, 'Klopt dit?', {});
    expect(await lost.send(place)).toBeUndefined();
    const key = keyOfSpot(place);
    expect(lost.state.get().sending[key]?.problem).toContain('niet bereikbaar');
    talk = page();
    await talk.takeUp();
    expect(talk.state.get().unsent[key]?.typed).toBe('Klopt dit?');
    await talk.send(place);
    expect(new Set(server.sent)).toEqual(new Set(['comment-1 Klopt dit?']));
    expect(talk.state.get().threads).toHaveLength(1);
  });

  it('that is too long is not sent, and says by how much', async () => {
    talk.type(place, 'x'.repeat(2001), {});
    await talk.send(place);
    expect(server.sent).toEqual([]);
    expect(talk.state.get().sending[keyOfSpot(place)]?.problem).toContain('2.001 tekens');
  });

  it('that is empty is nothing', async () => {
    talk.type(place, '  ', {});
    expect(await talk.send(place)).toBeUndefined();
    talk.type(place, '', {});
    expect(device.kept.size).toBe(0);
  });
});

describe('what colleagues say', () => {
  it('comes in per thread, and a thread that is gone goes', async () => {
    await talk.read();
    server.threads.set('a', threadOf('a', 'Een'));
    await talk.read('a');
    server.threads.set('a', threadOf('a', 'Anders'));
    await talk.read('a');
    expect(talk.state.get().threads?.map(({ comments }) => comments[0]?.text)).toEqual(['Anders']);
    await talk.remove('a', 'a');
    expect(talk.state.get().threads).toEqual([]);
    expect(talk.state.get().names).toMatchObject({ piet: 'Piet', samira: 'Samira' });
  });

  it('C5 is read once it is shown', async () => {
    server.threads.set('a', threadOf('a', 'Een'));
    server.unread.add('a');
    await talk.read();
    expect(talk.state.get().unread).toEqual(['a']);
    talk.show({ anchor, threadId: 'a' });
    await expect.poll(() => [...server.unread, ...talk.state.get().unread]).toEqual([]);
  });

  it('says why something could not be done, and why nothing could be read', async () => {
    expect(await talk.act('resolve', 'a')).toBe('Dat mag niet.');
    const cut = page({ list: () => Promise.reject(new Error('no line')) });
    await cut.read();
    expect(cut.state.get()).toMatchObject({ threads: null, problem: expect.any(String) as unknown });
  });
});
