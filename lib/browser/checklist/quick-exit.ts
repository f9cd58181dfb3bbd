const leftKey = 'weg';

function isLeft(): boolean {
  try {
    return sessionStorage.getItem(leftKey) === '1';
  } catch {
    return false;
  }
}

function setLeft(left: boolean): void {
  try {
    if (left) sessionStorage.setItem(leftKey, '1');
    else sessionStorage.removeItem(leftKey);
  } catch {
    // No storage: the back button may then show the first screen, with nothing filled in.
  }
}

/**
 * "Snel weg": wipes the run, empties the screen and puts a neutral page in the place of this one. Who then
 * presses back comes to the neutral page again. Gives true when the page must not start because of that.
 */
export function armQuickExit(neutralPage: string, wipe: () => void): boolean {
  const leave = () => {
    wipe();
    document.body.replaceChildren();
    location.replace(neutralPage);
  };
  addEventListener('pageshow', (event) => {
    if (event.persisted && isLeft()) leave();
  });
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (isLeft() && arrival?.type === 'back_forward') {
    leave();
    return true;
  }
  setLeft(false);
  document.getElementById('snel-weg')?.addEventListener('click', (event) => {
    event.preventDefault();
    setLeft(true);
    leave();
  });
  return false;
}
