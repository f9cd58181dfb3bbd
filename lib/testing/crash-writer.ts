import { openDatabase } from '@/db/client';
import { applyOperations } from '@/lib/server/drafts/drafts';
import { houseOn } from './world';

/**
 * Changes the title of a draft for ever, and says each revision once the door has acknowledged it. Started by
 * crash.test.ts in a process of its own, to be killed in the middle: crash-writer.ts FOLDER PROTOCOL REVISION.
 */
const [folder = '', protocolId = '', first = '1'] = process.argv.slice(2);
const house = houseOn(openDatabase(folder));
const editor = {
  kind: 'person',
  personId: 'ours-editor',
  boardId: 'ours',
  roles: [{ name: 'editor' }],
} as const;
for (let revision = Number(first); ;) {
  const operations = [{ kind: 'change_protocol' as const, patch: { title: `Meldcode ${revision + 1}` } }];
  const result = await applyOperations.run(
    house,
    { ...editor, roles: [...editor.roles] },
    { protocolId, revision, operations },
  );
  if (!result.ok) throw new Error(result.failure.code);
  revision = result.value.revision;
  process.stdout.write(`${revision}\n`);
}
