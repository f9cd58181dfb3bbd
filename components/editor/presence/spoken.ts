const key = 'meldcode-studio:say-who-works';

/** Whether a screen reader is told who works where: yes, unless it was switched off on this device. */
export function isSpoken(): boolean {
  try {
    return localStorage.getItem(key) !== 'no';
  } catch {
    return true;
  }
}

/** A device that keeps nothing asks again at the next visit. */
export function keepSpoken(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'no');
  } catch {
    // Storage is off here.
  }
}
