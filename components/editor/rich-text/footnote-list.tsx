'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import field from '@/components/ui/field.module.css';
import { IconButton } from '@/components/ui/icon-button';
import { cleanText, isBlank } from '@/schemas/clean-text';
import { notesIn, removeNote, writeNote, type Note } from './footnotes';
import classes from './footnotes.module.css';

/** The footnotes of a text that is being edited, under it. One without words disappears when it is left. */
export function FootnoteList(props: {
  editor: Editor;
  /** Which one somebody goes to. */
  aim: number | null;
  arrived: () => void;
  commitNow: () => void;
}) {
  const { editor, aim } = props;
  const notes = useEditorState({ editor, selector: ({ editor: now }) => notesIn(now.state.doc) });
  if (notes.length === 0) return null;
  return (
    <ol className={classes.list} aria-label="Voetnoten">
      {notes.map((note, index) => (
        <li key={index}>
          <NoteField {...props} note={note} number={index + 1} isAimedAt={index === aim} />
        </li>
      ))}
    </ol>
  );
}

function NoteField(props: {
  editor: Editor;
  note: Note;
  number: number;
  isAimedAt: boolean;
  arrived: () => void;
  commitNow: () => void;
}) {
  const { editor, note, number, isAimedAt, arrived } = props;
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isAimedAt) return;
    text.current?.focus();
    arrived();
  }, [isAimedAt, arrived]);

  function goBack() {
    editor.commands.setTextSelection(note.pos + 1);
    editor.view.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    goBack();
  }
  function leave() {
    if (isBlank(note.text)) removeNote(editor.view, note);
    props.commitNow();
  }
  return (
    <div className={classes.note}>
      <textarea
        ref={text}
        className={`${field.input} ${field.lines}`}
        rows={1}
        aria-label={`Voetnoot ${number}`}
        placeholder="Wat er onderaan komt te staan"
        value={note.text}
        onChange={(event) => writeNote(editor.view, note, cleanText(event.currentTarget.value))}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <IconButton
        label={`Voetnoot ${number} verwijderen`}
        onClick={() => {
          goBack();
          removeNote(editor.view, note);
        }}
      >
        <IconTrash size={15} />
      </IconButton>
    </div>
  );
}
