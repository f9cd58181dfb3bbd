import { seenIn } from '@/lib/core/drafting';
import { same } from '@/lib/core/merging';
import { cardAs, type Operation } from '@/lib/core/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { guessedAnswer } from './connect-cards';

/**
 * Another title. With `mayAsk` the card is new: while its title ends in a question mark it is a question, and its plain
 * way on is the way of ja.
 */
export function retitleCard(card: Card, title: string, mayAsk: boolean): Operation {
  const kind = title.trimEnd().endsWith('?') ? 'question' : 'action';
  const mayChange = mayAsk && (card.kind === 'action' || card.kind === 'question');
  if (!mayChange || card.kind === kind)
    return { kind: 'change_card', cardId: card.id, ...seenIn(card, { title }) };
  const exits = kind === 'question' ? answering(card.exits) : plain(card.exits);
  return { kind: 'replace_card', card: { ...cardAs(card, kind), title, exits }, was: card };
}

const yes = guessedAnswer({ exits: [] });

function answering(exits: readonly Exit[]): Exit[] {
  const [only, ...others] = exits;
  if (!only || !yes || others.length > 0 || only.label !== '' || only.answers.length > 0) return [...exits];
  return [{ ...only, label: yes.label, answers: [yes.answer] }];
}

function plain(exits: readonly Exit[]): Exit[] {
  return exits.map((exit) => {
    const isYes = exit.label === yes?.label && same(exit.answers, [yes.answer]);
    return isYes ? { ...exit, label: '', answers: [] } : exit;
  });
}
