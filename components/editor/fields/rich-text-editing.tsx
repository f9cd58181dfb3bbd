'use client';

import '@mantine/tiptap/styles.layer.css';
import { RichTextEditor } from '@mantine/tiptap';
import { IconSuperscript } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import field from '@/components/ui/field.module.css';
import type { RichText } from '@/schemas/rich-text';
import { FootnoteList } from '../rich-text/footnote-list';
import { addNote } from '../rich-text/footnotes';
import { LinkControl } from '../rich-text/link-control';
import { TermControl } from '../rich-text/term-control';
import { useRichTextEditor } from './use-rich-text-editor';
import classes from './rich-text-field.module.css';

/** Where somebody pressed, in pixels from the corner of the text; null: they came with the keyboard. */
export type EditingStart = { x: number; y: number } | null;

const labels = {
  boldControlLabel: 'Vet',
  italicControlLabel: 'Schuin',
  bulletListControlLabel: 'Opsomming',
  orderedListControlLabel: 'Genummerde lijst',
  h2ControlLabel: 'Kop',
  h3ControlLabel: 'Tussenkop',
};

/** The editor of a rich text, with its buttons above and its footnotes below. */
export function RichTextEditing(props: {
  label: string;
  labelId: string;
  start: EditingStart;
  value: RichText | undefined;
  headings: boolean;
  commit: (text: RichText) => void;
}) {
  const { start, ...rest } = props;
  const [aimedNote, setAimedNote] = useState<number | null>(null);
  const arrived = useCallback(() => setAimedNote(null), []);
  const { editor, problem, sendNow } = useRichTextEditor({ ...rest, openNote: setAimedNote });

  // Somebody began to work here a moment ago; where they pressed, there the caret comes.
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    const { view } = editor;
    view.focus();
    const { left, top } = view.dom.getBoundingClientRect();
    const pressed = start && view.posAtCoords({ left: left + start.x, top: top + start.y });
    editor.commands.setTextSelection(pressed?.pos ?? editor.state.doc.content.size);
  }, [editor, start]);

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
      {editor ? <FootnoteList editor={editor} aim={aimedNote} arrived={arrived} commitNow={sendNow} /> : null}
      {problem ? (
        <p role="alert" className={field.problem}>
          {problem}
        </p>
      ) : null}
    </RichTextEditor>
  );
}
