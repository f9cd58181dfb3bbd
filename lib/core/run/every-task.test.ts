import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowSeeds } from '@/lib/testing/flow-seeds';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Exit } from '@/schemas/protocol-flow';
import { anyFlow, cardsById, isMine, me } from './any-flow.fixture';
import { startRun } from './index';
import type { Pause, Run, View } from './index';
import { indexFlow } from './flow-index';
import { after, positionOf } from './position';
import type { Forward } from './run';
import { moved } from './transition';
import { viewAt } from './view-of';
import { World } from './world.fixture';

const at = '';

/** Numbers that look random and are the same for the same seed. */
function picker(seed: number) {
  let state = seed | 0;
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

/**
 * I follow the checklist while the others do what they do. Says what went wrong: a card of mine that stands open and
 * is neither shown nor offered, a card shown that does not come, or "klaar" before something of mine came.
 */
function followed(protocol: Protocol, seed: number): { wrong?: string; last: View } {
  const pick = picker(seed);
  const cards = cardsById(protocol);
  const world = new World(protocol, protocol.routes[0]!.startCardId!);
  const answered = new Map<CardId, Exit>();
  const index = indexFlow(protocol);
  let run: Run = startRun('v', at);
  let position = positionOf(index, run);
  let view = viewAt(index, run, position);
  const send = (event: Forward) => {
    const next = moved(index, run, view, event);
    if (!next.ok) throw new Error(`${event.kind} ${next.failure.code}`);
    const added = next.value.history.slice(run.history.length);
    position = added.reduce((before, entry) => after(index, before, entry), position);
    run = next.value;
    view = viewAt(index, run, position);
  };
  const waysOf = (id: CardId) => {
    const card = cards.get(id)!;
    return card.kind === 'question' && card.exits.length > 0
      ? card.exits.map((exit) => [exit])
      : [card.exits];
  };
  const fire = (id: CardId) => {
    const ways = waysOf(id);
    const way = ways[pick(ways.length)]!;
    world.go(id, way);
    if (way[0]) answered.set(id, way[0]);
    return way;
  };
  /** One of the others does something, if anybody can. What I know of and is not mine waits until I have seen it. */
  const others = (except: readonly CardId[]) => {
    const isKnown = (id: CardId) => position.markings.every(({ open }) => open.get(id)?.told);
    const able = [...world.open.keys()].filter(
      (id) => !isMine(cards.get(id)) && !isKnown(id) && !except.includes(id),
    );
    if (able.length > 0) fire(able[pick(able.length)]!);
    return able.length > 0;
  };
  const mineOpen = () => [...world.open.keys()].filter((id) => isMine(cards.get(id)));
  send({ kind: 'choose_function', functionId: me, at });
  send({ kind: 'choose_route', routeId: protocol.routes[0]!.id, at });
  for (let turn = 0; turn < 60; turn += 1) {
    const pause: Pause | undefined =
      view.kind === 'ended' ? view.pause : 'resumeAt' in view ? view : undefined;
    const card =
      view.kind === 'card' || view.kind === 'question'
        ? view.card
        : view.kind === 'ended'
          ? view.card?.card
          : undefined;
    const asked = (pause?.asked ?? []).filter(({ now, cardId }) => now || world.open.has(cardId));
    if (card) {
      while (pick(2) === 0 && others([card.id]));
      for (let i = 0; isMine(card) && !world.open.has(card.id) && i < 200 && others([]); i += 1);
      const isOpen = world.open.has(card.id);
      if (isMine(card) && !isOpen)
        return { last: view, ...(!world.hasOverlap && { wrong: `${card.id} is shown and does not come` }) };
      const way = isOpen ? fire(card.id) : [answered.get(card.id)!];
      if (view.kind === 'ended') {
        for (let i = 0; i < 100 && others([]); i += 1)
          if (mineOpen().length > 0) return { wrong: `ended before ${mineOpen()[0]}`, last: view };
        return mineOpen().length > 0 ? { wrong: 'ended too soon', last: view } : { last: view };
      }
      const exit =
        view.kind === 'question' ? view.answers.find((one) => one.exitId === way[0]?.id) : undefined;
      if (view.kind === 'question' && view.answers.length === 0) return { last: view };
      send(exit ? { kind: 'answer', exitId: exit.exitId, answer: exit.answer, at } : { kind: 'next', at });
      continue;
    }
    const told = asked.find(({ cardId }) => !world.open.has(cardId) || pick(3) === 0);
    if (told) {
      if (told.answers.length === 0) return { last: view };
      if (world.open.has(told.cardId)) fire(told.cardId);
      const exitId = answered.get(told.cardId)!.id;
      const choice = told.answers.find((one) => one.exitId === exitId)!;
      send({ kind: 'answer', cardId: told.cardId, exitId, answer: choice.answer, at });
      continue;
    }
    const mine = mineOpen();
    const offered = pause?.resumeAt.map(({ cardId }) => cardId) ?? [];
    const missed = mine.find((id) => !offered.includes(id));
    if (missed) return { wrong: `${missed} is open and not offered at ${view.kind}`, last: view };
    if (mine.length > 0 && (pick(2) === 0 || !others(asked.map(({ cardId }) => cardId)))) {
      send({ kind: 'next', cardId: mine[pick(mine.length)]!, at });
    } else if (mine.length === 0 && !others(asked.map(({ cardId }) => cardId)) && asked.length === 0) {
      const sure = view.kind === 'waiting' && view.comesBack && !world.hasOverlap;
      return sure ? { wrong: 'waits for what does not come', last: view } : { last: view };
    }
  }
  return { last: view };
}

it('shows me every card of mine that opens, whatever the others do and in whatever order', () => {
  const lasts = new Set<string>();
  fc.assert(
    fc.property(anyFlow, fc.integer(), (protocol, seed) => {
      const { wrong, last } = followed(protocol, seed);
      lasts.add(last.kind);
      expect(wrong).toBeUndefined();
    }),
    flowSeeds(500),
  );
  expect([...lasts]).toEqual(expect.arrayContaining(['ended', 'handed_over', 'sent_on', 'waiting']));
}, 600_000);
