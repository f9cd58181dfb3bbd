'use client';

import { notifications } from '@mantine/notifications';
import { unreachable } from '@/components/ui/unreachable';
import type { Protocol } from '@/schemas/protocol';
import { useEditing } from '../editing-context';

/** The model protocol, or undefined when it cannot be read; that is then said. */
export function useModel(): () => Promise<Protocol | undefined> {
  const { readModel } = useEditing();
  return async () => {
    const answer = await readModel().catch(() => undefined);
    if (answer?.ok) return answer.value;
    notifications.show({ color: 'red.9', message: answer?.failure.message ?? unreachable });
    return undefined;
  };
}
