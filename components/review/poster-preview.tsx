import { Stack } from '@mantine/core';
import { ScenePageDrawing } from '@/components/editor/dialogs/scene-page-drawing';
import { fontMetrics, layOut } from '@/lib/core/layout';
import type { Protocol } from '@/schemas/protocol';

/** The poster of a version, drawn from the same Scene as the printed one. */
export function PosterPreview({ document }: { document: Protocol }) {
  const scene = layOut(document, { kind: 'poster', paper: 'a3' }, fontMetrics);
  return (
    <Stack gap="lg">
      {scene.pages.map((page, index) => (
        <ScenePageDrawing
          key={index}
          page={page}
          label={`Poster van ${document.title}, blad ${index + 1} van ${scene.pages.length}`}
        />
      ))}
    </Stack>
  );
}
