'use client';

import type { EditorView } from '@tiptap/pm/view';
import { useEditor, type Editor, type JSONContent } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { problemsFrom } from '@/lib/core/protocol';
import { plainText } from '@/lib/core/rich-text';
import { richText, type RichText } from '@/schemas/rich-text';
import { useEditing } from '../editing-context';
import { noteKeys } from '../rich-text/footnotes';
import { fromEditor, toEditor } from '../rich-text/from-editor';
import { replaceWhatDiffers } from '../rich-text/replace-what-differs';
import { richTextExtensions } from '../rich-text/rich-text-extensions';
import { takingPaste } from '../rich-text/taking-paste';
import { undoKeyOf } from './undo-key';
import { useSayNow } from './use-say-now';
import { useUnkept } from './use-unkept';

const QUIET_MS = 500;
const textIn = (editor: Editor) => fromEditor(editor.getJSON());
const keyOf = (text: RichText) => JSON.stringify(text);

/** The editor of a rich text: one edit when typing pauses and when the field is left; what does not fit stays here. */
export function useRichTextEditor(props: {
  label: string;
  labelId: string;
  value: RichText | undefined;
  commit: (text: RichText) => void;
  /** Goes to the text of a footnote, by its place among them. */
  openNote: (index: number) => void;
}) {
  const { label, value, commit } = props;
  const editing = useEditing();
  const [refused, setRefused] = useState<{ problem: string; text: string }>();
  const [undone, setUndone] = useState(0);
  useUnkept(refused?.problem, refused?.text ?? '');
  const shown = useRef(keyOf(fromEditor(toEditor(value))));
  const latest = useRef({ commit, label, editing });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = { commit, label, editing };
  });

  /** False when the text does not fit. */
  function send(text: RichText): boolean {
    clearTimeout(timer.current);
    const key = keyOf(text);
    const problem = key === shown.current ? undefined : problemOf(latest.current.label, text);
    setRefused(problem === undefined ? undefined : { problem, text: plainText(text) });
    if (problem !== undefined) return false;
    if (key === shown.current) return true;
    shown.current = key;
    latest.current.commit(text);
    return true;
  }

  /** One way back for all of the draft, also in a text; what does not fit there the text takes back itself. */
  function onKeyDown(view: EditorView, event: KeyboardEvent): boolean {
    const undoKey = undoKeyOf(event);
    if (!undoKey || !send(fromEditor(view.state.doc.toJSON() as JSONContent))) return false;
    event.preventDefault();
    latest.current.editing[undoKey]();
    setUndone((count) => count + 1);
    return true;
  }

  // Always the same ones: with others the editor would be set up anew, and the caret with it.
  const [options] = useState(() => ({
    content: toEditor(value),
    editorProps: {
      attributes: { 'aria-labelledby': props.labelId, role: 'textbox', 'aria-multiline': 'true' },
      ...takingPaste,
      ...noteKeys(props.openNote),
      handleDOMEvents: { keydown: onKeyDown },
    },
  }));
  const editor = useEditor({
    extensions: richTextExtensions,
    ...options,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: now }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => send(textIn(now)), QUIET_MS);
    },
    onBlur: ({ editor: now }) => void send(textIn(now)),
    onDestroy: () => clearTimeout(timer.current),
  });

  // The field disappears with text that was not committed yet: another card is chosen.
  useEffect(() => {
    if (!editor) return undefined;
    return () => void send(textIn(editor));
  }, [editor]);

  useSayNow(() => void (editor && send(textIn(editor))));

  // The text changed outside this field: an undo, or a colleague.
  useEffect(() => {
    const key = keyOf(fromEditor(toEditor(value)));
    if (!editor || key === shown.current) return;
    shown.current = key;
    replaceWhatDiffers(editor, toEditor(value));
  }, [editor, value, undone]);

  return {
    editor,
    problem: refused?.problem,
    sendNow: () => void (editor && send(textIn(editor))),
  };
}

function problemOf(label: string, text: RichText): string | undefined {
  const parsed = richText.safeParse(text);
  const [first] = parsed.success ? [] : problemsFrom(parsed.error.issues);
  return (
    first && `"${label}" past niet. ${first.message} Maak de tekst korter, of zet een deel in een bijlage.`
  );
}
