'use client';

import { useEffect, useRef, useState } from 'react';

const CALM_MS = 1500;

/** A text for a screen reader that changes only when it has stood still, and says nothing of what it began with. */
export function useCalmText(text: string): string {
  const [calm, setCalm] = useState('');
  const known = useRef('');
  useEffect(() => {
    if (known.current === '' || text === '') {
      known.current = text;
      return undefined;
    }
    if (text === known.current) return undefined;
    const timer = setTimeout(() => {
      known.current = text;
      setCalm(text);
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}
