'use client';

import { Drawer, Tabs, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { Store } from '@/components/ui/create-store';
import { useStoreValue } from '@/components/ui/use-store-value';
import { Canvas } from './canvas/canvas';
import { ConnectDialog } from './dialogs/connect-dialog';
import { NewCardDialog } from './dialogs/new-card-dialog';
import { ShortcutsDialog } from './dialogs/shortcuts-dialog';
import { EditingContext, useEditing, useView } from './editing-context';
import { narrowScreen, type EditorTab } from './editor-view';
import { FaceDialog } from './face/face-dialog';
import { CheckPanel } from './findings/check-panel';
import { FindingsBar } from './findings/findings-bar';
import { useAim } from './going/use-aim';
import { useAskedFinding } from './findings/use-asked-finding';
import { Inspector } from './inspector/inspector';
import { PeopleTab } from './people/people-tab';
import { PreviewDrawer } from './preview/preview-drawer';
import { Outline } from './shell/outline';
import { ClashNotice } from './shell/clash-notice';
import { SetAsideNotice } from './shell/set-aside-notice';
import { TopBar, type TopBarProps } from './shell/top-bar';
import { TableTab } from './table/table-tab';
import { TextTab } from './texts/text-tab';
import { useEditorKeys } from './use-editor-keys';
import { useEditorSession, type EditorSessionProps } from './use-editor-session';
import { useUnsavedWarning } from './use-unsaved-warning';
import classes from './shell/shell.module.css';

type FrameProps = TopBarProps & {
  /** The key of the finding to begin with. */ askedFinding?: string | undefined;
};
export type EditorProps = EditorSessionProps & FrameProps;

/** The editor of one draft. Gets the document and the way to save it; holds everything else itself. */
export function Editor(props: EditorProps) {
  const { editing, said } = useEditorSession(props);
  useEditorKeys(editing);
  useUnsavedWarning(editing);
  return (
    <EditingContext value={editing}>
      <Frame {...props} />
      <ConnectDialog />
      <NewCardDialog />
      <ShortcutsDialog />
      <PreviewDrawer />
      <FaceDialog />
      <Said said={said} />
    </EditingContext>
  );
}

/** For a screen reader. A part of its own, so that saying something draws nothing else again. */
function Said({ said }: { said: Store<string> }) {
  return <VisuallyHidden role="status">{useStoreValue(said, (text) => text)}</VisuallyHidden>;
}

function Frame({ askedFinding, ...props }: FrameProps) {
  const { view } = useEditing();
  const tab = useView((now) => now.tab);
  const check = useView((now) => now.check);
  const isNarrow = useMediaQuery(narrowScreen);
  const isWide = tab === 'text' || tab === 'people';
  // The table needs the room of the fields, until somebody chooses a card.
  const hasInspector = useView(
    (now) => now.check !== 'table' || now.cardId !== null || now.open === 'inspector',
  );
  useAim();
  useAskedFinding(askedFinding);
  return (
    <Tabs
      value={tab}
      onChange={(value) => value && view.set((now) => ({ ...now, tab: value as EditorTab }))}
      keepMounted={false}
      className={classes.frame}
      data-wide={isWide || undefined}
      data-check={check === 'closed' ? undefined : check}
      data-fields={hasInspector ? undefined : 'none'}
    >
      <TopBar {...props} />
      <nav className={classes.tabs} aria-label="Weergaven">
        <Tabs.List aria-label="Weergave">
          <Tabs.Tab value="flow">Stroomschema</Tabs.Tab>
          <Tabs.Tab value="table">Tabel</Tabs.Tab>
          <Tabs.Tab value="text">Tekst en bijlagen</Tabs.Tab>
          <Tabs.Tab value="people">Functies en kolommen</Tabs.Tab>
        </Tabs.List>
      </nav>
      <CheckPanel />
      {isWide || (check !== 'closed' && !isNarrow) ? null : (
        <nav className={classes.outline} aria-label="Routes en stappen">
          <Outline />
        </nav>
      )}
      <main className={classes.main}>
        <ClashNotice />
        <SetAsideNotice />
        <Tabs.Panel value="flow">
          <Canvas />
        </Tabs.Panel>
        <Tabs.Panel value="table">
          <TableTab />
        </Tabs.Panel>
        <Tabs.Panel value="text">
          <TextTab />
        </Tabs.Panel>
        <Tabs.Panel value="people">
          <PeopleTab />
        </Tabs.Panel>
      </main>
      {isWide || (!hasInspector && !isNarrow) ? null : <InspectorPanel />}
      <FindingsBar />
    </Tabs>
  );
}

function InspectorPanel() {
  const { view } = useEditing();
  const isNarrow = useMediaQuery(narrowScreen);
  const open = useView((now) => now.open === 'inspector');
  const close = () => view.set((now) => ({ ...now, open: 'nothing' }));
  if (isNarrow) {
    return (
      <Drawer
        opened={open}
        onClose={close}
        position="bottom"
        size="88%"
        title="Bewerken"
        closeButtonProps={{ 'aria-label': 'Sluiten' }}
      >
        <Inspector />
      </Drawer>
    );
  }
  return <WideInspector isAsked={open} />;
}

function WideInspector({ isAsked }: { isAsked: boolean }) {
  const { view } = useEditing();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    view.set((now) => ({ ...now, open: 'nothing' }));
  }, [isAsked, view]);
  return (
    <aside
      ref={panel}
      className={classes.inspector}
      aria-label="Eigenschappen"
      data-place="route"
      onKeyDown={(event) => {
        const { cardId } = view.get();
        if (event.key !== 'Escape' || !cardId || event.defaultPrevented) return;
        document.querySelector<HTMLElement>(`[data-card-id="${CSS.escape(cardId)}"]`)?.focus();
      }}
    >
      <Inspector />
    </aside>
  );
}
