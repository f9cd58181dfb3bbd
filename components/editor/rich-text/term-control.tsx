'use client';

import { Button, Select, Stack, Text } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { IconVocabulary } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { LazyPopover } from '@/components/ui/lazy-popover';
import { useDocument } from '../editing-context';

/** Says that the chosen words are a term of the list of definitions. */
export function TermControl({ editor }: { editor: Editor | null }) {
  const [open, setOpen] = useState(false);
  const { definitions } = useDocument();
  if (!editor) return null;
  const current = String(editor.getAttributes('term').definitionId ?? '');

  function place(definitionId: string | null) {
    const chain = editor!.chain().focus().extendMarkRange('term');
    const found = definitions.find(({ id }) => id === definitionId);
    if (!found) chain.unsetMark('term').run();
    else if (editor!.state.selection.empty && !editor!.isActive('term')) {
      const marks = [{ type: 'term', attrs: { definitionId } }];
      chain.insertContent({ type: 'text', text: found.term, marks }).run();
    } else chain.setMark('term', { definitionId }).run();
    setOpen(false);
  }

  const button = (
    <RichTextEditor.Control
      aria-label="Begrip"
      title="Begrip"
      active={editor.isActive('term')}
      onClick={() => setOpen(true)}
    >
      <IconVocabulary size={16} stroke={1.75} />
    </RichTextEditor.Control>
  );
  return (
    <LazyPopover label="Begrip" isOpen={open} close={() => setOpen(false)} button={button} width={280}>
      {definitions.length === 0 ? (
        <Text size="sm">Er zijn nog geen begrippen. Voeg ze toe bij Tekst en bijlagen.</Text>
      ) : (
        <Stack gap={8}>
          <Select
            label="Begrip uit de lijst"
            data={definitions.map(({ id, term }) => ({ value: id, label: term }))}
            value={current || null}
            searchable
            nothingFoundMessage="Niets gevonden"
            comboboxProps={{ withinPortal: false }}
            onChange={place}
          />
          <Button size="xs" variant="default" onClick={() => place(null)}>
            Haal begrip weg
          </Button>
        </Stack>
      )}
    </LazyPopover>
  );
}
