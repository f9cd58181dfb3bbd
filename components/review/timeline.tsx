import { Text, Timeline, TimelineItem } from '@mantine/core';
import { momentInDutch } from '@/lib/core/dutch';

export type TimelineEvent = { id: string; at: string; title: string; by: string };

/** What happened, newest first. */
export function HistoryTimeline({ events }: { events: TimelineEvent[] }) {
  return (
    <Timeline active={events.length} bulletSize={16} lineWidth={2}>
      {events.map((event) => (
        <TimelineItem key={event.id} title={event.title}>
          <Text size="sm" c="dimmed">
            {momentInDutch(event.at)} · {event.by}
          </Text>
        </TimelineItem>
      ))}
    </Timeline>
  );
}
