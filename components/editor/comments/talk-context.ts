'use client';

import { createContext, use } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import type { Talk } from './create-talk';
import type { TalkState } from './talk-state';

export const TalkContext = createContext<Talk | null>(null);

export function useTalk(): Talk {
  const talk = use(TalkContext);
  if (!talk) throw new Error('this part stands outside the editor');
  return talk;
}

export function useTalkState<V>(select: (state: TalkState) => V): V {
  return useStoreValue(useTalk().state, select);
}
