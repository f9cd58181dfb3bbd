import { findStep } from '@/lib/core/protocol/questions';
import { drafted } from './drafted';
import { piece } from './transplant/piece';

/** What the model records in the step of that kind; what the step says already stays. */
export const addRecordNote = drafted('Voeg toe wat je vastlegt', (draft, { finding }) => {
  const found = finding.where.stepId && findStep(draft.protocol, finding.where.stepId);
  if (!found) return;
  const { step, route } = found;
  const home = draft.model.routes.find(({ kind }) => kind === 'home');
  const record = home?.steps.find(({ kinds }) => kinds.some((kind) => step.kinds.includes(kind)))?.record;
  if (!record) return;
  const moved = piece({ record }, { draft, routeId: route.id, own: new Map(), bring: false }).record;
  const merged = step.record?.what.trim() ? { ...step.record, where: moved.where } : moved;
  draft.edit({ kind: 'change_step', stepId: step.id, patch: { record: merged } });
});
