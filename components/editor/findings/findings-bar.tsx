'use client';

import { IconKeyboard } from '@tabler/icons-react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { useEditing } from '../editing-context';
import { severities } from './severity';
import classes from './findings.module.css';

/** The line at the bottom: how the draft stands with the check, and the way to the list and the shortcuts. */
export function FindingsBar() {
  const { findings, view } = useEditing();
  const all = useStoreValue(findings, (list) => list);
  return (
    <footer className={classes.bar} aria-label="Controle">
      {severities.map(({ severity, sign, one, many }) => {
        const count = all.filter((finding) => finding.severity === severity).length;
        return (
          <button
            key={severity}
            type="button"
            className={classes.count}
            data-severity={severity}
            data-zero={count === 0 || undefined}
            onClick={() => view.set((now) => ({ ...now, open: 'findings' }))}
          >
            <span aria-hidden="true">{sign}</span>
            {count} {count === 1 ? one : many}
          </button>
        );
      })}
      {all.length === 0 ? <span className={classes.said}>Het stroomschema klopt ✓</span> : null}
      <span className={classes.grow} />
      <button
        type="button"
        className={classes.count}
        onClick={() => view.set((now) => ({ ...now, open: 'shortcuts' }))}
      >
        <IconKeyboard size={16} aria-hidden="true" />? sneltoetsen
      </button>
    </footer>
  );
}
