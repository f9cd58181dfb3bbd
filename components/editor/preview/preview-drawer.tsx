'use client';

import { Drawer, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { fontMetrics, layOut, type Paper } from '@/lib/core/layout';
import { useDocument, useEditing, useView } from '../editing-context';
import { InfographicPreview } from './infographic-preview';
import { SheetDrawings } from '../../scene/sheet-drawings';

/** The poster of the draft as it would be printed now: the infographic first, the one with every word beside it. */
export function PreviewDrawer() {
  const { view } = useEditing();
  const open = useView((now) => now.open === 'preview');
  return (
    <Drawer
      opened={open}
      onClose={() => view.set((now) => ({ ...now, open: 'nothing' }))}
      position="right"
      size="min(1100px, 92vw)"
      title="Voorbeeld van de poster"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      {open ? <Preview /> : null}
    </Drawer>
  );
}

type Kind = 'infographic' | 'poster';

function Preview() {
  const [kind, setKind] = useState<Kind>('infographic');
  const [paper, setPaper] = useState<Paper>('a3');
  return (
    <Stack gap="md">
      <Group gap="md">
        <SegmentedControl
          aria-label="Soort poster"
          value={kind}
          data={[
            { value: 'infographic', label: 'Infographic' },
            { value: 'poster', label: 'Uitgebreid' },
          ]}
          onChange={(value) => setKind(value)}
        />
        <SegmentedControl
          aria-label="Papier"
          value={paper}
          data={[
            { value: 'a3', label: 'A3' },
            { value: 'a4', label: 'A4' },
          ]}
          onChange={(value) => setPaper(value)}
        />
      </Group>
      {kind === 'infographic' ? <InfographicPreview paper={paper} /> : <LongPoster paper={paper} />}
    </Stack>
  );
}

function LongPoster({ paper }: { paper: Paper }) {
  const document = useDocument();
  const scene = useMemo(() => layOut(document, { kind: 'poster', paper }, fontMetrics), [document, paper]);
  const count = scene.pages.length;
  return (
    <Stack gap="md">
      <Text size="sm">
        Alle woorden, ook elke taak en elke uitleg: {count === 1 ? '1 blad' : `${count} bladen`}.
      </Text>
      <SheetDrawings scene={scene} />
    </Stack>
  );
}
