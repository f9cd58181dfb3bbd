'use client';

import { Button, Loader } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMemo } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { everyCard } from '@/lib/core/protocol/questions';
import { isOpen } from '@/lib/core/rules';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import { useFillUp } from './use-fill-up';
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

  function ask() {
    modals.openConfirmModal({
      title: 'Vul aan vanuit het model?',
      children: isEmpty
        ? 'De hele modelmeldcode komt in dit concept: functies, kolommen, routes, stappen, kaarten en teksten. De titel, de sectoren en de naam van je bestuur blijven. Daarna pas je het aan. Je kunt dit in één keer ongedaan maken.'
        : `Wat jij schreef, blijft staan. Waar iets ontbreekt, komt een stuk uit de modelmeldcode op de plek waar het hoort (${fixable} bevindingen). Lees het daarna na. Je kunt dit in één keer ongedaan maken.`,
      labels: { confirm: 'Vul aan', cancel: 'Laat staan' },
      closeButtonProps: { 'aria-label': 'Sluiten' },
      onConfirm: () => void fillUp(),
    });
  }

  return (
    <div className={classes.banner}>
      <p>
        {isEmpty
          ? 'Dit concept heeft nog geen kaarten. Je kunt beginnen met de modelmeldcode en die aanpassen.'
          : `Bij ${fixable} bevindingen heeft de modelmeldcode een stuk dat je kunt overnemen.`}
      </p>
      {isFilling ? (
        <p className={classes.busy}>
          <Loader size={14} aria-hidden="true" /> Bezig met aanvullen. Je kunt gewoon verder.
        </p>
      ) : (
        <Button size="compact-sm" onClick={ask}>
          Vul aan vanuit het model
        </Button>
      )}
    </div>
  );
}
