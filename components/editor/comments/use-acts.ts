'use client';

import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useEditing } from '../editing-context';
import { useTalk } from './talk-context';

/** What is done with threads and comments beside saying something; says it when it fails. */
export function useActs() {
  const talk = useTalk();
  const { announce } = useEditing();

  async function told(work: Promise<string | undefined>, said: string) {
    const problem = await work;
    if (problem === undefined) announce(said);
    else notifications.show({ color: 'red.9', message: problem });
  }

  return {
    resolve: (threadId: string) => told(talk.act('resolve', threadId), 'Opgelost.'),
    reopen: (threadId: string) => told(talk.act('reopen', threadId), 'Heropend.'),
    remove: (commentId: string, threadId: string) =>
      modals.openConfirmModal({
        title: 'Deze reactie verwijderen?',
        children: 'Je kunt dit niet ongedaan maken.',
        labels: { confirm: 'Verwijder', cancel: 'Laat staan' },
        confirmProps: { color: 'red.9' },
        closeButtonProps: { 'aria-label': 'Sluiten' },
        onConfirm: () => void told(talk.remove(commentId, threadId), 'Reactie verwijderd.'),
      }),
  };
}
