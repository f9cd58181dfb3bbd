import { startRun, transition, viewOf } from '@/lib/core/run';
import type { Flow, Run, RunEvent } from '@/lib/core/run';
import type { CardId } from '@/schemas/ids';
import { armQuickExit } from './quick-exit';
import type { About, Panel, Screen } from './screen';
import { panelScreen } from './screens/panels';
import { screenOf } from './screens/screen-of';
import { forgetEveryRun, forgetRun, isIdle, keepRun, loadRun } from './store';
import { unfoldOnTap } from './unfold';

type Depth = { depth: number };

/**
 * Runs the checklist in the page: shows one screen of the run, keeps it on this device, and asks the network
 * for nothing. Each step forward is one entry in the history of the browser, so its back button works.
 */
export function startChecklist(main: HTMLElement, page: HTMLElement, flow: Flow, about: About): void {
  let run: Run = loadRun(about.versionKey, new Date());
  let panel: Panel | undefined;
  let takingOver: CardId | undefined;
  /** Entries of the browser's history that this visit made. */
  let pushed = 0;
  if (armQuickExit(about.neutralPage, forgetEveryRun)) return;

  const status = document.createElement('p');
  status.className = 'sr';
  status.setAttribute('role', 'status');
  document.body.append(status);

  const now = () => new Date().toISOString();
  const forward = () => {
    pushed += 1;
    history.pushState({ depth: run.history.length } satisfies Depth, '');
  };

  function show(focus: boolean): void {
    const view = viewOf(flow, run);
    const screen: Screen = { view, run, flow, about, page, takingOver, send, open, close, back, takeOver };
    main.replaceChildren(...(panel ? panelScreen(panel, screen) : screenOf(screen)));
    status.textContent = !panel && 'progress' in view ? view.progress : '';
    if (!focus) return;
    scrollTo(0, 0);
    main.querySelector('h1')?.focus({ preventScroll: true });
  }

  function apply(event: RunEvent): boolean {
    const moved = transition(flow, run, event);
    if (!moved.ok) return false;
    run = moved.value;
    keepRun(run);
    if (event.kind === 'wipe') forgetEveryRun();
    return true;
  }

  function send(event: Parameters<Screen['send']>[0]): void {
    if (!apply({ ...event, at: now() })) return;
    if (event.kind === 'tick' || event.kind === 'untick') return;
    panel = undefined;
    takingOver = undefined;
    forward();
    show(true);
  }

  function open(which: Panel): void {
    panel = which;
    forward();
    show(true);
  }

  function takeOver(cardId: CardId): void {
    panel = undefined;
    takingOver = cardId;
    run = startRun(about.versionKey, now());
    forward();
    show(true);
  }

  function close(): void {
    if (pushed > 0) history.back();
    else goTo(run.history.length);
  }

  function back(): void {
    if (pushed > 0) history.back();
    else goTo(run.history.length - 1);
  }

  /** Shows the run as it was after so many things done, with any side screen closed. */
  function goTo(depth: number): void {
    panel = undefined;
    takingOver = undefined;
    while (run.history.length > Math.max(0, depth) && apply({ kind: 'back', at: now() }));
    show(true);
  }

  addEventListener('popstate', (event: PopStateEvent) => {
    pushed = Math.max(0, pushed - 1);
    goTo((event.state as Depth | null)?.depth ?? 0);
  });
  const wipeWhenIdle = () => {
    if (run.history.length === 0 || !isIdle(run, new Date())) return;
    run = startRun(about.versionKey, now());
    forgetRun(about.versionKey);
    panel = undefined;
    show(false);
  };
  setInterval(wipeWhenIdle, 60_000);
  document.addEventListener('visibilitychange', wipeWhenIdle);

  unfoldOnTap(main, page);
  // Asks every font file now, so that no screen asks for one later.
  document.fonts.forEach((face) => void face.load());
  history.replaceState({ depth: run.history.length } satisfies Depth, '');
  page.remove();
  main.hidden = false;
  show(false);
}
