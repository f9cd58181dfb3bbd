'use client';

import { useStoreValue } from '@/components/ui/use-store-value';
import type { CardId, StepId } from '@/schemas/ids';
import { useEditing } from '../editing-context';
import { severities } from './severity';
import classes from './findings.module.css';

/** What the check says about this card or step, next to the fields that solve it. */
export function FindingsOf({ cardId, stepId }: { cardId?: CardId; stepId?: StepId }) {
  const { findings } = useEditing();
  const all = useStoreValue(findings, (list) => list);
  const mine = all.filter(({ where }) =>
    cardId ? where.cardId === cardId : where.stepId === stepId && !where.cardId,
  );
  if (mine.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label="Bevindingen bij dit onderdeel">
      {severities.flatMap(({ severity, one }) =>
        mine
          .filter((finding) => finding.severity === severity)
          .map((finding, index) => (
            <li key={`${finding.rule}-${index}`} className={classes.note} data-severity={severity}>
              <strong>{one}</strong> {finding.message}
            </li>
          )),
      )}
    </ul>
  );
}
