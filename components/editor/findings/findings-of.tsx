'use client';

import { useStoreValue } from '@/components/ui/use-store-value';
import { isOpen, type Finding } from '@/lib/core/rules';
import type { CardId, StepId } from '@/schemas/ids';
import { useEditing } from '../editing-context';
import { placeOf } from '../going/places';
import { severities } from './severity';
import { useFixes } from '../fixing/use-fixes';
import classes from './findings.module.css';

/** What the check says of this card or step and is still open, next to the fields that solve it. */
export function FindingsOf({ cardId, stepId }: { cardId?: CardId; stepId?: StepId }) {
  const { checks } = useEditing();
  const all = useStoreValue(checks, (state) => state.findings);
  const mine = all.filter(
    (finding) =>
      isOpen(finding) &&
      (cardId ? finding.where.cardId === cardId : finding.where.stepId === stepId && !finding.where.cardId),
  );
  if (mine.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label="Bevindingen bij dit onderdeel">
      {severities.flatMap(({ severity, one }) =>
        mine
          .filter((finding) => finding.severity === severity)
          .map((finding) => (
            <li key={finding.key} className={classes.note} data-severity={severity}>
              <strong>{one}</strong> {finding.message}
              <NoteActs finding={finding} />
            </li>
          )),
      )}
    </ul>
  );
}

function NoteActs({ finding }: { finding: Finding }) {
  const { view, mayEdit } = useEditing();
  const { mend } = useFixes();
  const { key, fixLabel } = finding;
  return (
    <div className={classes.noteActs}>
      {mayEdit && fixLabel ? (
        <button type="button" className={classes.noteAct} onClick={() => void mend(finding)}>
          {fixLabel}
        </button>
      ) : null}
      <button
        type="button"
        className={classes.noteAct}
        onClick={() =>
          view.set((now) => ({
            ...now,
            open: 'nothing',
            check: 'findings',
            filter: 'open',
            findingKey: key,
            aim: placeOf.finding(key),
          }))
        }
      >
        Waarom?
      </button>
    </div>
  );
}
