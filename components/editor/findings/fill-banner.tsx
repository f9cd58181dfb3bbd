'use client';

import { Button, Loader } from '@mantine/core';
import { useMemo } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { everyCard } from '@/lib/core/protocol/questions';
import { isOpen } from '@/lib/core/rules';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import { useFillUp } from '../fixing/use-fill-up';
import classes from './check-panel.module.css';

/** From here on one gets further with all fixes at once than one by one. */
const MANY = 6;

/** Offers to fill in all that the model protocol has an answer to, where much is missing. */
export function FillBanner() {
  const { checks, mayEdit } = useEditing();
  const findings = useStoreValue(checks, (state) => state.findings);
  const isEmpty = useDocumentPart((document) => everyCard(document).length === 0);
  const filter = useView((now) => now.filter);
  const fillUp = useFillUp();
  const isFilling = useView((now) => now.isFilling);
  const fixable = useMemo(
    () => findings.filter((one) => isOpen(one) && one.fixLabel !== undefined).length,
    [findings],
  );
  if (!mayEdit || filter !== 'open' || (!isEmpty && fixable < MANY)) return null;

  return (
    <div className={classes.banner}>
      <p>
        {isEmpty
          ? 'Dit concept heeft nog geen kaarten. Je kunt beginnen met de hele modelmeldcode en die aanpassen. De titel, de sectoren en de naam van je bestuur blijven.'
          : `Bij ${fixable} bevindingen heeft de modelmeldcode een stuk dat je kunt overnemen. Wat jij schreef, blijft staan.`}{' '}
        Je kunt het in één keer ongedaan maken.
      </p>
      {isFilling ? (
        <p className={classes.busy}>
          <Loader size={14} aria-hidden="true" /> Bezig met aanvullen. Je kunt gewoon verder.
        </p>
      ) : (
        <Button size="compact-sm" onClick={() => void fillUp()}>
          Vul aan vanuit het model
        </Button>
      )}
    </div>
  );
}
