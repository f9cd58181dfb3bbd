'use client';

import { notifications } from '@mantine/notifications';
import { useEffect, useEffectEvent } from 'react';
import { useEditing } from '../editing-context';
import { useTalk, useTalkState } from './talk-context';
import { useShowTalk } from './use-show-talk';

const gone = 'Deze reactie is er niet meer. Wie haar schreef, heeft haar verwijderd.';

/** Reads what is said, and opens the thread that the address of the page asks for, once. */
export function useAskedThread(threadId: string | undefined): void {
  const talk = useTalk();
  const { announce } = useEditing();
  const { showInPanel, goTo } = useShowTalk();
  const isRead = useTalkState(({ threads }) => threads !== null);

  const show = useEffectEvent((asked: string) => {
    // Who reloads the page later begins afresh.
    window.history.replaceState(null, '', window.location.pathname);
    const found = talk.state.get().threads?.find(({ id }) => id === asked);
    if (!found) {
      notifications.show({ message: gone, autoClose: 12_000 });
      return announce(gone);
    }
    talk.state.set((now) => ({ ...now, filter: found.resolved ? 'resolved' : 'open' }));
    goTo(found.anchor);
    showInPanel({ anchor: found.anchor, threadId: asked });
  });

  useEffect(() => {
    void talk.read();
    void talk.takeUp();
  }, [talk]);
  useEffect(() => {
    if (isRead && threadId !== undefined) show(threadId);
  }, [isRead, threadId]);
}
