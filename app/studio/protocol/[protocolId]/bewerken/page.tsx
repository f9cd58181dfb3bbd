import type { Metadata } from 'next';
import { DraftEditor } from '@/components/editor/draft-editor';
import { ask, askOrLeave } from '@/lib/server/web/ask';
import { firstAsked } from '@/lib/server/web/page-asked';
import { getDraft } from '@/lib/server/drafts/drafts';
import { getOwnAccount } from '@/lib/server/people/account';
import * as actions from './actions';

type Props = {
  params: Promise<{ protocolId: string }>;
  searchParams: Promise<{ bevinding?: string | string[]; gesprek?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const found = await ask(getDraft, await params);
  return { title: found.ok ? `Concept · ${found.value.document.title}` : 'Concept' };
}

export default async function EditPage({ params, searchParams }: Props) {
  const { protocolId } = await params;
  const { bevinding, gesprek } = await searchParams;
  const draft = await askOrLeave(getDraft, { protocolId });
  const { email } = await askOrLeave(getOwnAccount, {});
  return (
    <DraftEditor
      protocolId={protocolId}
      boardName={draft.board.name}
      stateWord="Concept"
      document={draft.document}
      revision={draft.revision}
      generation={draft.generation}
      changedAt={draft.changedAt}
      mayEdit={draft.may.edit}
      email={email}
      askedFinding={firstAsked(bevinding)}
      editors={draft.editors}
      maySubmit={draft.may.submit}
      author={{ personId: draft.me, today: draft.today, names: draft.people }}
      askedThread={firstAsked(gesprek)}
      save={actions.save}
      read={actions.read}
      readModel={actions.readModel}
      offerLogo={actions.offerLogo}
      comments={{
        list: actions.listComments,
        start: actions.startComment,
        reply: actions.reply,
        edit: actions.edit,
        remove: actions.remove,
        resolve: actions.resolve,
        reopen: actions.reopen,
        read: actions.readMention,
      }}
      history={{ list: actions.listPoints, read: actions.readPoint, name: actions.makePoint }}
    />
  );
}
