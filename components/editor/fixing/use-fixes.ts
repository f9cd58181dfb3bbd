'use client';

import { notifications } from '@mantine/notifications';
import { byHandOf, makeFix, type Finding } from '@/lib/core/rules';
import { freshId } from '../../ids/new-id';
import { useEditing } from '../editing-context';
import { useUndoNotice } from '../use-undo-notice';
import { useGoTo } from '../going/use-go-to';
import { useModel } from './use-model';
import { whatWasAdded } from './what-was-added';

/** Mends what the check found, with a piece of the model protocol, as one edit. */
export function useFixes() {
  const { draft, edit, announce } = useEditing();
  const { goTo, goToPlace } = useGoTo();
  const readModel = useModel();
  const noticeWithUndo = useUndoNotice();

  /** Says what to do by hand when there is no safe place for the piece here. */
  async function mend(finding: Finding): Promise<string | undefined> {
    const model = await readModel();
    if (!model) return undefined;
    const { document } = draft.state.get();
    const operation = makeFix({ protocol: document, model, finding, newId: freshId });
    if (!operation) {
      const byHand = byHandOf(finding.rule);
      const message = `Hier is geen veilige plek om dit zelf in te vullen. ${byHand}`;
      notifications.show({ message });
      announce(message);
      goTo(finding);
      return byHand;
    }
    if (!edit(operation)) return undefined;
    const added = whatWasAdded(operation, finding.where);
    const message = added?.name ? `Toegevoegd: ${added.name}${alsoAdded(added.others)}` : 'Aangevuld.';
    goToPlace(added?.where ?? finding.where);
    noticeWithUndo(message);
    announce(message);
    return undefined;
  }

  return { mend };
}

function alsoAdded(others: number): string {
  if (others === 0) return '';
  return others === 1 ? ', en nog 1 onderdeel' : `, en nog ${others} onderdelen`;
}
