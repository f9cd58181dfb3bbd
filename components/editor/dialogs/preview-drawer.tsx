'use client';

import { Drawer, SegmentedControl, Stack, Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import { LegibilityView } from '@/components/legibility/legibility-view';
import { fontMetrics, layOut, type Paper, type Scene } from '@/lib/core/layout';
import { legibilityReport } from '@/lib/core/legibility';
import { useDocument, useEditing, useView } from '../editing-context';
import { useGoTo } from '../going/use-go-to';
import { ScenePageDrawing } from './scene-page-drawing';

/** The poster of the draft as it would be printed now, and how well it reads. */
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

function Preview() {
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
      <Tabs defaultValue="poster" keepMounted={false}>
        <Tabs.List aria-label="Wat je bekijkt" mb="md">
          <Tabs.Tab value="poster">Poster</Tabs.Tab>
          <Tabs.Tab value="legibility">Leesbaarheid</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="poster">
          <Poster scene={scene} />
        </Tabs.Panel>
        <Tabs.Panel value="legibility">
          <Legibility scene={scene} paper={paper} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Poster({ scene }: { scene: Scene }) {
  return (
    <Stack gap="md">
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

/** Choosing an advice closes the preview and goes to its card or step. */
function Legibility({ scene, paper }: { scene: Scene; paper: Paper }) {
  const document = useDocument();
  const { goToPlace } = useGoTo();
  const report = useMemo(
    () => legibilityReport(scene, document, { kind: 'poster', paper }),
    [scene, document, paper],
  );
  return <LegibilityView report={report} onChoose={(where) => goToPlace(where)} />;
}
