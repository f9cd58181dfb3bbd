'use client';

import { notifications } from '@mantine/notifications';
import { useEditing } from '../editing-context';
import { useUndoNotice } from '../use-undo-notice';
import { placeOf } from '../going/places';
import type { FillAnswer } from '../checking/tasks';
import { useModel } from './use-model';

/** Every fix at once, as one edit. The editor goes on meanwhile. */
export function useFillUp(): () => Promise<void> {
  const { draft, view, edit, fill, announce, author } = useEditing();
  const readModel = useModel();
  const noticeWithUndo = useUndoNotice();

  function say(message: string) {
    notifications.show({ message });
    announce(message);
  }

  /** For the newest document: what is made for an older one could undo what was typed in between. */
  async function foundEdit(): Promise<FillAnswer> {
    const model = await readModel();
    if (!model) return null;
    for (;;) {
      const { document } = draft.state.get();
      const operation = await fill({ document, model, on: author.today });
      if (document !== draft.state.get().document) continue;
      if (!operation)
        say(
          'Het model heeft hier niets dat veilig past. Bij elke bevinding lees je wat je met de hand doet.',
        );
      return operation;
    }
  }

  return async function fillUp() {
    if (view.get().isFilling) return;
    view.set((now) => ({ ...now, isFilling: true }));
    announce('Bezig met aanvullen. Je kunt gewoon verder.');
    try {
      const operation = await foundEdit();
      if (!operation || !edit(operation)) return;
      const message = 'Aangevuld vanuit het model.';
      view.set((now) => ({
        ...now,
        findingKey: null,
        path: null,
        // Who went on elsewhere meanwhile stays there.
        aim: document.activeElement === document.body ? placeOf.checkHeading : now.aim,
      }));
      noticeWithUndo(message);
      announce(`${message} Ongedaan maken met Ctrl Z.`);
    } catch (reason) {
      reportError(reason);
      say('Het aanvullen is gestopt door een fout. Er is niets gewijzigd.');
    } finally {
      view.set((now) => ({ ...now, isFilling: false }));
    }
  };
}
