import { StatusBadge } from '@/components/ui/status-badge';
import type { StandingOfVersion } from '@/lib/core/lifecycle';
import { standingWords } from './standing-words';

export function StandingBadge({ standing }: { standing: StandingOfVersion }) {
  const { tone, badge } = standingWords[standing];
  return <StatusBadge tone={tone}>{badge}</StatusBadge>;
}
