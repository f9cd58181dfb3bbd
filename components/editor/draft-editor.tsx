'use client';

import { useCallback, useState } from 'react';
import { newId } from '../ids/new-id';
import type { DraftPorts, SavedDraft } from './draft/draft-ports';
import { browserOutbox } from './draft/outbox';
import { browserUndoShelf } from './draft/undo-shelf';
import { Editor } from './editor';
import type { ReadModel } from './checking/fix-ports';
import type { HistoryDoors, OfProtocol } from './history-port';
import type { WriteLogo } from './logo-port';
import { followDraft, tellPlace } from './follow-draft';
import type { EditorSessionProps, Follow } from './use-editor-session';
import type { Answer } from '@/lib/core/failure';

/** The editor of a draft that the studio keeps: its addresses, and the ways to save it and to read. */
export function DraftEditor(
  props: Omit<
    EditorSessionProps,
    'save' | 'reload' | 'follow' | 'sayWhere' | 'outbox' | 'undoShelf' | 'readModel' | 'writeLogo' | 'history'
  > & {
    boardName: string;
    stateWord: string;
    maySubmit: boolean;
    editors: readonly string[];
    askedFinding?: string | undefined;
    save: DraftPorts['save'];
    read: (input: { protocolId: string }) => Promise<Answer<SavedDraft>>;
    readModel: (input: { protocolId: string }) => ReturnType<ReadModel>;
    offerLogo: (input: { protocolId: string; file: string }) => ReturnType<WriteLogo>;
    history: OfProtocol<HistoryDoors>;
  },
) {
  const { read, readModel, offerLogo, history, maySubmit, ...rest } = props;
  const { protocolId } = props;
  const follow = useCallback<Follow>((hear, meet) => followDraft(protocolId, hear, meet), [protocolId]);
  const [outbox] = useState(() => browserOutbox(props.author.personId, protocolId, newId('part')));
  const [undoShelf] = useState(() => browserUndoShelf(props.author.personId, protocolId));
  const overview = `/studio/protocol/${props.protocolId}`;
  return (
    <Editor
      {...rest}
      follow={follow}
      sayWhere={(where) => tellPlace(protocolId, where)}
      outbox={outbox}
      undoShelf={undoShelf}
      reload={() => read({ protocolId: props.protocolId })}
      readModel={() => readModel({ protocolId: props.protocolId })}
      writeLogo={(file) => offerLogo({ protocolId: props.protocolId, file })}
      history={{
        list: (asked) => history.list({ protocolId, ...asked }),
        read: (asked) => history.read({ protocolId, ...asked }),
        name: (asked) => history.name({ protocolId, ...asked }),
        hrefOf: (revision) => `${overview}/eerdere-teksten/${revision}`,
      }}
      overviewHref={overview}
      submitHref={maySubmit ? `${overview}/voorleggen` : undefined}
    />
  );
}
