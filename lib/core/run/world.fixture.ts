import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { cardsById } from './any-flow.fixture';

/** Which goings-on a token comes from, and which round it is in of each circle, by the card at which rounds begin. */
type Token = { knows: Set<number>; rounds: Map<CardId, number> };

/**
 * What really happens, with everybody at work and in any order, as docs/decisions/013 says it and as slowly as that can
 * be done: every token knows all that was done on its way. The checklist knows only what one person did.
 */
export class World {
  readonly open = new Map<CardId, Token>();
  /** A new round of a circle has begun while work of the round before was still under way. */
  hasOverlap = false;
  private readonly come = new Map<CardId, Map<string, Token>>();
  private readonly left = new Map<CardId, { number: number; rounds: Token['rounds'] }[]>();
  private readonly reaches = new Map<CardId, Set<CardId>>();
  private count = 0;
  private readonly cards: Map<CardId, Card>;
  private readonly order: CardId[];
  private readonly protocol: Protocol;

  constructor(protocol: Protocol, start: CardId) {
    this.protocol = protocol;
    this.cards = cardsById(protocol);
    this.order = [...this.cards.keys()];
    this.open.set(start, { knows: new Set(), rounds: new Map() });
  }

  targetOf({ to }: Exit): CardId | undefined {
    if ('cardId' in to) return to.cardId;
    return this.protocol.routes.find(({ id }) => id === to.routeId)?.startCardId ?? undefined;
  }

  private behind(from: CardId): Set<CardId> {
    const known = this.reaches.get(from);
    if (known) return known;
    const next = (id: CardId) => this.cards.get(id)!.exits.flatMap((exit) => this.targetOf(exit) ?? []);
    const reach = new Set(next(from));
    for (const id of reach) for (const to of next(id)) reach.add(to);
    this.reaches.set(from, reach);
    return reach;
  }

  private linesInto(cardId: CardId): string[] {
    return [...this.cards.values()].flatMap(({ id, exits }) =>
      exits.filter((exit) => this.targetOf(exit) === cardId).map((exit) => `${id} ${exit.id}`),
    );
  }

  go(cardId: CardId, taken: readonly Exit[]): void {
    const token = this.open.get(cardId)!;
    this.open.delete(cardId);
    this.count += 1;
    const times = this.left.get(cardId) ?? [];
    this.left.set(cardId, [...times, { number: this.count, rounds: token.rounds }]);
    const knows = [...token.knows, this.count];
    const targets = taken.map((exit) => this.targetOf(exit));
    const isUp = (to: CardId) =>
      this.order.indexOf(to) <= this.order.indexOf(cardId) && this.behind(to).has(cardId);
    const begun = targets.filter((to) => to !== undefined && isUp(to)) as CardId[];
    const ways = taken.flatMap((exit, nth) => {
      const to = targets[nth];
      if (!to) return [];
      const rounds = new Map(token.rounds);
      if (begun.includes(to)) for (const id of begun) rounds.set(id, this.count);
      return [{ line: `${cardId} ${exit.id}`, to, token: { knows: new Set(knows), rounds } }];
    });
    for (const { line, to, token: on } of ways) this.arrive(line, to, on);
    this.openJoins();
    const all = this.all();
    this.hasOverlap ||= all.some(({ at, token: { rounds } }) =>
      all.some(({ token }) => this.isOlder(rounds, token.rounds, at)),
    );
  }

  private all() {
    return [
      ...[...this.open].map(([at, token]) => ({ at, token })),
      ...[...this.come].flatMap(([at, lines]) => [...lines.values()].map((token) => ({ at, token }))),
    ];
  }

  /** Of a round before, of a circle that this card lies in or behind. */
  private isOlder(one: Token['rounds'], other: Token['rounds'], at: CardId): boolean {
    return [...other].some(([id, round]) => (one.get(id) ?? 0) < round && this.behind(id).has(at));
  }

  private arrive(line: string, to: CardId, token: Token): void {
    const late = this.left
      .get(to)
      ?.findLast(({ number, rounds }) => !token.knows.has(number) && !this.isOlder(rounds, token.rounds, to));
    if (late) {
      for (const { token: other } of this.all()) {
        if (other.knows.has(late.number)) for (const one of token.knows) other.knows.add(one);
      }
      return;
    }
    if (!this.open.has(to) && this.cards.get(to)!.join === 'all' && this.linesInto(to).length > 1) {
      const lines = this.come.get(to) ?? new Map<string, Token>();
      lines.set(line, merge(lines.get(line), token));
      this.come.set(to, lines);
    } else this.open.set(to, merge(this.open.get(to), token));
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
      for (const one of this.come.get(first)!.values())
        this.open.set(first, merge(this.open.get(first), one));
      this.come.delete(first);
    }
  }
}

function merge(one: Token | undefined, other: Token): Token {
  const rounds = new Map(other.rounds);
  for (const [id, round] of one?.rounds ?? []) rounds.set(id, Math.max(round, rounds.get(id) ?? 0));
  return { knows: new Set([...(one?.knows ?? []), ...other.knows]), rounds };
}
