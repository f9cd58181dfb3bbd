import { Stack } from '@mantine/core';
import { Fold } from '@/components/ui/fold';
import { ScenePageDrawing } from '@/components/editor/dialogs/scene-page-drawing';
import { fontMetrics, layOut } from '@/lib/core/layout';
import type { Protocol } from '@/schemas/protocol';

/** The poster of a version, drawn from the same Scene as the printed one. */
export function PosterPreview({ document }: { document: Protocol }) {
  const scene = layOut(document, { kind: 'poster', paper: 'a3' }, fontMetrics);
  const sheet = (index: number) => {
    const page = scene.pages[index];
    if (!page) return null;
    const label = `Poster van ${document.title}, blad ${index + 1} van ${scene.pages.length}`;
    return <ScenePageDrawing key={index} page={page} label={label} />;
  };
  const others = scene.pages.slice(1).map((_page, index) => sheet(index + 1));
  return (
    <Stack gap="lg">
      {sheet(0)}
      {others.length > 0 && (
        <Fold title="De andere bladen van de poster" count={others.length}>
          <Stack gap="lg">{others}</Stack>
        </Fold>
      )}
    </Stack>
  );
}
