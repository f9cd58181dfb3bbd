import { same } from '@/lib/core/merging';
import { findCard, type Operation } from '@/lib/core/protocol';
import { words } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { CardId, ExitId } from '@/schemas/ids';
import type { Card, Exit, ExitTarget } from '@/schemas/protocol-flow';
import type { Answer } from '@/schemas/vocabulary';

export type ReadyAnswer = { answer: Answer; label: string };

/** The answers a question begins with, and the one that is one key away. */
const answersInOrder: ReadyAnswer[] = [
  { answer: 'yes', label: 'ja' },
  { answer: 'no', label: 'nee' },
  { answer: 'doubt', label: 'twijfel' },
];

/** The answers of a question that lead nowhere yet: ja, then nee, then twijfel. */
export function openAnswers({ exits }: Pick<Card, 'exits'>): ReadyAnswer[] {
  const used = new Set(exits.flatMap((exit) => exit.answers));
  return answersInOrder.filter(({ answer }) => !used.has(answer));
}

/** A first guess at what the next exit of a question answers: what is open, else something that is none of those. */
export function guessedAnswer(card: Pick<Card, 'exits'>): ReadyAnswer {
  return openAnswers(card)[0] ?? { answer: 'other', label: unused(words.answer.other, card.exits) };
}

/** The label, with a number when a line says it already. */
function unused(label: string, exits: Card['exits']): string {
  const said = new Set(exits.map((exit) => exit.label.trim().toLowerCase()));
  let wanted = label;
  for (let number = 2; said.has(wanted); number += 1) wanted = `${label} ${number}`;
  return wanted;
}

/** A way from this card to there; of a question with `answer`, the first that is open, or a new one. */
export function newExit(id: ExitId, from: Card, to: ExitTarget, answer?: Answer): Exit {
  const says =
    from.kind === 'question'
      ? (openAnswers(from).find((one) => one.answer === answer) ?? guessedAnswer(from))
      : undefined;
  return { id, label: says?.label ?? '', answers: says ? [says.answer] : [], to, tags: [] };
}

/** The operation that draws an arrow; undefined when there is one already or a card is not there. */
export function connectCards(
  protocol: Protocol,
  fromId: CardId,
  to: ExitTarget,
  exitId: ExitId,
  answer?: Answer,
): Operation | undefined {
  const from = findCard(protocol, fromId)?.card;
  if (!from || !isThere(protocol, to) || ('cardId' in to && to.cardId === fromId)) return undefined;
  if (from.kind !== 'question' && from.exits.some((exit) => same(exit.to, to))) return undefined;
  return {
    kind: 'add_exit',
    cardId: fromId,
    index: from.exits.length,
    exit: newExit(exitId, from, to, answer),
  };
}

function isThere(protocol: Protocol, to: ExitTarget): boolean {
  return 'cardId' in to
    ? findCard(protocol, to.cardId) !== undefined
    : protocol.routes.some(({ id }) => id === to.routeId);
}
