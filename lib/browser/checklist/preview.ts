import { startRun, transition, viewOf } from '@/lib/core/run';
import type { Flow, Run, RunEvent } from '@/lib/core/run';
import type { CardId, FunctionId } from '@/schemas/ids';
import type { About, Panel, Screen } from './screen';
import { panelScreen } from './screens/panels';
import { screenOf } from './screens/screen-of';
import { standsIn } from './stands-in';
import { unfoldOnTap } from './unfold';

/** What is shown: the flow, the page as it was rendered with its cards, and the element for the screens. */
export type Shown = { main: HTMLElement; page: ParentNode; flow: Flow; about: About };
/** Where somebody comes in who looks at one card: as a function that has to do with it. */
export type Entrance = { functionId: FunctionId; cardId: CardId };

/**
 * The screens of the checklist beside its author. A run lives here alone: nothing is kept on the device, and nothing is
 * put in the history of the browser.
 */
export function previewChecklist() {
  const now = () => new Date().toISOString();
  const begin = () => startRun('concept', now());
  let run: Run = begin();
  let panel: Panel | undefined;
  let takingOver: CardId | undefined;
  let shown: Shown | undefined;

  function draw(focus: boolean): void {
    if (!shown) return;
    const { main, page, flow, about } = shown;
    const view = viewOf(flow, run);
    const screen: Screen = { view, run, flow, about, page, takingOver, send, open, close, back, takeOver };
    main.replaceChildren(...(panel ? panelScreen(panel, screen) : screenOf(screen)));
    if (focus) main.querySelector('h1')?.focus();
  }

  function apply(event: RunEvent): boolean {
    const moved = shown && transition(shown.flow, run, event);
    if (!moved?.ok) return false;
    run = moved.value;
    return true;
  }

  function send(event: Parameters<Screen['send']>[0]): void {
    if (!apply({ ...event, at: now() })) return;
    if (event.kind === 'tick' || event.kind === 'untick') return;
    leavePanel();
    draw(true);
  }

  function leavePanel(): void {
    panel = undefined;
    takingOver = undefined;
  }

  function open(which: Panel): void {
    panel = which;
    draw(true);
  }

  function close(): void {
    leavePanel();
    draw(true);
  }

  function back(): void {
    leavePanel();
    apply({ kind: 'back', at: now() });
    draw(true);
  }

  function takeOver(cardId: CardId): void {
    leavePanel();
    takingOver = cardId;
    run = begin();
    draw(true);
  }

  return {
    /** Shows the checklist as it is now; the run goes on, unless what it came past is gone. */
    show(next: Shown): void {
      const isFirst = shown === undefined;
      shown = next;
      if (!isFirst && !standsIn(run, next.flow)) run = begin();
      unfoldOnTap(next.main, next.page);
      draw(false);
    },
    /** A new run at this card, or from the start. */
    enter(at: Entrance | undefined): void {
      leavePanel();
      run = begin();
      if (at) apply({ kind: 'take_over', ...at, at: now() });
      draw(false);
    },
  };
}
