import { deviceStore } from './device-store';

/** How many edits this device holds that no server has: what each page left there says so itself. */
export async function unsentOnDevice(): Promise<number> {
  const all = await deviceStore('unsent').all();
  return all.reduce((sum, [, left]) => sum + countIn(left), 0);
}

function countIn(left: unknown): number {
  const isLeft = typeof left === 'object' && left !== null && 'count' in left;
  return isLeft && typeof left.count === 'number' ? left.count : 0;
}
