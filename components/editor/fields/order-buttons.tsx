'use client';

import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useEditing } from '../editing-context';

type Order = {
  /** "Taak 2". */
  name: string;
  index: number;
  count: number;
  /** False when it cannot be done. */
  move: (to: number) => boolean;
};

/** Giving one of a list another place: says where it comes and keeps the focus, which the page loses as it moves. */
function useOrder({ name, index, count, move }: Order) {
  const { announce } = useEditing();
  return function go(by: -1 | 1, from: HTMLElement): void {
    const to = index + by;
    if (to < 0 || to >= count) return announce('Verder kan niet.');
    if (!move(to)) return;
    announce(`${name} staat nu op plek ${to + 1} van ${count}.`);
    requestAnimationFrame(() => from.focus());
  };
}

/** For what holds the fields of one of a list: Alt with an arrow, in any of them, moves it. */
export function useOrderKeys(order: Order) {
  const go = useOrder(order);
  return function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!by || !event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    go(by, event.target as HTMLElement);
  };
}

/** The same by a press. At the ends they stay, so that nobody loses the focus on the way. */
export function OrderButtons(order: Order) {
  const { name, index, count } = order;
  const go = useOrder(order);
  return (
    <>
      <IconButton
        label={`${name} omhoog`}
        aria-keyshortcuts="Alt+ArrowUp"
        aria-disabled={index === 0}
        onClick={(event) => go(-1, event.currentTarget)}
      >
        <IconArrowUp size={15} />
      </IconButton>
      <IconButton
        label={`${name} omlaag`}
        aria-keyshortcuts="Alt+ArrowDown"
        aria-disabled={index === count - 1}
        onClick={(event) => go(1, event.currentTarget)}
      >
        <IconArrowDown size={15} />
      </IconButton>
    </>
  );
}
