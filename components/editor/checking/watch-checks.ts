import type { Store } from '@/components/ui/create-store';
import type { RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { DraftState } from '@/lib/core/drafting';
import type { EditorView } from '../editor-view';
import type { CheckState } from './check-state';
import type { Checker } from './checker';
import { kept, keptFindings } from './kept';

export const QUIET_MS = 150;

type Watched = {
  draft: Store<DraftState>;
  view: Store<EditorView>;
  checks: Store<CheckState>;
  checker: Pick<Checker, 'check' | 'stop'>;
  /** ISO day. */
  on: string;
  /** Runs `task` once after `ms`; gives the way to call it off. */
  after: (ms: number, task: () => void) => () => void;
  /** Hears of a rule that broke. */
  report: (reason: unknown) => void;
};

/**
 * Checks the draft when editing pauses, one check at a time. An answer about a document that is no longer the
 * newest is dropped, and the newest is checked instead. Gives the way to stop.
 */
export function watchChecks({ draft, view, checks, checker, on, after, report }: Watched): () => void {
  let callOff: (() => void) | undefined;
  let last: { document: Protocol; tableOf: RouteId | null } | undefined;
  let isBusy = false;
  let isStopped = false;

  const newest = () => {
    const { document } = draft.get();
    return { document, tableOf: tableShown(view.get(), document) };
  };
  const isNewest = (one: typeof last) => {
    const { document, tableOf } = newest();
    return one?.document === document && one.tableOf === tableOf;
  };

  async function run(): Promise<void> {
    callOff = undefined;
    if (isBusy || isStopped || isNewest(last)) return;
    const asked = newest();
    last = asked;
    isBusy = true;
    const answer = await checker.check({ on, ...asked }).catch((reason: unknown) => {
      report(reason);
      return undefined;
    });
    isBusy = false;
    if (isStopped) return;
    if (!isNewest(asked)) {
      if (!callOff) void run();
    } else if (!answer) {
      checks.set((now) => ({ ...now, standing: 'failed' }));
    } else {
      checks.set((now) => {
        const findings = keptFindings(now.findings, answer.findings);
        const table = kept(now.table, answer.table);
        const isSame =
          now.standing === 'done' &&
          findings === now.findings &&
          table === now.table &&
          now.tableOf === asked.tableOf;
        return isSame ? now : { standing: 'done', findings, table, tableOf: asked.tableOf };
      });
    }
  }

  const stopDraft = draft.subscribe(() => {
    if (draft.get().document === last?.document) return;
    callOff?.();
    callOff = after(QUIET_MS, () => void run());
  });
  const stopView = view.subscribe(() => {
    if (!callOff) void run();
  });
  void run();
  return () => {
    isStopped = true;
    callOff?.();
    stopDraft();
    stopView();
    checker.stop();
  };
}

/** The route whose decision table is on screen. */
function tableShown({ check, routeId }: EditorView, { routes }: Protocol): RouteId | null {
  if (check !== 'table') return null;
  return (routes.find(({ id }) => id === routeId) ?? routes[0])?.id ?? null;
}
