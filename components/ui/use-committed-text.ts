'use client';

import { useEffect, useRef, useState } from 'react';

const QUIET_MS = 400;

/**
 * A text that is typed here first and committed when typing pauses, when the field is left and when it
 * disappears. A new `value` from outside (an undo) takes the place of what stands here.
 */
export function useCommittedText(value: string, commit: (text: string) => void) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setText(value);
  }
  const latest = useRef({ text, value, commit });
  useEffect(() => {
    latest.current = { text, value, commit };
  });
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => latest.current.commit(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, value]);
  useEffect(() => () => commitWhatIsLeft(latest.current), []);
  return { text, setText, commitNow: () => commitWhatIsLeft({ text, value, commit }) };
}

function commitWhatIsLeft(last: { text: string; value: string; commit: (text: string) => void }) {
  if (last.text !== last.value) last.commit(last.text);
}
