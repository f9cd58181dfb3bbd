import type { Answer } from '@/lib/core/failure';
import type { Protocol } from '@/schemas/protocol';

/** Gives the model protocol that fixes take their pieces from. A rejected promise: the server was not reached. */
export type ReadModel = () => Promise<Answer<Protocol>>;

/** Who edits, on which day, and who gave the reasons that stand in the document. */
export type Author = {
  /** The author of a reason given now. */
  personId: string;
  /** ISO day. */
  today: string;
  names: Readonly<Record<string, string>>;
};

/** Asks once; asks again only after it went wrong. */
export function readOnce(read: ReadModel): ReadModel {
  let asked: ReturnType<ReadModel> | undefined;
  return async () => {
    asked ??= read();
    const mine = asked;
    try {
      const answer = await mine;
      if (!answer.ok) asked = undefined;
      return answer;
    } catch (reason) {
      asked = undefined;
      throw reason;
    }
  };
}
