import { IconEye, IconHistory, IconId, IconMessage, type Icon } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { CommentsName, CommentsPanel } from '../comments/comments-panel';
import type { EditorSide } from '../editor-view';
import { HistoryPanel } from '../history/history-panel';
import { Inspector } from '../inspector/inspector';
import { PreviewPanel } from '../preview/preview-panel';

/** `Name`: its word on the tab, drawn there so that it can count. */
type Side = { side: EditorSide; Name: ComponentType; Icon: Icon; content: ReactNode };

/** What there is to see in the panel at the right. */
export const sides: readonly Side[] = [
  { side: 'card', Name: () => 'Kaart', Icon: IconId, content: <Inspector /> },
  { side: 'comments', Name: CommentsName, Icon: IconMessage, content: <CommentsPanel /> },
  { side: 'preview', Name: () => 'Voorbeeld', Icon: IconEye, content: <PreviewPanel /> },
  { side: 'history', Name: () => 'Historie', Icon: IconHistory, content: <HistoryPanel /> },
];
