import { openDatabase } from '@/db/client';
import type { Told } from '@/lib/core/drafting';
import type { Operation } from '@/lib/core/protocol';
import { openLive } from '@/lib/server/basics/live';
import { applyOperations, getDraft } from '@/lib/server/drafts/drafts';
import { followDraft } from '@/lib/server/drafts/live-draft';
import { houseOn } from './world';

/** What is asked of the server of one draft, and what it says. */
export type Asked = { id: number } & (
  { do: 'read' } | { do: 'save'; revision: number; operations: Operation[]; saveId: string | undefined }
);
export type Said = { told: Told } | { id: number; answer: unknown };

/** The server of one draft in a process of its own, to be killed in the middle: draft-server.ts FOLDER PROTOCOL. */
const [folder = '', protocolId = ''] = process.argv.slice(2);
const live = openLive();
const house = houseOn(openDatabase(folder), { live });
const say = (said: Said) => process.send?.(said);
const editor = () => ({
  kind: 'person' as const,
  personId: 'ours-editor',
  boardId: 'ours',
  roles: [{ name: 'editor' as const }],
});
const followed = await followDraft.run(house, editor(), { protocolId });
if (!followed.ok) throw new Error(followed.failure.code);
live.listen(followed.value.subject, followed.value.visitor.personId, {
  hear: (message) => say({ told: JSON.parse(message) as Told }),
  end: () => undefined,
});
process.on('message', (asked: Asked) => {
  const answered =
    asked.do === 'read'
      ? getDraft.run(house, editor(), { protocolId })
      : applyOperations.run(house, editor(), {
          protocolId,
          revision: asked.revision,
          operations: asked.operations,
          saveId: asked.saveId,
        });
  void answered.then((answer) => say({ id: asked.id, answer }));
});
