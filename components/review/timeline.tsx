import { Text, Timeline, TimelineItem } from '@mantine/core';
import { momentInDutch } from '@/lib/core/dutch';

export type TimelineEvent = {
  id: string;
  at: string;
  title: string;
  by: string;
  hasLeft: boolean;
  /** As what they decided. */
  holds?: { role: string; since: string; confirmedBy: string | undefined };
};

/** What happened, newest first. */
export function HistoryTimeline({ events }: { events: TimelineEvent[] }) {
  return (
    <Timeline active={events.length} bulletSize={16} lineWidth={2}>
      {events.map((event) => (
        <TimelineItem key={event.id} title={event.title}>
          <Text size="sm" c="dimmed">
            {momentInDutch(event.at)} · {event.by}
            {event.hasLeft && ' (dit account is gesloten)'}
            {event.holds && `, ${holdsWords(event.holds)}`}
          </Text>
        </TimelineItem>
      ))}
    </Timeline>
  );
}

function holdsWords({ role, since, confirmedBy }: NonNullable<TimelineEvent['holds']>): string {
  const confirmed = confirmedBy ? ` (die rol is bevestigd door ${confirmedBy})` : '';
  return `${role} sinds ${momentInDutch(since)}${confirmed}`;
}
