'use client';

import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { faceOf } from '@/lib/core/design';
import { changeFace } from '../edits/change-face';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import { fieldOf } from '../fields/field-of';
import { ColourField } from './colour-field';
import { LogoField } from './logo-field';

/** The face of the board on paper: its logo and two colours. */
export function FaceDialog() {
  const { view } = useEditing();
  const open = useView((now) => now.open === 'face');
  const close = () => view.set((now) => ({ ...now, open: 'nothing' }));
  return (
    <Modal
      opened={open}
      onClose={close}
      size="lg"
      title="Huisstijl"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      {open ? <FaceFields close={close} /> : null}
    </Modal>
  );
}

function FaceFields({ close }: { close: () => void }) {
  const { draft, edit } = useEditing();
  const face = useDocumentPart((document) => document.face);
  const change = (part: 'primary' | 'accent', colour: string | undefined) =>
    edit(changeFace(draft.state.get().document.face, { [part]: colour }), `face:${part}`);
  const ours = faceOf({});
  return (
    <Stack gap="lg">
      <Text size="sm">
        Zo herkent iedereen het papier van jullie bestuur. De huisstijl hoort bij het protocol: wat de raad
        leest, hangt straks aan de muur.
      </Text>
      <LogoField logo={face?.logo} />
      <ColourField
        {...fieldOf('face', 'primary')}
        description="Voor de kop, de namen van routes en de balk met Veilig Thuis."
        value={face?.primary}
        byDefault={ours.brand}
        likeDanger="De balk met Veilig Thuis houdt daarom onze eigen kleur, zodat je de twee niet verwart."
        change={(colour) => change('primary', colour)}
      />
      <ColourField
        {...fieldOf('face', 'accent')}
        description="Voor wat naar een andere route verwijst."
        value={face?.accent}
        byDefault={faceOf({ face: { primary: face?.primary } }).accent}
        likeDanger="Op papier gebruiken we daarom de hoofdkleur, of anders onze eigen kleur."
        change={(colour) => change('accent', colour)}
      />
      <Group justify="flex-end">
        <Button onClick={close}>Klaar</Button>
      </Group>
    </Stack>
  );
}
