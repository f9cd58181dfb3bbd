'use client';

import '@mantine/tiptap/styles.layer.css';
import { RichTextEditor } from '@mantine/tiptap';
import { useEditor } from '@tiptap/react';
import { IconSuperscript } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import field from '@/components/ui/field.module.css';
import { problemsFrom } from '@/lib/core/protocol';
import { plainText } from '@/lib/core/rich-text';
import { richText, type RichText } from '@/schemas/rich-text';
import { fromEditor, toEditor } from '../rich-text/from-editor';
import { FootnoteList } from '../rich-text/footnote-list';
import { addNote, noteKeys } from '../rich-text/footnotes';
import { LinkControl } from '../rich-text/link-control';
import { replaceWhatDiffers } from '../rich-text/replace-what-differs';
import { richTextExtensions } from '../rich-text/rich-text-extensions';
import { takingPaste } from '../rich-text/taking-paste';
import { TermControl } from '../rich-text/term-control';
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
  const [aimedNote, setAimedNote] = useState<number | null>(null);
  const arrived = useCallback(() => setAimedNote(null), []);
  useUnkept(refused?.problem, refused?.text ?? '');
  const shown = useRef(JSON.stringify(fromEditor(toEditor(props.value))));
  const latest = useRef({ commit: props.commit, label });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = { commit: props.commit, label };
  });

  function send(json: () => RichText) {
    clearTimeout(timer.current);
    const text = json();
    const key = JSON.stringify(text);
    const problem = key === shown.current ? undefined : problemOf(latest.current.label, text);
    setRefused(problem === undefined ? undefined : { problem, text: plainText(text) });
    if (key === shown.current || problem !== undefined) return;
    shown.current = key;
    latest.current.commit(text);
  }

  const editor = useEditor({
    extensions: richTextExtensions,
    content: toEditor(props.value),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { 'aria-labelledby': labelId, role: 'textbox', 'aria-multiline': 'true' },
      ...takingPaste,
      ...noteKeys(setAimedNote),
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
    return () => send(() => fromEditor(editor.getJSON()));
  }, [editor]);

  useSayNow(() => editor && send(() => fromEditor(editor.getJSON())));

  // The text changed outside this field: an undo, or a colleague.
  useEffect(() => {
    const key = JSON.stringify(fromEditor(toEditor(props.value)));
    if (!editor || key === shown.current) return;
    shown.current = key;
    replaceWhatDiffers(editor, toEditor(props.value));
  }, [editor, props.value]);

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
