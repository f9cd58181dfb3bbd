'use client';

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEditing } from './editing-context';

const id = 'with-undo';

/**
 * Says what the last edit did, with the way back beside it; one such notice at a time. When something was edited
 * since, the button takes nothing back: it would be the wrong thing.
 */
export function useUndoNotice(): (message: string, afterUndo?: () => void) => void {
  const { draft, undo, announce } = useEditing();
  return (message, afterUndo) => {
    const mine = draft.state.get().undo.at(-1);
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
    notifications.hide(id);
    notifications.show({
      id,
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
