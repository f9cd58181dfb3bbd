'use client';

import { VisuallyHidden } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { nextToMake } from '@/lib/core/protocol/questions';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import type { EditorView } from '../editor-view';
import { countFindings, countsInWords } from './count-findings';
import { atPlace, placeOf } from '../going/places';
import { severities } from './severity';
import { useCalmText } from './use-calm-text';
import { YoungDraft } from './young-draft';
import { useToVerify } from './use-to-verify';
import classes from './findings.module.css';

/** The line at the bottom: how the draft stands with the check, and the way to the panel and the shortcuts. */
export function FindingsBar() {
  const { checks, view } = useEditing();
  const { findings, standing } = useStoreValue(checks, (state) => state);
  const isOpen = useView((now) => now.check !== 'closed');
  const counts = useMemo(() => countFindings(findings), [findings]);
  const openCount = counts.blocks + counts.warns + counts.advises;
  const toVerify = useToVerify().length;
  const said = useCalmText(standing === 'done' ? countsInWords(counts, toVerify) : '');
  const isOnCanvas = useView((now) => now.tab === 'flow');
  const isYoung = useDocumentPart((document) => nextToMake(document) !== undefined);
  const show = (filter: EditorView['filter']) =>
    view.set((now) => ({ ...now, check: 'findings', filter, aim: placeOf.checkHeading }));
  return (
    <footer className={classes.bar} aria-label="Controle">
      {isYoung ? <YoungDraft count={openCount} standing={standing} show={() => show('open')} /> : null}
      {(isYoung ? [] : severities).map(({ severity, sign, one, many }, index) => {
        const count = counts[severity];
        return (
          <button
            key={severity}
            type="button"
            className={classes.count}
            data-severity={severity}
            data-zero={count === 0 || undefined}
            {...(index === 0 && atPlace(placeOf.checkBar))}
            aria-expanded={isOpen}
            onClick={() => show('open')}
          >
            <span aria-hidden="true">{sign}</span>
            <span>
              {count} <span className={classes.word}>{count === 1 ? one : many}</span>
            </span>
          </button>
        );
      })}
      {counts.answered > 0 ? (
        <button
          type="button"
          className={classes.count}
          aria-expanded={isOpen}
          onClick={() => show('answered')}
        >
          <span aria-hidden="true">✓</span>
          {counts.answered} met reden
        </button>
      ) : null}
      {standing === 'done' && openCount === 0 && !isYoung ? (
        <span className={toVerify > 0 ? classes.quiet : classes.said}>
          {toVerify > 0 ? `Niets open, ${toVerify} nagaan` : 'Alles klopt ✓'}
        </span>
      ) : null}
      {standing === 'waiting' ? <span className={classes.quiet}>De controle loopt …</span> : null}
      {standing === 'failed' ? (
        <span className={classes.broken}>De controle is gestopt door een fout</span>
      ) : null}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <span className={classes.grow} />
      {isOnCanvas ? (
        <a className={classes.madeWith} href="https://reactflow.dev" target="_blank" rel="noreferrer">
          React Flow
        </a>
      ) : null}
      <button
        type="button"
        className={`${classes.count} ${classes.keys}`}
        onClick={() => view.set((now) => ({ ...now, open: 'shortcuts' }))}
      >
        <IconKeyboard size={16} aria-hidden="true" />? sneltoetsen
      </button>
    </footer>
  );
}
