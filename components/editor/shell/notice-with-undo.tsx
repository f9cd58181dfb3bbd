import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** Says what was done, with the way back beside it. */
export function noticeWithUndo(message: string, undo: () => void): void {
  const noticeId = notifications.show({
    withCloseButton: true,
    closeButtonProps: { 'aria-label': 'Sluiten' },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          style={{ flex: 'none' }}
          onClick={() => {
            undo();
            notifications.hide(noticeId);
          }}
        >
          Ongedaan maken
        </Button>
      </Group>
    ),
  });
}
