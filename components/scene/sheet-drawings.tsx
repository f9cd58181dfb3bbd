import { Stack } from '@mantine/core';
import type { Scene } from '@/lib/core/layout';
import { ScenePageDrawing } from './scene-page-drawing';

/** All sheets, below each other. */
export function SheetDrawings({ scene }: { scene: Scene }) {
  return (
    <Stack gap="md">
      {scene.pages.map((page, index) => (
        <ScenePageDrawing
          key={index}
          page={page}
          label={`${scene.title}, blad ${index + 1} van ${scene.pages.length}`}
        />
      ))}
    </Stack>
  );
}
