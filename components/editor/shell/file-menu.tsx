'use client';

import { Menu } from '@mantine/core';
import { modals } from '@mantine/modals';
import {
  IconBook,
  IconChecklist,
  IconDotsVertical,
  IconDownload,
  IconEye,
  IconHistory,
  IconPalette,
  IconTypography,
  IconUpload,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { saveAsFile } from '@/components/ui/save-as-file';
import { readProtocolFile, textOfFile } from '@/lib/core/protocol';
import { useEditing } from '../editing-context';
import { UploadProblems } from '@/components/ui/upload-problems';
import classes from './shell.module.css';

/** The draft as a file, a file as the draft, and the way to earlier texts. A file with problems changes nothing. */
export function FileMenu({
  earlierHref,
  readyHref,
}: {
  earlierHref: string;
  readyHref?: string | undefined;
}) {
  const { draft, view, edit, mayEdit, announce } = useEditing();
  const input = useRef<HTMLInputElement>(null);

  function download() {
    const { document } = draft.state.get();
    saveAsFile(`${document.id}.json`, 'application/json', JSON.stringify(document, null, 2));
  }

  async function upload(file: File) {
    const parsed = readProtocolFile(textOfFile(new Uint8Array(await file.arrayBuffer())));
    if (!parsed.ok) {
      modals.open({
        title: 'Dit bestand past niet. Er is niets veranderd.',
        closeButtonProps: { 'aria-label': 'Sluiten' },
        children: <UploadProblems fileName={file.name} problems={parsed.failure.problems} />,
      });
      return;
    }
    const protocol = { ...parsed.value, id: draft.state.get().document.id };
    modals.openConfirmModal({
      title: 'Vervang het concept door dit bestand?',
      children: `„${protocol.title}” komt in de plaats van wat je nu ziet. Je kunt dit ongedaan maken, en de tekst van nu blijft bewaard bij de eerdere teksten.`,
      labels: { confirm: 'Vervang het concept', cancel: 'Laat staan' },
      onConfirm: () => {
        if (edit({ kind: 'replace_protocol', protocol })) announce('Het bestand is nu het concept.');
      },
    });
  }

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label="Bestand" variant="default" size={36}>
            <IconDotsVertical size={18} />
          </IconButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            className={classes.narrowOnly}
            leftSection={<IconEye size={16} />}
            onClick={() => view.set((now) => ({ ...now, open: 'preview' }))}
          >
            Voorbeeld van de poster
          </Menu.Item>
          {mayEdit ? (
            <Menu.Item
              leftSection={<IconPalette size={16} />}
              onClick={() => view.set((now) => ({ ...now, open: 'face' }))}
            >
              Huisstijl…
            </Menu.Item>
          ) : null}
          <Menu.Item
            leftSection={<IconHistory size={16} />}
            onClick={() => view.set((now) => ({ ...now, side: 'history', open: 'inspector' }))}
          >
            Historie
          </Menu.Item>
          {readyHref ? (
            <Menu.Item leftSection={<IconChecklist size={16} />} component={Link} href={readyHref}>
              Klaar om voor te leggen?
            </Menu.Item>
          ) : null}
          <Menu.Item leftSection={<IconBook size={16} />} component={Link} href={earlierHref}>
            Eerdere teksten lezen
          </Menu.Item>
          {mayEdit ? (
            <Menu.Item
              leftSection={<IconTypography size={16} />}
              onClick={() => view.set((now) => ({ ...now, open: 'unchosen' }))}
            >
              Teksten die je niet koos
            </Menu.Item>
          ) : null}
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={download}>
            Download als bestand
          </Menu.Item>
          {mayEdit ? (
            <Menu.Item leftSection={<IconUpload size={16} />} onClick={() => input.current?.click()}>
              Vervang door een bestand…
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label="Protocolbestand"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void upload(file);
        }}
      />
    </>
  );
}
