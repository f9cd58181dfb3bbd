'use client';

import { Tabs } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useEditing, useView } from '../editing-context';
import { hasFieldsInMain, type EditorSide } from '../editor-view';
import { CommentsName, CommentsPanel } from '../comments/comments-panel';
import { HistoryPanel } from '../history/history-panel';
import { Inspector } from '../inspector/inspector';
import { PreviewPanel } from '../preview/preview-panel';
import classes from './side-panel.module.css';

/** `Name`: its word on the tab, drawn there so that it can count. */
type Side = { side: EditorSide; Name: ComponentType; content: ReactNode };

const sides: readonly Side[] = [
  { side: 'card', Name: () => 'Kaart', content: <Inspector /> },
  { side: 'comments', Name: CommentsName, content: <CommentsPanel /> },
  { side: 'preview', Name: () => 'Voorbeeld', content: <PreviewPanel /> },
  { side: 'history', Name: () => 'Historie', content: <HistoryPanel /> },
];

export function SideTabs() {
  const { view } = useEditing();
  const side = useView((now) => now.side);
  const withoutFields = useView(hasFieldsInMain);
  const shown = withoutFields ? sides.filter((one) => one.side !== 'card') : sides;
  const choose = (value: EditorSide) => view.set((now) => ({ ...now, side: value }));
  return (
    <Tabs value={side} onChange={(value) => value && choose(value as EditorSide)} keepMounted={false}>
      {sides.length > 1 ? (
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
          ) : null}
        </div>
      ) : null}
      {shown.map(({ side: value, content }) => (
        <Tabs.Panel key={value} value={value}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
