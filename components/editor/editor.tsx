'use client';

import { Tabs, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Store } from '@/components/ui/create-store';
import { KeyboardTooltip } from '@/components/ui/keyboard-tooltip';
import { useStoreValue } from '@/components/ui/use-store-value';
import { Canvas } from './canvas/canvas';
import { useClipboardKeys } from './clipboard/use-clipboard-keys';
import type { Talk } from './comments/create-talk';
import { TalkContext } from './comments/talk-context';
import { useAskedThread } from './comments/use-asked-thread';
import { ConnectDialog } from './dialogs/connect-dialog';
import { NewCardDialog } from './dialogs/new-card-dialog';
import { ShortcutsDialog } from './dialogs/shortcuts-dialog';
import { EditingContext, useEditing, useView } from './editing-context';
import { hasFieldsInMain, narrowScreen, type EditorTab } from './editor-view';
import { FaceDialog } from './face/face-dialog';
import { CheckPanel } from './findings/check-panel';
import { FindingsBar } from './findings/findings-bar';
import { useAim } from './going/use-aim';
import { useAskedFinding } from './findings/use-asked-finding';
import { PeopleTab } from './people/people-tab';
import { PreviewDrawer } from './preview/preview-drawer';
import { SearchButton } from './search/search-button';
import { SearchDialog } from './search/search-dialog';
import { SidePanel } from './side/side-panel';
import { Outline } from './shell/outline';
import { ClashCard } from './saving/clash-card';
import { SavingNotices } from './saving/notices';
import { UnchosenDialog } from './saving/unchosen-dialog';
import { TopBar, type TopBarProps } from './shell/top-bar';
import { TableTab } from './table/table-tab';
import { TextTab } from './texts/text-tab';
import { useEditorKeys } from './use-editor-keys';
import { useEditorSession, type EditorSessionProps } from './use-editor-session';
import { useUnsavedWarning } from './use-unsaved-warning';
import classes from './shell/shell.module.css';

type FrameProps = TopBarProps & {
  /** The key of the finding to begin with. */ askedFinding?: string | undefined;
  /** The thread to begin with. */ askedThread?: string | undefined;
};
export type EditorProps = EditorSessionProps & FrameProps & { talk: Talk };

/** The editor of one draft. Gets the document and the way to save it; holds everything else itself. */
export function Editor(props: EditorProps) {
  const { editing, said } = useEditorSession(props);
  useEditorKeys(editing);
  useUnsavedWarning(editing);
  return (
    <EditingContext value={editing}>
      <TalkContext value={props.talk}>
        <Frame {...props} />
        <ConnectDialog />
        <NewCardDialog />
        <SearchDialog />
        <ShortcutsDialog />
        <PreviewDrawer />
        <FaceDialog />
        <UnchosenDialog />
        <Said said={said} />
        <KeyboardTooltip />
      </TalkContext>
    </EditingContext>
  );
}

/** For a screen reader. A part of its own, so that saying something draws nothing else again. */
function Said({ said }: { said: Store<string> }) {
  return <VisuallyHidden role="status">{useStoreValue(said, (text) => text)}</VisuallyHidden>;
}

function Frame({ askedFinding, askedThread, ...props }: FrameProps) {
  const { view } = useEditing();
  const tab = useView((now) => now.tab);
  const check = useView((now) => now.check);
  const isNarrow = useMediaQuery(narrowScreen);
  const isWide = useView(hasFieldsInMain);
  const side = useView((now) => now.side);
  // The table needs the room of the fields, until somebody chooses a card.
  const hasFields = useView(
    (now) => now.check !== 'table' || now.chosen !== null || now.open === 'inspector',
  );
  const hasSide = side === 'card' ? hasFields && !isWide : true;
  useAim();
  useClipboardKeys();
  useAskedFinding(askedFinding);
  useAskedThread(askedThread);
  return (
    <Tabs
      value={tab}
      onChange={(value) => value && view.set((now) => ({ ...now, tab: value as EditorTab }))}
      keepMounted={false}
      className={classes.frame}
      data-wide={isWide || undefined}
      data-check={check === 'closed' ? undefined : check}
      data-fields={hasFields || side !== 'card' ? undefined : 'none'}
      data-side={side === 'card' ? undefined : side}
    >
      <div className={classes.top}>
        <TopBar {...props} />
        <SavingNotices />
      </div>
      <nav className={classes.tabs} aria-label="Weergaven">
        <Tabs.List aria-label="Weergave">
          <Tabs.Tab value="flow">Stroomschema</Tabs.Tab>
          <Tabs.Tab value="table">Tabel</Tabs.Tab>
          <Tabs.Tab value="text">Tekst en bijlagen</Tabs.Tab>
          <Tabs.Tab value="people">Functies en kolommen</Tabs.Tab>
        </Tabs.List>
        <SearchButton />
      </nav>
      <CheckPanel />
      {isWide || (check !== 'closed' && !isNarrow) ? null : (
        <nav className={classes.outline} aria-label="Routes en stappen">
          <Outline />
        </nav>
      )}
      <main className={classes.main}>
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
      <ClashCard />
      {hasSide || isNarrow ? <SidePanel /> : null}
      <FindingsBar />
    </Tabs>
  );
}
