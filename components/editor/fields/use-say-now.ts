'use client';

import { useEffect, useRef } from 'react';
import { useEditing } from '../editing-context';

/** Commits what was typed here just before the work of a colleague comes in, so that the two meet and none is lost. */
export function useSayNow(commitNow: () => void): void {
  const { beforeOthers } = useEditing();
  const latest = useRef(commitNow);
  useEffect(() => {
    latest.current = commitNow;
  });
  useEffect(() => beforeOthers(() => latest.current()), [beforeOthers]);
}
