import type { Metadata } from 'next';
import { DraftEditor } from '@/components/editor/draft-editor';
import { askOrLeave } from '@/lib/server/ask';
import { getDraft } from '@/lib/server/drafts';
import { read, save } from './actions';

export const metadata: Metadata = { title: 'Bewerken' };

export default async function EditPage({ params }: { params: Promise<{ protocolId: string }> }) {
  const { protocolId } = await params;
  const draft = await askOrLeave(getDraft, { protocolId });
  return (
    <DraftEditor
      protocolId={protocolId}
      boardName={draft.board.name}
      stateWord="Concept"
      document={draft.document}
      revision={draft.revision}
      mayEdit={draft.may.edit}
      maySubmit={draft.may.submit}
      save={save}
      read={read}
    />
  );
}
