'use client';

import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useEditing, useView } from '../editing-context';
import { cardInHand, hasFieldsInMain, isSideFolded, narrowScreen, type EditorView } from '../editor-view';
import { atPlace, elementAt, placeOf } from '../going/places';
import { SideFolded } from './side-folded';
import { SideTabs } from './side-tabs';
import classes from './side-panel.module.css';

/** What stands beside the work: the fields of what is chosen, and whatever else is about it. Over it where there is no room. */
export function SidePanel() {
  const { view } = useEditing();
  const isNarrow = useMediaQuery(narrowScreen);
  const open = useView((now) => now.open === 'inspector');
  const side = useView((now) => now.side);
  const isFolded = useView((now) => isSideFolded(now) && !hasFieldsInMain(now));
  if (!isNarrow) return isFolded ? <SideFolded /> : <PanelBeside isAsked={open} />;
  return (
    <Drawer
      opened={open}
      onClose={() => view.set((now) => ({ ...now, open: 'nothing', side: 'card' }))}
      position="bottom"
      size="88%"
      title={side === 'card' ? 'Bewerken' : 'Over dit concept'}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      <SideTabs />
    </Drawer>
  );
}

/** What was asked for by name stays, though nothing is in hand. */
function unfolded(now: EditorView): EditorView {
  return isSideFolded(now) ? { ...now, folds: { ...now.folds, fields: 'open' } } : now;
}

function PanelBeside({ isAsked }: { isAsked: boolean }) {
  const { view } = useEditing();
  const panel = useRef<HTMLElement>(null);
  const cardId = useView(cardInHand);
  const stepId = useView((now) => now.stepId);
  useEffect(() => panel.current?.scrollTo(0, 0), [cardId, stepId]);
  useEffect(() => {
    if (!isAsked) return;
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    view.set((now) => unfolded({ ...now, open: 'nothing' }));
  }, [isAsked, view]);
  return (
    <aside
      ref={panel}
      className={classes.panel}
      aria-label="Eigenschappen"
      {...atPlace(placeOf.route)}
      onKeyDown={(event) => {
        const { chosen } = view.get();
        if (event.key !== 'Escape' || !chosen || event.defaultPrevented) return;
        elementAt(placeOf.choice(chosen))?.focus();
      }}
    >
      <SideTabs />
    </aside>
  );
}
