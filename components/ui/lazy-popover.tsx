'use client';

import { Popover, type FloatingPosition } from '@mantine/core';
import type { ReactNode } from 'react';

/**
 * A popover beside its button that exists only while it is open: a panel full of closed ones costs nothing.
 * The focus goes into it and back to the button.
 */
export function LazyPopover(props: {
  /** What a screen reader calls it. */
  label: string;
  isOpen: boolean;
  close: () => void;
  button: ReactNode;
  width: number;
  position?: FloatingPosition;
  children: ReactNode;
}) {
  return (
    <>
      {props.button}
      {props.isOpen ? (
        <Popover
          opened
          onChange={(open) => !open && props.close()}
          width={props.width}
          position={props.position ?? 'bottom'}
          trapFocus
          returnFocus
          withArrow
        >
          <Popover.Target>
            <span aria-hidden="true" />
          </Popover.Target>
          <Popover.Dropdown aria-labelledby={undefined} aria-label={props.label}>
            {props.children}
          </Popover.Dropdown>
        </Popover>
      ) : null}
    </>
  );
}
