import type { Line, Net } from './net';

/**
 * Where every token of a route stands, as bits: the open cards, the lines that have come to a join, and the joins
 * that have let go on once.
 */
export type Marking = Uint16Array;

export const has = (marking: Marking, bit: number) => ((marking[bit >> 4]! >> (bit & 15)) & 1) === 1;
function put(marking: Marking, bit: number) {
  marking[bit >> 4]! |= 1 << (bit & 15);
}
function take(marking: Marking, bit: number) {
  marking[bit >> 4]! &= ~(1 << (bit & 15));
}

export const keyOf = (marking: Marking) => String.fromCharCode(...marking);
const slotBit = (net: Net, slot: number) => net.cards.length + slot;
const firedBit = (net: Net, join: number) => net.cards.length + net.slotCount + join;

export function firstMarking(net: Net): Marking {
  const bits = net.cards.length + net.slotCount + net.joins.length;
  const marking = new Uint16Array((bits >> 4) + 1);
  open(net, marking, net.start);
  return marking;
}

/** The open cards, upstream first. */
export function openCards(net: Net, marking: Marking): number[] {
  const found: number[] = [];
  for (let word = 0; word << 4 < net.cards.length; word += 1) {
    if (marking[word] === 0) continue;
    for (let bit = word << 4; bit < (word + 1) << 4 && bit < net.cards.length; bit += 1) {
      if (has(marking, bit)) found.push(bit);
    }
  }
  return found;
}

/** The one that lies furthest upstream. */
export function firstOpenCard(net: Net, marking: Marking): number | undefined {
  for (let word = 0; word << 4 < net.cards.length; word += 1) {
    if (marking[word] === 0) continue;
    for (let bit = word << 4; bit < (word + 1) << 4 && bit < net.cards.length; bit += 1) {
      if (has(marking, bit)) return bit;
    }
  }
  return undefined;
}

/** The joins at which some lines have come and others have not, for the first time. */
export function waitingJoins(net: Net, marking: Marking): number[] {
  return net.joins.flatMap(({ slots }, join) =>
    !has(marking, firedBit(net, join)) && slots.some((slot) => has(marking, slotBit(net, slot)))
      ? [join]
      : [],
  );
}

export const hasCome = (net: Net, marking: Marking, slot: number) => has(marking, slotBit(net, slot));

/** The marking after an open card has gone on by these lines. */
export function after(net: Net, marking: Marking, card: number, lines: readonly Line[]): Marking {
  const moved = marking.slice();
  take(moved, card);
  for (const line of lines) arrive(net, moved, line);
  if (net.joins.length > 0 && firstOpenCard(net, moved) === undefined) openLate(net, moved);
  return moved;
}

function arrive(net: Net, marking: Marking, { target, slot }: Line) {
  if (slot === undefined) return put(marking, target);
  put(marking, slotBit(net, slot));
  const { slots } = net.joins[net.joinAt.get(target)!]!;
  if (slots.every((one) => has(marking, slotBit(net, one)))) open(net, marking, target);
}

function open(net: Net, marking: Marking, card: number) {
  put(marking, card);
  const join = net.joinAt.get(card);
  if (join === undefined) return;
  put(marking, firedBit(net, join));
  for (const slot of net.joins[join]!.slots) take(marking, slotBit(net, slot));
}

/** A line that comes late to a join that has let go on before is no reason to stop: as the only one left it goes on. */
function openLate(net: Net, marking: Marking) {
  net.joins.forEach(({ card, slots }, join) => {
    if (has(marking, firedBit(net, join)) && slots.some((slot) => hasCome(net, marking, slot))) {
      open(net, marking, card);
    }
  });
}
