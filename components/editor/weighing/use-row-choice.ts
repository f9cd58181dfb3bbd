'use client';

import type { DecisionRow } from '@/lib/core/weighing';
import { useEditing, useView } from '../editing-context';
import { useGoTo } from '../going/use-go-to';

/** Choosing a row draws its way; choosing it again takes the way off. */
export function useRowChoice() {
  const { view } = useEditing();
  const { showPath } = useGoTo();
  const shown = useView((now) => now.path);
  const isChosen = ({ path }: DecisionRow) => shown !== null && shown.join() === path.join();
  return {
    isChosen,
    choose: (row: DecisionRow) =>
      isChosen(row) ? view.set((now) => ({ ...now, path: null })) : showPath(row.path),
  };
}
