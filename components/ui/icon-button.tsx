'use client';

import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { MouseEventHandler, ReactNode, Ref } from 'react';

export type IconButtonProps = ActionIconProps & {
  /** What it does, in words: the name for a screen reader and the tooltip. */
  label: string;
  onClick?: MouseEventHandler<HTMLButtonElement>;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
};

/**
 * A button with a picture only: at least 28 px, and named. The tooltip is the browser's own, because a panel
 * full of these is made anew with every choice.
 */
export function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <ActionIcon variant="subtle" size={28} aria-label={label} title={label} {...rest}>
      {children}
    </ActionIcon>
  );
}
