'use client';

import type { KeyboardEvent, RefObject } from 'react';
import { useEditing } from '../editing-context';

/** The keys of the list: up and down go along the findings, right unfolds one, left folds it. */
export function useFindingKeys(list: RefObject<HTMLElement | null>) {
  const { view } = useEditing();
  return function onKeyDown(event: KeyboardEvent) {
    const from = event.target instanceof HTMLElement ? event.target : null;
    const key = from?.dataset.finding;
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const at = all.findIndex((one) => one === from);
    const goals: Record<string, HTMLElement | undefined> = {
      ArrowDown: all[at + 1],
      ArrowUp: all[at - 1],
      Home: all[0],
      End: all.at(-1),
    };
    if (event.key in goals) goals[event.key]?.focus();
    else if (event.key === 'ArrowRight') view.set((now) => ({ ...now, findingKey: key }));
    else if (event.key === 'ArrowLeft') {
      view.set((now) => (now.findingKey === key ? { ...now, findingKey: null } : now));
    } else return;
    event.preventDefault();
  };
}
