import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Paper } from '@/lib/core/layout';
import { usePlan, type Planned } from './use-plan';

/** What shows the infographic of the draft, once there is one; until then, how it stands with it. */
export function ShownPlan({ paper, show }: { paper: Paper; show: (planned: Planned) => ReactNode }) {
  const now = usePlan(paper);
  if (now.standing === 'failed')
    return <Text role="alert">De poster kan nu niet worden getekend. Je tekst is er nog.</Text>;
  if (now.standing === 'waiting') return <Text role="status">De poster wordt getekend…</Text>;
  return <div aria-busy={now.isBusy}>{show(now)}</div>;
}
