'use client';

import { ActionIcon, Tooltip, type ActionIconProps } from '@mantine/core';
import type { MouseEventHandler, ReactNode } from 'react';

export type IconButtonProps = ActionIconProps & {
  /** What it does, in words: the name for a screen reader and the tooltip. */
  label: string;
  onClick?: MouseEventHandler<HTMLButtonElement>;
  children: ReactNode;
};

/** A button with a picture only. At least 28 px, named, with its name on hover. */
export function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} openDelay={400} withinPortal>
      <ActionIcon variant="subtle" size={28} aria-label={label} {...rest}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
