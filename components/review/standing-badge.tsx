import { Badge } from '@mantine/core';
import type { StandingOfVersion } from '@/lib/core/lifecycle';
import { standingWords } from './standing-words';

export function StandingBadge({ standing }: { standing: StandingOfVersion }) {
  const words = standingWords[standing];
  return (
    <Badge color={words.color} variant="light" autoContrast size="lg" tt="none">
      {words.badge}
    </Badge>
  );
}
