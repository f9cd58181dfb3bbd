import type { Store } from '@/components/ui/create-store';
import { checkProtocol, type Finding } from '@/lib/core/rules';
import type { DraftState } from '../draft/draft-state';

const QUIET_MS = 300;

/** Checks the draft when editing pauses; gives the way to stop. */
export function watchFindings(draft: Store<DraftState>, findings: Store<Finding[]>): () => void {
  let checked = draft.get().document;
  let timer: ReturnType<typeof setTimeout> | undefined;
  findings.set(() => checkProtocol(checked));
  const stop = draft.subscribe(() => {
    if (draft.get().document === checked) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      checked = draft.get().document;
      findings.set(() => checkProtocol(checked));
    }, QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
