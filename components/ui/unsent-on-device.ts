import { deviceStore, keyOf } from './device-store';

/** So much of somebody this device holds that no server has. */
export type UnsentOnDevice = { edits: number; comments: number };

/** What each page left there says itself how many edits it is; a comment that was typed is one. */
export async function unsentOnDevice(personId: string): Promise<UnsentOnDevice> {
  const all = await deviceStore('unsent').allOf(personId);
  const edits = all.reduce((sum, [, left]) => sum + countIn(left), 0);
  const comments = all.filter(([key]) => key.startsWith(commentsOnDevice(personId, ''))).length;
  return { edits, comments };
}

/** Where a comment is kept that somebody typed about a draft and did not send. */
export const commentsOnDevice = (personId: string, protocolId: string) =>
  keyOf(personId, 'comment', protocolId);

function countIn(left: unknown): number {
  const isLeft = typeof left === 'object' && left !== null && 'count' in left;
  return isLeft && typeof left.count === 'number' ? left.count : 0;
}
