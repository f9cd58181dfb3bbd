/**
 * Is it to be asked whether an informatiekaart is still right? Where nobody ever said so, and once a year after that.
 * Both are ISO times.
 */
export function isToConfirm(confirmedAt: string | undefined, now: string): boolean {
  if (confirmedAt === undefined) return true;
  return `${Number(confirmedAt.slice(0, 4)) + 1}${confirmedAt.slice(4)}` <= now;
}
