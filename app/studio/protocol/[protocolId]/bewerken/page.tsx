import type { Metadata } from 'next';
import { DraftEditor } from '@/components/editor/draft-editor';
import { ask, askOrLeave } from '@/lib/server/web/ask';
import { firstAsked } from '@/lib/server/web/page-asked';
import { getDraft } from '@/lib/server/drafts/drafts';
import { listPoints, makePoint, offerLogo, read, readModel, readPoint, save } from './actions';

type Props = {
  params: Promise<{ protocolId: string }>;
  searchParams: Promise<{ bevinding?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const found = await ask(getDraft, await params);
  return { title: found.ok ? `Concept · ${found.value.document.title}` : 'Concept' };
}

export default async function EditPage({ params, searchParams }: Props) {
  const { protocolId } = await params;
  const { bevinding } = await searchParams;
  const draft = await askOrLeave(getDraft, { protocolId });
  return (
    <DraftEditor
      protocolId={protocolId}
      boardName={draft.board.name}
      stateWord="Concept"
      document={draft.document}
      revision={draft.revision}
      generation={draft.generation}
      mayEdit={draft.may.edit}
      askedFinding={firstAsked(bevinding)}
      editors={draft.editors}
      maySubmit={draft.may.submit}
      author={{ personId: draft.me, today: draft.today, names: draft.people }}
      save={save}
      read={read}
      readModel={readModel}
      offerLogo={offerLogo}
      history={{ list: listPoints, read: readPoint, name: makePoint }}
    />
  );
}
