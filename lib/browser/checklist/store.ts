import { startRun } from '@/lib/core/run';
import type { Run } from '@/lib/core/run';

const idleLimit = 8 * 60 * 60 * 1000;

const keyOf = (versionKey: string) => `doorloop:${versionKey}`;

function isRun(value: unknown, versionKey: string): value is Run {
  const run = value as Partial<Run> | null;
  return (
    run?.formatVersion === 1 &&
    run.versionKey === versionKey &&
    Array.isArray(run.history) &&
    typeof run.ticked === 'object' &&
    !Number.isNaN(Date.parse(String(run.changedAt)))
  );
}

/** Has nobody touched this run for eight hours? */
export function isIdle(run: Run, now: Date): boolean {
  return now.getTime() - Date.parse(run.changedAt) > idleLimit;
}

/** The run of this device, or a new one: none was kept, it is damaged, or it lay idle too long. */
export function loadRun(versionKey: string, now: Date): Run {
  const fresh = startRun(versionKey, now.toISOString());
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(versionKey)) ?? 'null');
    if (isRun(kept, versionKey) && !isIdle(kept, now)) return kept;
    forgetRun(versionKey);
  } catch {
    // Storage is closed or the text is damaged: this run then lives as long as the page.
  }
  return fresh;
}

export function keepRun(run: Run): void {
  try {
    if (run.history.length === 0) forgetRun(run.versionKey);
    else localStorage.setItem(keyOf(run.versionKey), JSON.stringify(run));
  } catch {
    // No storage: nothing to keep.
  }
}

export function forgetRun(versionKey: string): void {
  try {
    localStorage.removeItem(keyOf(versionKey));
  } catch {
    // No storage: nothing to forget.
  }
}
