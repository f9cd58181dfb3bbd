'use client';

import { useEffect, useState } from 'react';
import type { InfographicPlan, Paper } from '@/lib/core/layout';
import type { Protocol } from '@/schemas/protocol';
import { useDocument, useEditing } from '../editing-context';

/** A plan with the document it is of, so that what stands on screen always belongs together. */
export type Planned = { plan: InfographicPlan; document: Protocol; paper: Paper };
export type PlanNow =
  | { standing: 'waiting' }
  | { standing: 'failed' }
  | ({ standing: 'done'; /** A newer one is being made. */ isBusy: boolean } & Planned);

/**
 * The infographic of the draft on this paper, made beside the screen. While a newer one is made the last one of the
 * same paper stays.
 */
export function usePlan(paper: Paper): PlanNow {
  const { plan } = useEditing();
  const document = useDocument();
  const [made, setMade] = useState<{
    of: Pick<Planned, 'document' | 'paper'>;
    plan: InfographicPlan | null;
  }>();
  useEffect(() => {
    let isOld = false;
    const of = { document, paper };
    const take = (answer: InfographicPlan | null) => {
      if (!isOld) setMade({ of, plan: answer });
    };
    plan(of).then(take, () => take(null));
    return () => {
      isOld = true;
    };
  }, [plan, document, paper]);
  const isBusy = made?.of.document !== document || made.of.paper !== paper;
  if (made?.of.paper !== paper) return { standing: 'waiting' };
  if (!made.plan) return { standing: isBusy ? 'waiting' : 'failed' };
  return { standing: 'done', plan: made.plan, ...made.of, isBusy };
}
