'use client';

import { notifications } from '@mantine/notifications';
import { fixAll } from '@/lib/core/rules';
import { freshId } from '../edits/new-id';
import { useEditing } from '../editing-context';
import { useUndoNotice } from '../shell/use-undo-notice';
import { placeOf } from './places';
import { useModel } from './use-model';

/** Every fix at once, as one edit. */
export function useFillUp(): () => Promise<void> {
  const { draft, view, edit, announce, author } = useEditing();
  const readModel = useModel();
  const noticeWithUndo = useUndoNotice();
  return async function fillUp() {
    const model = await readModel();
    if (!model) return;
    // The button shows that it is busy before the work begins.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { document } = draft.state.get();
    const operation = fixAll(document, model, { on: author.today }, freshId);
    if (!operation) {
      const message = 'Het model heeft hier niets aan te vullen. Doe het met de hand.';
      notifications.show({ message });
      return announce(message);
    }
    if (!edit(operation)) return;
    const message = 'Aangevuld vanuit het model.';
    view.set((now) => ({ ...now, findingKey: null, path: null, aim: placeOf.checkHeading }));
    noticeWithUndo(message);
    announce(`${message} Ongedaan maken met Ctrl Z.`);
  };
}
