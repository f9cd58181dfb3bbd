import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

export type Tone = 'good' | 'bad' | 'wait' | 'quiet' | 'you';

/** Text and ground of each tone; all reach 4.5:1. The words say the same as the colour. */
const tones: Record<Tone, { color: string; background: string }> = {
  good: { color: 'var(--ms-help)', background: 'var(--ms-help-soft)' },
  bad: { color: 'var(--ms-danger)', background: 'var(--ms-danger-soft)' },
  wait: { color: 'var(--ms-warn)', background: 'var(--ms-warn-soft)' },
  quiet: { color: 'var(--ms-close)', background: 'var(--ms-surface-soft)' },
  you: { color: 'var(--ms-surface)', background: 'var(--ms-brand)' },
};

/** Where something stands, in a word or two. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Badge size="lg" tt="none" radius="xl" styles={{ root: { ...tones[tone], border: 0 } }}>
      {children}
    </Badge>
  );
}
