'use client';

import { Button, Group, TextInput } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { IconLink } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { LazyPopover } from '@/components/ui/lazy-popover';
import { completeHref } from '@/lib/core/text';

/** Makes a link of the chosen words, or changes the link they stand in. Only addresses a reader can trust. */
export function LinkControl({ editor }: { editor: Editor | null }) {
  const [href, setHref] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  if (!editor) return null;

  function place() {
    const address = completeHref(href ?? '');
    if (address === undefined) {
      setError('Dit is geen adres. Schrijf het zoals https://www.school.nl.');
      return;
    }
    const { empty } = editor!.state.selection;
    const chain = editor!.chain().focus().extendMarkRange('link');
    if (empty && !editor!.isActive('link')) {
      chain
        .insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] })
        .run();
    } else chain.setMark('link', { href: address }).run();
    setHref(null);
  }

  const button = (
    <RichTextEditor.Control
      aria-label="Link"
      title="Link"
      active={editor.isActive('link')}
      onClick={() => {
        setError(null);
        setHref(String(editor.getAttributes('link').href ?? ''));
      }}
    >
      <IconLink size={16} stroke={1.75} />
    </RichTextEditor.Control>
  );
  return (
    <LazyPopover label="Link" isOpen={href !== null} close={() => setHref(null)} button={button} width={280}>
      <TextInput
        label="Adres van de link"
        placeholder="https://…"
        value={href ?? ''}
        error={error}
        onChange={(event) => setHref(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          place();
        }}
      />
      <Group gap={8} mt={8}>
        <Button size="xs" onClick={place}>
          Plaats link
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
            setHref(null);
          }}
        >
          Haal link weg
        </Button>
      </Group>
    </LazyPopover>
  );
}
