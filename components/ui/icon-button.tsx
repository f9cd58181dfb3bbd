'use client';

import type { ComponentProps } from 'react';
import classes from './icon-button.module.css';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'title' | 'type'> & {
  /** What it does, in words: the name for a screen reader and the tooltip. */
  label: string;
  variant?: 'subtle' | 'default';
  /** Width and height in pixels. */
  size?: 28 | 36;
};

/**
 * A button with a picture only: at least 28 px, and named. A plain element, with the tooltip of the browser
 * itself, because a panel full of these is made anew with every choice.
 */
export function IconButton({ label, variant = 'subtle', size = 28, className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={className ? `${classes.button} ${className}` : classes.button}
      data-variant={variant}
      data-size={size}
    />
  );
}
