'use client';

import type { DraftPorts, SavedDraft } from './draft/draft-ports';
import { Editor } from './editor';
import type { EditorSessionProps } from './use-editor-session';
import type { Answer } from '@/lib/core/failure';

/** The editor of a draft that the studio keeps: its addresses, and the way to save it and read it again. */
export function DraftEditor(
  props: Omit<EditorSessionProps, 'save' | 'reload'> & {
    boardName: string;
    stateWord: string;
    maySubmit: boolean;
    save: DraftPorts['save'];
    read: (input: { protocolId: string }) => Promise<Answer<SavedDraft>>;
  },
) {
  const { read, maySubmit, ...rest } = props;
  const overview = `/studio/protocol/${props.protocolId}`;
  return (
    <Editor
      {...rest}
      reload={() => read({ protocolId: props.protocolId })}
      overviewHref={overview}
      submitHref={maySubmit ? `${overview}/voorleggen` : undefined}
    />
  );
}
