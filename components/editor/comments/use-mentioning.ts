'use client';

import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { useEditing } from '../editing-context';
import { useTalkState } from './talk-context';
import type { ReaderOfDraft } from './talk-ports';

/** At most so many names under a field. */
const MOST = 6;
/** What stands before the caret while somebody types whom they mean: "@" and the beginning of a name. */
const asked = /(?:^|\s)@([^\s@]*(?: [^\s@]+)?)$/u;
const plainly = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

type Choice = { reader: ReaderOfDraft; label: string };

/** Chooses a colleague while somebody types "@" in a field: with the arrows and Enter, or by pressing a name. */
export function useMentioning(
  field: RefObject<HTMLTextAreaElement | null>,
  choose: (typed: string, label: string, personId: string, caret: number) => void,
) {
  const id = useId();
  const { announce } = useEditing();
  const readers = useTalkState((state) => state.readers);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const choices = query === null ? [] : matching(labelled(readers), query);

  function look() {
    const { current } = field;
    const [, name] = asked.exec(current?.value.slice(0, current.selectionStart) ?? '') ?? [];
    setQuery(name ?? null);
    setActive(0);
    if (name === '' && query === null && readers.length > 0)
      announce('Kies een collega met de pijltjes en Enter.');
  }

  function pick({ reader, label }: Choice) {
    const { current } = field;
    if (!current || query === null) return;
    const from = current.selectionStart - query.length;
    const typed = `${current.value.slice(0, from)}${label} ${current.value.slice(current.selectionStart)}`;
    setQuery(null);
    choose(typed, label, reader.id, from + label.length + 1);
  }

  /** True: the key was for the list. */
  function onKey(event: KeyboardEvent): boolean {
    const chosen = choices[active];
    if (!chosen) return false;
    if (event.key === 'ArrowDown') setActive((active + 1) % choices.length);
    else if (event.key === 'ArrowUp') setActive((active + choices.length - 1) % choices.length);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(chosen);
    else if (event.key === 'Escape') setQuery(null);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  const optionId = (index: number) => `${id}-${index}`;
  return {
    choices,
    active,
    listId: `${id}-list`,
    optionId,
    look,
    pick,
    onKey,
    close: () => setQuery(null),
  };
}

/** Two colleagues of one name are told apart by a number. */
function labelled(readers: readonly ReaderOfDraft[]): Choice[] {
  return readers.map((reader, index) => {
    const before = readers.slice(0, index).filter(({ name }) => name === reader.name).length;
    return { reader, label: before === 0 ? reader.name : `${reader.name} (${before + 1})` };
  });
}

/** Who has a name, or a word in it, that begins so. */
function matching(choices: Choice[], query: string): Choice[] {
  const begin = plainly(query);
  return choices
    .filter(({ label }) => plainly(label).startsWith(begin) || plainly(label).includes(` ${begin}`))
    .slice(0, MOST);
}
