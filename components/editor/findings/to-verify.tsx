'use client';

import { groundInWords, reportWords } from '@/lib/core/report';
import { useToVerify } from './use-to-verify';
import classes from './check-panel.module.css';

/** The rules that found nothing but may not be called in order, with what is not known of their grounds. */
export function ToVerify() {
  const rules = useToVerify();
  if (rules.length === 0) return null;
  return (
    <details className={classes.verify}>
      <summary>
        {reportWords.heads.toVerify} <span className={classes.groupCount}>{rules.length}</span>
      </summary>
      <p>{reportWords.toVerify}</p>
      <ul>
        {rules.map(({ id, title, grounds }) => (
          <li key={id}>
            <strong>{title}</strong>: {grounds.map(groundInWords).join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
