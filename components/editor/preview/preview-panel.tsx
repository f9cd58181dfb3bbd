'use client';

import { Button, SegmentedControl, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { lazy, memo, Suspense, useEffect, useRef } from 'react';
import type { ScenePage } from '@/lib/core/layout';
import { sheetsInWords } from '@/lib/core/legibility';
import { ShownDocument, useDocument, useEditing, useView } from '../editing-context';
import { chosenCard } from '../editor-view';
import { ScenePageDrawing } from '../../scene/scene-page-drawing';
import { ShownPlan } from './shown-plan';
import type { Planned } from './use-plan';
import classes from './preview.module.css';

/** Drawn anew when typing rests for so long, in milliseconds. */
const REST_MS = 700;

/** The renderer of the public pages comes along with the checklist, not with the editor. */
const ChecklistPreview = lazy(() =>
  import('./checklist-preview').then((one) => ({ default: one.ChecklistPreview })),
);

/** The draft as others get it, beside the work: the infographic, or the checklist. */
export function PreviewPanel() {
  const { view } = useEditing();
  const previewed = useView((now) => now.previewed);
  const [resting] = useDebouncedValue(useDocument(), REST_MS);
  return (
    <ShownDocument value={resting}>
      <section
        aria-label={previewed === 'sheet' ? 'Voorbeeld van de infographic' : 'Voorbeeld van de checklist'}
        className={classes.panel}
      >
        <SegmentedControl
          aria-label="Voorbeeld van"
          value={previewed}
          data={[
            { value: 'sheet', label: 'Infographic' },
            { value: 'checklist', label: 'Checklist' },
          ]}
          onChange={(value) => view.set((now) => ({ ...now, previewed: value }))}
        />
        {previewed === 'sheet' ? (
          <Sheets />
        ) : (
          <Suspense fallback={<Text role="status">De checklist wordt gemaakt…</Text>}>
            <ChecklistPreview />
          </Suspense>
        )}
      </section>
    </ShownDocument>
  );
}

/** The infographic as it would be printed now. The chosen card is framed in it. */
function Sheets() {
  const { view } = useEditing();
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        className={classes.go}
        onClick={() => view.set((seen) => ({ ...seen, open: 'preview' }))}
      >
        Groter, en hoe goed het leest
      </Button>
      <ShownPlan paper="a3" show={({ plan, paper }) => <Drawn plan={plan} paper={paper} />} />
    </>
  );
}

const Drawn = memo(function Drawn({ plan, paper }: Pick<Planned, 'plan' | 'paper'>) {
  const { pages, title } = plan.scene;
  return (
    <>
      <Text size="sm" mb="xs">
        {sheetsInWords(plan, paper)[0]}
      </Text>
      {pages.map((page, index) => (
        <div key={index} className={classes.sheet}>
          <ScenePageDrawing page={page} label={`${title}, blad ${index + 1} van ${pages.length}`} />
          <ChosenCard page={page} />
        </div>
      ))}
    </>
  );
});

/** A frame around the chosen card, where it is on this page, and the page scrolled to it. */
function ChosenCard({ page }: { page: ScenePage }) {
  const cardId = useView(chosenCard);
  const frame = useRef<HTMLSpanElement>(null);
  const box = page.groups.find(({ role, ref }) => role === 'card' && ref.cardId === cardId)?.box;
  const key = box && `${box.x} ${box.y}`;
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [cardId, key]);
  if (!box) return null;
  const share = (length: number, whole: number) => `${(100 * length) / whole}%`;
  return (
    <span
      ref={frame}
      data-framed
      className={classes.frame}
      style={{
        left: share(box.x, page.width),
        top: share(box.y, page.height),
        width: share(box.width, page.width),
        height: share(box.height, page.height),
      }}
    />
  );
}
