'use client';

import { Tabs } from '@mantine/core';
import { IconChevronRight, IconX } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { useEditing, useView } from '../editing-context';
import { hasFieldsInMain, type EditorSide } from '../editor-view';
import { atPlace, placeOf } from '../going/places';
import { turnSide } from '../turn-folds';
import { sides } from './sides';
import classes from './side-panel.module.css';

/** What the panel shows, and the choice of it. */
export function SideTabs() {
  const editing = useEditing();
  const side = useView((now) => now.side);
  const withoutFields = useView(hasFieldsInMain);
  const shown = withoutFields ? sides.filter((one) => one.side !== 'card') : sides;
  const choose = (value: EditorSide) => editing.view.set((now) => ({ ...now, side: value }));
  return (
    <Tabs value={side} onChange={(value) => value && choose(value as EditorSide)} keepMounted={false}>
      <div className={classes.head}>
        <Tabs.List aria-label="Paneel" className={classes.tabs}>
          {shown.map(({ side: value, Name }) => (
            <Tabs.Tab key={value} value={value}>
              <Name />
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {withoutFields ? (
          <IconButton label="Sluit dit paneel" className={classes.close} onClick={() => choose('card')}>
            <IconX size={16} />
          </IconButton>
        ) : (
          <IconButton
            label="Vouw dit paneel in"
            aria-expanded
            className={classes.close}
            {...atPlace(placeOf.sideFold)}
            onClick={() => turnSide(editing, 'button')}
          >
            <IconChevronRight size={16} />
          </IconButton>
        )}
      </div>
      {shown.map(({ side: value, content }) => (
        <Tabs.Panel key={value} value={value}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
