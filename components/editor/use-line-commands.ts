'use client';

import { called, findCard } from '@/lib/core/protocol/questions';
import type { CardId, ExitId } from '@/schemas/ids';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import type { ExitTarget } from '@/schemas/protocol-flow';
import {
  leadLine,
  lineOfExit,
  relabelLine,
  removeLine,
  startLineAt,
  type LineOfExit,
} from './edits/line-of-exit';
import { useEditing } from './editing-context';
import type { ChosenLine } from './editor-view';
import { aimedAtChoice, placeOf } from './going/places';
import { useCardCommands } from './use-card-commands';
import { useUndoNotice } from './use-undo-notice';
import { goneAfter, useWhatGoes } from './use-what-goes';

/** "lijn "ja" van A naar B": what a line is called. */
export function lineInWords(document: Protocol, { card, exit }: LineOfExit): string {
  const goal =
    'cardId' in exit.to
      ? findCard(document, exit.to.cardId)?.card.title
      : document.routes.find(({ id }) => 'routeId' in exit.to && id === exit.to.routeId)?.title;
  const name = exit.label.trim() === '' ? 'lijn' : called('exit', exit.label);
  return `${name} van ${card.title} naar ${goal ?? ''}`;
}

/** What can be done with a line. */
export function useLineCommands() {
  const { draft, view, edit, announce } = useEditing();
  const { choose } = useCardCommands();
  const noticeWithUndo = useUndoNotice();
  const whatGoes = useWhatGoes();
  const find = ({ cardId, exitId }: ChosenLine) => lineOfExit(draft.state.get().document, cardId, exitId);

  /** Takes the line in hand, with the focus. */
  function select(cardId: CardId, exitId: ExitId) {
    choose({ on: 'line', cardId, exitId });
    view.set(aimedAtChoice);
  }

  function relabel(chosen: ChosenLine, label: string) {
    const line = find(chosen);
    if (line) edit(relabelLine(line, label), `exit:${chosen.exitId}:label`);
  }

  function remove(chosen: ChosenLine) {
    const { cardId, exitId } = chosen;
    const line = find(chosen);
    if (!line) return;
    const goes = whatGoes(removeLine(line), 'exit');
    if (!edit(removeLine(line))) return;
    choose({ on: 'card', cardId });
    view.set((now) => ({ ...now, aim: placeOf.card(cardId) }));
    const message = goneAfter('Lijn', goes);
    noticeWithUndo(message, () => select(cardId, exitId));
    announce(`${message} Ongedaan maken met Ctrl Z.`);
  }

  function move(operation: Operation | undefined, { cardId, exitId }: ChosenLine) {
    if (!operation) return announce('Daar kan deze lijn niet heen.');
    if (!edit(operation)) return;
    select(cardId, exitId);
    announce('Lijn verlegd.');
  }

  /** Its end goes elsewhere. */
  function lead(chosen: ChosenLine, to: ExitTarget) {
    const line = find(chosen);
    if (line) move(leadLine(line, to), chosen);
  }

  /** It leaves from another card. */
  function startAt(chosen: ChosenLine, cardId: CardId) {
    const line = find(chosen);
    if (line) move(startLineAt(draft.state.get().document, line, cardId), { ...chosen, cardId });
  }

  return { select, relabel, remove, lead, startAt };
}
