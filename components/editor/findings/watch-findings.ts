import type { Store } from '@/components/ui/create-store';
import { checkProtocol, type Finding } from '@/lib/core/rules';
import type { DraftState } from '../draft/draft-state';

const QUIET_MS = 300;

/** Checks the draft when editing pauses; gives the way to stop. */
export function watchFindings(draft: Store<DraftState>, findings: Store<Finding[]>): () => void {
  const on = new Date().toISOString().slice(0, 10);
  let checked = draft.get().document;
  let timer: ReturnType<typeof setTimeout> | undefined;
  findings.set(() => checkProtocol(checked, { on }));
  const stop = draft.subscribe(() => {
    if (draft.get().document === checked) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      checked = draft.get().document;
      findings.set(() => checkProtocol(checked, { on }));
    }, QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
