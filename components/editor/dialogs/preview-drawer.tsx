'use client';

import { Drawer, SegmentedControl, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { fontMetrics, layOut, type Paper } from '@/lib/core/layout';
import { useDocument, useEditing, useView } from '../editing-context';
import { ScenePageDrawing } from './scene-page-drawing';

/** The poster of the draft as it would be printed now. */
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
      {open ? <Poster /> : null}
    </Drawer>
  );
}

function Poster() {
  const document = useDocument();
  const [paper, setPaper] = useState<Paper>('a3');
  const scene = useMemo(() => layOut(document, { kind: 'poster', paper }, fontMetrics), [document, paper]);
  return (
    <Stack gap="md">
      <SegmentedControl
        aria-label="Papier"
        w={180}
        value={paper}
        data={[
          { value: 'a3', label: 'A3' },
          { value: 'a4', label: 'A4' },
        ]}
        onChange={(value) => setPaper(value)}
      />
      {scene.pages.map((page, index) => (
        <ScenePageDrawing
          key={index}
          page={page}
          label={`${scene.title}, bladzijde ${index + 1} van ${scene.pages.length}`}
        />
      ))}
    </Stack>
  );
}
