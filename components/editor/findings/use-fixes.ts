'use client';

import { notifications } from '@mantine/notifications';
import { makeFix, type Finding } from '@/lib/core/rules';
import { freshId } from '../edits/new-id';
import { useEditing } from '../editing-context';
import { useUndoNotice } from '../shell/use-undo-notice';
import { useGoTo } from './use-go-to';
import { useModel } from './use-model';
import { whatWasAdded } from './what-was-added';

/** Mends what the check found, with a piece of the model protocol, as one edit. */
export function useFixes() {
  const { draft, edit, announce } = useEditing();
  const { goTo, goToPlace } = useGoTo();
  const readModel = useModel();
  const noticeWithUndo = useUndoNotice();

  async function mend(finding: Finding): Promise<void> {
    const model = await readModel();
    if (!model) return;
    const { document } = draft.state.get();
    const operation = makeFix({ protocol: document, model, finding, newId: freshId });
    if (!operation) {
      const message = 'Dit kan het programma hier niet zelf invullen. Doe het met de hand.';
      notifications.show({ message });
      announce(message);
      return goTo(finding);
    }
    if (!edit(operation)) return;
    const added = whatWasAdded(operation, finding.where);
    const message = added?.name ? `Toegevoegd: ${added.name}${alsoAdded(added.others)}` : 'Aangevuld.';
    goToPlace(added?.where ?? finding.where);
    noticeWithUndo(message);
    announce(message);
  }

  return { mend };
}

function alsoAdded(others: number): string {
  if (others === 0) return '';
  return others === 1 ? ', en nog 1 onderdeel' : `, en nog ${others} onderdelen`;
}
