import type { DecisionRow } from '@/lib/core/weighing';
import { flawWords } from './row-words';
import classes from './weighing.module.css';

/** What is wrong with a row: a sign and words, not a colour alone. */
export function Flaw({ flaw }: { flaw: DecisionRow['flaw'] }) {
  if (!flaw) return null;
  const { sign, name, why } = flawWords[flaw];
  return (
    <span className={classes.flaw}>
      <span aria-hidden="true">{sign}</span> <strong>{name}</strong>: {why}
    </span>
  );
}
