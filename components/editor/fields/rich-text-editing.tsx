'use client';

import '@mantine/tiptap/styles.layer.css';
import { RichTextEditor } from '@mantine/tiptap';
import type { EditorView } from '@tiptap/pm/view';
import { useEditor, type JSONContent } from '@tiptap/react';
import { IconSuperscript } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import field from '@/components/ui/field.module.css';
import { problemsFrom } from '@/lib/core/protocol';
import { plainText } from '@/lib/core/rich-text';
import { richText, type RichText } from '@/schemas/rich-text';
import { useEditing } from '../editing-context';
import { fromEditor, toEditor } from '../rich-text/from-editor';
import { FootnoteList } from '../rich-text/footnote-list';
import { addNote, noteKeys } from '../rich-text/footnotes';
import { LinkControl } from '../rich-text/link-control';
import { replaceWhatDiffers } from '../rich-text/replace-what-differs';
import { richTextExtensions } from '../rich-text/rich-text-extensions';
import { takingPaste } from '../rich-text/taking-paste';
import { TermControl } from '../rich-text/term-control';
import { undoKeyOf } from './undo-key';
import { useSayNow } from './use-say-now';
import { useUnkept } from './use-unkept';
import classes from './rich-text-field.module.css';

/** Where somebody pressed, in pixels from the corner of the text; null: they came with the keyboard. */
export type EditingStart = { x: number; y: number } | null;

const QUIET_MS = 500;
const labels = {
  boldControlLabel: 'Vet',
  italicControlLabel: 'Schuin',
  bulletListControlLabel: 'Opsomming',
  orderedListControlLabel: 'Genummerde lijst',
  h2ControlLabel: 'Kop',
  h3ControlLabel: 'Tussenkop',
};

/** The editor of a rich text. One edit when typing pauses and when the field is left; what does not fit stays here. */
export function RichTextEditing(props: {
  label: string;
  labelId: string;
  start: EditingStart;
  value: RichText | undefined;
  headings: boolean;
  commit: (text: RichText) => void;
}) {
  const { label, labelId, start } = props;
  const [refused, setRefused] = useState<{ problem: string; text: string }>();
  const editing = useEditing();
  const [undone, setUndone] = useState(0);
  const [aimedNote, setAimedNote] = useState<number | null>(null);
  const arrived = useCallback(() => setAimedNote(null), []);
  useUnkept(refused?.problem, refused?.text ?? '');
  const shown = useRef(JSON.stringify(fromEditor(toEditor(props.value))));
  const latest = useRef({ commit: props.commit, label });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = { commit: props.commit, label };
  });

  /** False when the text does not fit. */
  function send(json: () => RichText): boolean {
    clearTimeout(timer.current);
    const text = json();
    const key = JSON.stringify(text);
    const problem = key === shown.current ? undefined : problemOf(latest.current.label, text);
    setRefused(problem === undefined ? undefined : { problem, text: plainText(text) });
    if (key === shown.current || problem !== undefined) return problem === undefined;
    shown.current = key;
    latest.current.commit(text);
    return true;
  }

  const editor = useEditor({
    extensions: richTextExtensions,
    content: toEditor(props.value),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { 'aria-labelledby': labelId, role: 'textbox', 'aria-multiline': 'true' },
      ...takingPaste,
      ...noteKeys(setAimedNote),
      handleDOMEvents: { keydown: onKeyDown },
    },
    onUpdate: ({ editor: now }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => send(() => fromEditor(now.getJSON())), QUIET_MS);
    },
    onBlur: ({ editor: now }) => send(() => fromEditor(now.getJSON())),
    onDestroy: () => clearTimeout(timer.current),
  });

  // Somebody began to work here a moment ago; where they pressed, there the caret comes.
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    const { view } = editor;
    view.focus();
    const { left, top } = view.dom.getBoundingClientRect();
    const pressed = start && view.posAtCoords({ left: left + start.x, top: top + start.y });
    editor.commands.setTextSelection(pressed?.pos ?? editor.state.doc.content.size);
  }, [editor, start]);

  // The field disappears with text that was not committed yet: another card is chosen.
  useEffect(() => {
    if (!editor) return undefined;
    return () => void send(() => fromEditor(editor.getJSON()));
  }, [editor]);

  useSayNow(() => editor && send(() => fromEditor(editor.getJSON())));

  // The text changed outside this field: an undo, or a colleague.
  useEffect(() => {
    const key = JSON.stringify(fromEditor(toEditor(props.value)));
    if (!editor || key === shown.current) return;
    shown.current = key;
    replaceWhatDiffers(editor, toEditor(props.value));
  }, [editor, props.value, undone]);

  /** One way back for all of the draft, also in a text; what does not fit there the text takes back itself. */
  function onKeyDown(view: EditorView, event: KeyboardEvent): boolean {
    const undoKey = undoKeyOf(event);
    if (!undoKey || !send(() => fromEditor(view.state.doc.toJSON() as JSONContent))) return false;
    event.preventDefault();
    editing[undoKey]();
    setUndone((count) => count + 1);
    return true;
  }

  return (
    <RichTextEditor editor={editor} labels={labels} className={classes.field} withCodeHighlightStyles={false}>
      <RichTextEditor.Toolbar className={classes.toolbar}>
        <RichTextEditor.ControlsGroup>
          <RichTextEditor.Bold />
          <RichTextEditor.Italic />
          <RichTextEditor.BulletList />
          <RichTextEditor.OrderedList />
          <LinkControl editor={editor} />
          <TermControl editor={editor} />
          <RichTextEditor.Control
            aria-label="Voetnoot"
            title="Voetnoot (Ctrl Alt F)"
            onClick={() => editor && setAimedNote(addNote(editor.view))}
          >
            <IconSuperscript size={16} stroke={1.75} />
          </RichTextEditor.Control>
        </RichTextEditor.ControlsGroup>
        {props.headings ? (
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.H2 />
            <RichTextEditor.H3 />
          </RichTextEditor.ControlsGroup>
        ) : null}
      </RichTextEditor.Toolbar>
      <RichTextEditor.Content className={classes.content} />
      {editor ? (
        <FootnoteList
          editor={editor}
          aim={aimedNote}
          arrived={arrived}
          commitNow={() => send(() => fromEditor(editor.getJSON()))}
        />
      ) : null}
      {refused ? (
        <p role="alert" className={field.problem}>
          {refused.problem}
        </p>
      ) : null}
    </RichTextEditor>
  );
}

function problemOf(label: string, text: RichText): string | undefined {
  const parsed = richText.safeParse(text);
  const [first] = parsed.success ? [] : problemsFrom(parsed.error.issues);
  return (
    first && `"${label}" past niet. ${first.message} Maak de tekst korter, of zet een deel in een bijlage.`
  );
}
