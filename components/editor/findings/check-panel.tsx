'use client';

import { Drawer, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { useEditing, useView } from '../editing-context';
import { narrowScreen, type EditorView } from '../editor-view';
import { WeighingTable } from '../weighing/weighing-table';
import { FindingsView } from './findings-view';
import { atPlace, placeOf } from '../going/places';
import classes from './check-panel.module.css';

const title = 'Controle';

/** The check beside the flow, in the place of the outline, so that one mends while it stands there. */
export function CheckPanel() {
  const { view } = useEditing();
  const shows = useView((now) => now.check);
  const isNarrow = useMediaQuery(narrowScreen);
  const close = () => view.set((now) => ({ ...now, check: 'closed', path: null, aim: placeOf.checkBar }));
  if (isNarrow) {
    return (
      <Drawer
        opened={shows !== 'closed'}
        onClose={close}
        returnFocus={false}
        position="bottom"
        size="92%"
        title={title}
        closeButtonProps={{ 'aria-label': 'Sluiten' }}
      >
        <Shown shows={shows} />
      </Drawer>
    );
  }
  if (shows === 'closed') return null;
  return (
    <aside
      className={classes.panel}
      aria-label="Controle van het concept"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        if (view.get().path) view.set((now) => ({ ...now, path: null }));
        else close();
      }}
    >
      <div className={classes.top}>
        <h2 className={classes.title} tabIndex={-1} {...atPlace(placeOf.checkHeading)}>
          {title}
        </h2>
        <IconButton label="Controle sluiten" onClick={close}>
          <IconX size={18} />
        </IconButton>
      </div>
      <Shown shows={shows} />
    </aside>
  );
}

function Shown({ shows }: { shows: EditorView['check'] }) {
  const { view } = useEditing();
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        className={classes.what}
        aria-label="Wat de controle toont"
        value={shows === 'table' ? 'table' : 'findings'}
        data={[
          { value: 'findings', label: 'Bevindingen' },
          { value: 'table', label: 'Afwegingstabel' },
        ]}
        onChange={(value) => view.set((now) => ({ ...now, check: value, path: null }))}
      />
      {shows === 'table' ? (
        <div className={classes.body}>
          <WeighingTable />
        </div>
      ) : (
        <FindingsView />
      )}
    </>
  );
}
