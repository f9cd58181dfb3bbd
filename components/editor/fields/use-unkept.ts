'use client';

import { useEffect, useId, useRef } from 'react';
import { useEditing } from '../editing-context';

/** Tells the editor that the text of this field is not kept, and why: "Opgeslagen" is never said over it. */
export function useUnkept(problem: string | undefined, text: string): void {
  const { unkept } = useEditing();
  const field = useId();
  const latest = useRef({ problem, text });
  useEffect(() => {
    latest.current = { problem, text };
    unkept.set((all) => {
      const others = all.filter((one) => one.field !== field);
      if (problem === undefined) return others.length === all.length ? all : others;
      return [...others, { field, problem, text, isGone: false }];
    });
  }, [unkept, field, problem, text]);
  useEffect(
    () => () => {
      if (latest.current.problem === undefined) return;
      unkept.set((all) => all.map((one) => (one.field === field ? { ...one, isGone: true } : one)));
    },
    [unkept, field],
  );
}
