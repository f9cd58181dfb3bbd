import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { cardsById } from './any-flow.fixture';

/** How often each card was left, as far as a token knows. */
type Clock = Map<CardId, number>;

/**
 * What really happens, with everybody at work and in any order, as docs/decisions/013 says it and as slowly as that can
 * be done: every token counts what was left on its way. The checklist knows only what one person did.
 */
export class World {
  readonly open = new Map<CardId, Clock>();
  /** A new round of a loop has begun while work of the round before was still under way. */
  hasOverlap = false;
  private readonly come = new Map<CardId, Map<string, Clock>>();
  private readonly left: Clock = new Map();
  private readonly cards: Map<CardId, Card>;
  private readonly order: CardId[];
  private readonly protocol: Protocol;

  constructor(protocol: Protocol, start: CardId) {
    this.protocol = protocol;
    this.cards = cardsById(protocol);
    this.order = [...this.cards.keys()];
    this.open.set(start, new Map());
  }

  targetOf({ to }: Exit): CardId | undefined {
    if ('cardId' in to) return to.cardId;
    return this.protocol.routes.find(({ id }) => id === to.routeId)?.startCardId ?? undefined;
  }

  private behind(from: CardId): Set<CardId> {
    const next = (id: CardId) => this.cards.get(id)!.exits.flatMap((exit) => this.targetOf(exit) ?? []);
    const reach = new Set(next(from));
    for (const id of reach) for (const to of next(id)) reach.add(to);
    return reach;
  }

  private linesInto(cardId: CardId): string[] {
    return [...this.cards.values()].flatMap(({ id, exits }) =>
      exits.filter((exit) => this.targetOf(exit) === cardId).map((exit) => `${id} ${exit.id}`),
    );
  }

  go(cardId: CardId, taken: readonly Exit[]): void {
    const clock = new Map(this.open.get(cardId));
    this.open.delete(cardId);
    const times = (this.left.get(cardId) ?? 0) + 1;
    this.left.set(cardId, times);
    clock.set(cardId, times);
    for (const exit of taken) {
      const to = this.targetOf(exit);
      if (to) this.arrive(cardId, exit, to, new Map(clock));
    }
    this.openJoins();
    const all = [...this.open.values(), ...[...this.come.values()].flatMap((lines) => [...lines.values()])];
    this.hasOverlap ||= all.some((one) =>
      [...one].some(([id, n]) => all.some((other) => (other.get(id) ?? 0) > n)),
    );
  }

  private arrive(from: CardId, exit: Exit, to: CardId, clock: Clock): void {
    const goesUp = this.order.indexOf(to) <= this.order.indexOf(from) && this.behind(to).has(from);
    const times = this.left.get(to) ?? 0;
    if ((clock.get(to) ?? 0) < times && !goesUp) {
      const all = [...this.open.values(), ...[...this.come.values()].flatMap((lines) => [...lines.values()])];
      for (const other of all) if (other.get(to) === times) merge(other, clock);
      return;
    }
    // The round before has not even left the card at which this one begins.
    this.hasOverlap ||= goesUp && this.open.has(to);
    const before = this.open.get(to) ?? this.come.get(to)?.get(`${from} ${exit.id}`) ?? [];
    this.hasOverlap ||= [...before].some(([id, n]) => (clock.get(id) ?? 0) > n);
    if (!this.open.has(to) && this.cards.get(to)!.join === 'all' && this.linesInto(to).length > 1) {
      const lines = this.come.get(to) ?? new Map<string, Clock>();
      const line = `${from} ${exit.id}`;
      lines.set(line, merge(lines.get(line) ?? new Map<CardId, number>(), clock));
      this.come.set(to, lines);
    } else this.open.set(to, merge(this.open.get(to) ?? new Map<CardId, number>(), clock));
  }

  private openJoins(): void {
    for (;;) {
      const waiting = this.order.filter((id) => this.come.has(id));
      const isFull = (id: CardId) => this.linesInto(id).every((line) => this.come.get(id)!.has(line));
      const isFree = (id: CardId) =>
        isFull(id) || [...this.open.keys()].every((one) => one !== id && !this.behind(one).has(id));
      const free = waiting.filter(isFree);
      const first =
        free.find((id) => isFull(id) || waiting.every((one) => one === id || !this.behind(one).has(id))) ??
        free[0];
      if (first === undefined) return;
      const clock = this.open.get(first) ?? new Map<CardId, number>();
      for (const one of this.come.get(first)!.values()) merge(clock, one);
      this.come.delete(first);
      this.open.set(first, clock);
    }
  }
}

function merge(into: Clock, other: Clock): Clock {
  for (const [id, times] of other) into.set(id, Math.max(into.get(id) ?? 0, times));
  return into;
}
