import type { Store } from '@/components/ui/create-store';
import type { PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { DraftState } from '@/lib/core/drafting';
import { cardInHand, type EditorView } from '../editor-view';
import type { Checker } from './checker';

/** Longer than the check waits: it goes first. */
export const SETTLED_MS = 700;

/** The tasks that stand only in the checklist, as the sheet was last planned. */
export type Dropped = ReadonlySet<PartId>;

type Watched = {
  draft: Store<DraftState>;
  /** A plan is made only while somebody looks at a card. */
  view: Pick<Store<Pick<EditorView, 'chosen'>>, 'get' | 'subscribe'>;
  dropped: Store<Dropped>;
  plan: Checker['plan'];
  /** Runs `task` once after `ms`; gives the way to call it off. */
  after: (ms: number, task: () => void) => () => void;
};

/**
 * Plans the sheet on A3 when editing pauses, one plan at a time; an answer about an older document is dropped. Where no
 * plan can be made nothing is said of any task. Gives the way to stop.
 */
export function watchDropped({ draft, view, dropped, plan, after }: Watched): () => void {
  let callOff: (() => void) | undefined;
  let last: Protocol | undefined;
  let isBusy = false;
  let isStopped = false;

  async function run(): Promise<void> {
    callOff = undefined;
    const { document } = draft.get();
    if (isBusy || isStopped || document === last || cardInHand(view.get()) === null) return;
    last = document;
    isBusy = true;
    const made = await plan({ document, paper: 'a3' }).catch(() => null);
    isBusy = false;
    if (isStopped) return;
    if (draft.get().document !== document) return wait();
    const next = new Set(made?.cards.flatMap(({ hiddenTasks }) => hiddenTasks));
    dropped.set((now) => (isSame(now, next) ? now : next));
  }

  function wait(): void {
    if (draft.get().document === last || cardInHand(view.get()) === null) return;
    callOff?.();
    callOff = after(SETTLED_MS, () => void run());
  }

  const stops = [draft.subscribe(wait), view.subscribe(() => callOff ?? wait())];
  return () => {
    isStopped = true;
    callOff?.();
    for (const stop of stops) stop();
  };
}

function isSame(a: Dropped, b: Dropped): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
