'use client';

import { Button, Group, Text } from '@mantine/core';
import { notifications, notificationsStore } from '@mantine/notifications';
import { useEditing } from './editing-context';

const prefix = 'with-undo-';

/** Each notice has its own id: one that comes in the place of another under the same id would inherit what is left of its time. */
function hideEarlier() {
  const { notifications: shown, queue } = notificationsStore.getState();
  for (const { id } of [...shown, ...queue]) if (id?.startsWith(prefix)) notifications.hide(id);
}

/**
 * Says what the last edit did, with the way back beside it; one such notice at a time. When something was edited
 * since, the button takes nothing back: it would be the wrong thing.
 */
export function useUndoNotice(): (message: string, afterUndo?: () => void) => void {
  const { draft, undo, announce } = useEditing();
  return (message, afterUndo) => {
    const mine = draft.state.get().undo.at(-1);
    const id = `${prefix}${mine?.at ?? 'none'}`;
    function takeBack() {
      notifications.hide(id);
      if (draft.state.get().undo.at(-1) !== mine) {
        const late = 'Je hebt daarna nog iets gewijzigd. Ongedaan maken kan stap voor stap met Ctrl Z.';
        notifications.show({ message: late });
        return announce(late);
      }
      undo();
      afterUndo?.();
    }
    /** Undone by the keys or the bar: what the notice says is no longer so. */
    const stopWatching = draft.state.subscribe(() => {
      if (mine && draft.state.get().redo.at(-1)?.at === mine.at) notifications.hide(id);
    });
    hideEarlier();
    notifications.show({
      id,
      autoClose: 12_000,
      onClose: stopWatching,
      withCloseButton: true,
      closeButtonProps: { 'aria-label': 'Sluiten' },
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{message}</Text>
          <Button size="compact-sm" variant="light" style={{ flex: 'none' }} onClick={takeBack}>
            Ongedaan maken
          </Button>
        </Group>
      ),
    });
  };
}
