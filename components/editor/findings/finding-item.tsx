'use client';

import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import { placeInWords, type Finding } from '@/lib/core/rules';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import { FindingDetails } from './finding-details';
import { severities } from './severity';
import { isNarrow, useGoTo } from '../going/use-go-to';
import { atPlace, placeOf } from '../going/places';
import classes from './check-panel.module.css';

/**
 * One finding. Choosing it unfolds it and goes to its place; on a phone, where the panel lies over that place, going
 * there is a button within.
 */
export const FindingItem = memo(function FindingItem({ finding }: { finding: Finding }) {
  const { view } = useEditing();
  const { goTo } = useGoTo();
  const isUnfolded = useView((now) => now.findingKey === finding.key);
  // Grouped by step, the heading says where, and the sign how bad; once unfolded there is room to say it in full.
  const isInFull = useView((now) => now.findingKey === finding.key || now.grouping === 'severity');
  const place = useDocumentPart((document) => placeInWords(document, finding.where));
  const severity = severities.find((one) => one.severity === finding.severity);
  const standing = finding.reason ? 'met reden' : severity?.one;
  const id = `finding-${finding.key.replace(/[^a-z0-9]/gi, '-')}`;

  function choose() {
    if (isUnfolded) return view.set((now) => ({ ...now, findingKey: null, path: null }));
    view.set((now) => ({ ...now, findingKey: finding.key, path: null }));
    if (!isNarrow()) goTo(finding);
  }

  return (
    <li className={classes.item} data-severity={finding.severity} data-unfolded={isUnfolded || undefined}>
      <button
        type="button"
        className={classes.head}
        {...atPlace(placeOf.finding(finding.key))}
        aria-expanded={isUnfolded}
        aria-controls={isUnfolded ? id : undefined}
        onClick={choose}
      >
        <span className={classes.sign} aria-hidden="true">
          {finding.reason ? '✓' : severity?.sign}
        </span>
        <span className={classes.message}>
          {finding.message}
          {isInFull ? (
            <span className={classes.place}>
              {standing} · {place}
            </span>
          ) : (
            <VisuallyHidden>, {standing}</VisuallyHidden>
          )}
        </span>
      </button>
      {isUnfolded ? <FindingDetails id={id} finding={finding} /> : null}
    </li>
  );
});
