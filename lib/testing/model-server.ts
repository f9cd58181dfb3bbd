import type { Told } from '@/lib/core/drafting';
import { applyOperations, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

const throughJson = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

/** The server as lib/server/drafts has it, in a few lines: edits are made on the draft of now, all of a save or none. */
export function modelServer(start: Protocol) {
  let document = start;
  let revision = 1;
  const told: Told[] = [];
  return {
    read: () => ({ document, revision, generation: 1 }),
    /** All that was told, from the first save on. */
    told,
    save: (made: Operation[], on: number) => {
      const applied = applyOperations(document, throughJson(made));
      if (!applied.ok) return undefined;
      const newer = on === revision ? undefined : applied.value.protocol;
      document = applied.value.protocol;
      revision += 1;
      told.push(throughJson({ revision, operations: made }));
      return { revision, newer };
    },
  };
}

export type ModelServer = ReturnType<typeof modelServer>;
