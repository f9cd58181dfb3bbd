'use client';

import { nextToMake } from '@/lib/core/protocol/questions';
import type { CheckState } from '../checking/check-state';
import { useDocument, useEditing } from '../editing-context';
import { useGoTo } from '../going/use-go-to';
import { useFillUp } from '../fixing/use-fill-up';
import { atPlace, placeOf } from '../going/places';
import classes from './findings.module.css';

/** A draft that is no flow yet: not what is wrong with it, but what comes next. */
export function YoungDraft({
  count,
  standing,
  show,
}: {
  count: number;
  standing: CheckState['standing'];
  show: () => void;
}) {
  const { mayEdit } = useEditing();
  const next = nextToMake(useDocument());
  const { goToPlace } = useGoTo();
  const fillUp = useFillUp();
  if (!next) return null;
  return (
    <>
      <button
        type="button"
        className={classes.count}
        {...atPlace(placeOf.checkBar)}
        title="Pas bij voorleggen moet alles af zijn"
        onClick={show}
      >
        <strong>Nog te doen{standing === 'waiting' ? '' : `: ${count}`}</strong>
        <span className={classes.wideOnly}>· pas bij voorleggen moet alles af zijn</span>
      </button>
      <span className={classes.next}>
        Nu: <strong>{next.words}</strong>
      </span>
      {mayEdit ? (
        <>
          <button type="button" className={classes.act} onClick={() => goToPlace(next.where)}>
            Ga erheen
          </button>
          <button type="button" className={classes.act} onClick={() => void fillUp()}>
            Vul aan vanuit het model
          </button>
        </>
      ) : null}
    </>
  );
}
