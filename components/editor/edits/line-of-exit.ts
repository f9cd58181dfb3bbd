import { seenIn } from '@/lib/core/drafting';
import { same } from '@/lib/core/merging';
import { findCard, type Operation } from '@/lib/core/protocol';
import type { CardId, ExitId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, ExitTarget } from '@/schemas/protocol-flow';
import { answersIn } from './answers-in';
import { batchOf } from './batch-of';
import { guessedAnswer } from './connect-cards';

/** One line on the canvas: the exits of a card that say the same and lead to the same place. */
export type LineOfExit = { card: Card; exit: Exit; exits: Exit[] };
type ExitPatch = Extract<Operation, { kind: 'change_exit' }>['patch'];

export function lineOfExit(protocol: Protocol, cardId: CardId, exitId: ExitId): LineOfExit | undefined {
  const card = findCard(protocol, cardId)?.card;
  const exit = card?.exits.find(({ id }) => id === exitId);
  if (!card || !exit) return undefined;
  const exits = card.exits.filter(({ label, to }) => label === exit.label && same(to, exit.to));
  return { card, exit, exits };
}

/** Another text on the line; of a question it means what it says. */
export function relabelLine({ card, exits }: LineOfExit, label: string): Operation | undefined {
  const answers = card.kind === 'question' ? answersIn(label) : undefined;
  return changed(card, exits, { label, ...(answers && { answers }) });
}

/** The line leads elsewhere; undefined when it cannot: to its own card, or where one leads already. */
export function leadLine({ card, exit, exits }: LineOfExit, to: ExitTarget): Operation | undefined {
  if (('cardId' in to && to.cardId === card.id) || same(exit.to, to)) return undefined;
  if (card.kind !== 'question' && card.exits.some((other) => same(other.to, to))) return undefined;
  return changed(card, exits, { to });
}

/** The line leaves from another card, and keeps its text and its goal. */
export function startLineAt(
  protocol: Protocol,
  { card, exit, exits }: LineOfExit,
  fromId: CardId,
): Operation | undefined {
  const from = findCard(protocol, fromId)?.card;
  if (!from || fromId === card.id || ('cardId' in exit.to && exit.to.cardId === fromId)) return undefined;
  const guess = from.kind === 'question' ? guessedAnswer(from) : undefined;
  const answers = exit.answers.length > 0 || !guess ? exit.answers : [guess.answer];
  const { columnIds: _columns, ...kept } = exit;
  const moved: Exit = {
    ...kept,
    label: exit.label || (guess?.label ?? ''),
    answers: from.kind === 'question' ? answers : [],
  };
  return batchOf([
    ...removals(card, exits),
    { kind: 'add_exit', cardId: fromId, index: from.exits.length, exit: moved },
  ]);
}

export function removeLine({ card, exits }: LineOfExit): Operation | undefined {
  return batchOf(removals(card, exits));
}

function removals(card: Card, exits: Exit[]): Operation[] {
  return exits.map(({ id }) => ({ kind: 'remove_exit', cardId: card.id, exitId: id }));
}

function changed(card: Card, exits: Exit[], patch: ExitPatch): Operation | undefined {
  return batchOf(
    exits.map((each) => ({
      kind: 'change_exit',
      cardId: card.id,
      exitId: each.id,
      ...seenIn(each, patch),
    })),
  );
}
