'use client';

import { useCallback, useState } from 'react';
import { freshId, newId } from '../ids/new-id';
import { createTalk } from './comments/create-talk';
import type { TalkPorts } from './comments/talk-ports';
import { browserShelf } from './comments/unsent-shelf';
import type { DraftPorts, SavedDraft } from './draft/draft-ports';
import { browserOutbox } from './draft/outbox';
import { browserUndoShelf } from './draft/undo-shelf';
import { Editor } from './editor';
import type { ReadModel } from './checking/fix-ports';
import type { HistoryDoors, OfProtocol } from './history-port';
import type { WriteLogo } from './logo-port';
import { followDraft, tellPlace } from './follow-draft';
import type { EditorSessionProps, Follow } from './use-editor-session';
import { signInWith } from '@/components/account/sign-in-with';
import { answerOf, type Answer } from '@/lib/core/failure';
import { fail } from '@/lib/core/result';
import { unchosenTexts } from './saving/unchosen';

type MadeHere =
  | 'save'
  | 'reload'
  | 'follow'
  | 'sayWhere'
  | 'outbox'
  | 'undoShelf'
  | 'unchosen'
  | 'account'
  | 'readModel'
  | 'writeLogo'
  | 'history';

/** The editor of a draft that the studio keeps: its addresses, and the ways to save it and to read. */
export function DraftEditor(
  props: Omit<EditorSessionProps, MadeHere> & {
    email: string;
    comments: TalkPorts;
    askedThread?: string | undefined;
    boardName: string;
    stateWord: string;
    maySubmit: boolean;
    editors: readonly string[];
    askedFinding?: string | undefined;
    save: DraftPorts['save'];
    read: (input: { protocolId: string; since: number }) => Promise<Answer<SavedDraft & { me: string }>>;
    readModel: (input: { protocolId: string }) => ReturnType<ReadModel>;
    offerLogo: (input: { protocolId: string; file: string }) => ReturnType<WriteLogo>;
    history: OfProtocol<HistoryDoors>;
  },
) {
  const { read, save, readModel, offerLogo, history, maySubmit, email, comments, ...rest } = props;
  const { protocolId } = props;
  const { personId } = props.author;
  const [talk] = useState(() =>
    createTalk(
      protocolId,
      {
        ...comments,
        start: (input) => comments.start({ ...input, author: personId }),
        reply: (input) => comments.reply({ ...input, author: personId }),
      },
      browserShelf(personId, protocolId),
      () => freshId('comment'),
    ),
  );
  const follow = useCallback<Follow>(
    (told) => followDraft(protocolId, { ...told, said: talk.read }),
    [protocolId, talk],
  );
  const [outbox] = useState(() => browserOutbox(personId, protocolId, newId('part')));
  const [undoShelf] = useState(() => browserUndoShelf(personId, protocolId));
  const [unchosen] = useState(() => unchosenTexts(() => Date.now(), { personId, protocolId }));
  const [account] = useState(() => ({ email, signIn: signInWith }));
  const overview = `/studio/protocol/${props.protocolId}`;
  return (
    <Editor
      {...rest}
      talk={talk}
      follow={follow}
      sayWhere={(where) => tellPlace(protocolId, where)}
      outbox={outbox}
      undoShelf={undoShelf}
      unchosen={unchosen}
      account={account}
      save={(input) => save({ ...input, author: personId })}
      reload={async (since) => {
        const answer = await read({ protocolId, since });
        return answer.ok && answer.value.me !== personId ? answerOf(fail({ code: 'other_person' })) : answer;
      }}
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
