import { startRun } from '@/lib/core/run';
import type { Run } from '@/lib/core/run';

const idleLimit = 8 * 60 * 60 * 1000;

const prefix = 'doorloop:';
const keyOf = (versionKey: string) => `${prefix}${versionKey}`;

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

/**
 * The run of this device, or a new one: none was kept, it is damaged, or it lay idle too long. Such runs of other
 * versions and protocols go too: nobody may ever open those pages again.
 */
export function loadRun(versionKey: string, now: Date): Run {
  const fresh = startRun(versionKey, now.toISOString());
  try {
    forgetKept((kept, key) => !isRun(kept, key) || isIdle(kept, now));
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(versionKey)) ?? 'null');
    if (isRun(kept, versionKey)) return kept;
  } catch {
    // Storage is closed: this run then lives as long as the page.
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

/** Forgets runs of every version and protocol of which `mayGo` says so; what cannot be read goes as undefined. */
function forgetKept(mayGo: (kept: unknown, versionKey: string) => boolean): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
    let kept: unknown;
    try {
      kept = JSON.parse(localStorage.getItem(key) ?? '');
    } catch {
      // Damaged.
    }
    if (mayGo(kept, key.slice(prefix.length))) localStorage.removeItem(key);
  }
}

/** Leaves nothing of any run on this device: also not of an older version, or of another protocol. */
export function forgetEveryRun(): void {
  try {
    forgetKept(() => true);
  } catch {
    // No storage: nothing to forget.
  }
}

export function forgetRun(versionKey: string): void {
  try {
    localStorage.removeItem(keyOf(versionKey));
  } catch {
    // No storage: nothing to forget.
  }
}
