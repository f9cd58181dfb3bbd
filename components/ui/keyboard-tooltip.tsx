'use client';

import { useEffect, useState } from 'react';
import classes from './keyboard-tooltip.module.css';

type Shown = { text: string; left: number; top: number };

/**
 * What a button with a picture says to who comes to it with the keyboard, as its `title` does to a mouse. One for the
 * whole page; Escape takes it away.
 */
export function KeyboardTooltip() {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const hide = () => setShown(null);
    const onFocus = ({ target }: FocusEvent) =>
      setShown(target instanceof Element ? tooltipOf(target) : null);
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', hide);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('scroll', hide, true);
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('scroll', hide, true);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
  // Its words are the name of the button already.
  return shown ? (
    <div aria-hidden="true" className={classes.tooltip} style={{ left: shown.left, top: shown.top }}>
      {shown.text}
    </div>
  ) : null;
}

/** Room that a tooltip of most widths has. */
const WIDE = 240;

function tooltipOf(element: Element): Shown | null {
  const text = element.matches('button:focus-visible, a:focus-visible')
    ? element.getAttribute('title')
    : null;
  if (!text) return null;
  const { left, top, bottom } = element.getBoundingClientRect();
  const isLow = bottom + 40 > window.innerHeight;
  return {
    text,
    left: Math.max(4, Math.min(left, window.innerWidth - WIDE)),
    top: isLow ? top - 36 : bottom + 6,
  };
}
