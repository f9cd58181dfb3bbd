import { StatusBadge } from '@/components/ui/status-badge';
import { LinkButton } from '@/components/ui/link-button';
import { Paper, Text } from '@mantine/core';
import classes from './lines.module.css';

export type WaitingItem = { id: string; title: string; why: string; action: string; href: string };

/** What waits for this person, each with one next button; or the good news that nothing does. */
export function WaitingList({ items }: { items: WaitingItem[] }) {
  if (items.length === 0) {
    return (
      <Paper withBorder p="lg">
        <Text fw={700}>Er wacht niets op jou.</Text>
        <Text c="dimmed">Zodra je iets moet doen, staat het hier bovenaan.</Text>
      </Paper>
    );
  }
  return (
    <ul className={classes.list}>
      {items.map((item) => (
        <li key={item.id} className={classes.line} data-asks="">
          <div className={classes.head} data-middle="">
            <div className={classes.words}>
              <StatusBadge tone="you">Jij bent aan zet</StatusBadge>
              <h3 className={classes.title}>{item.title}</h3>
              <p className={classes.note}>{item.why}</p>
            </div>
            <LinkButton href={item.href}>{item.action}</LinkButton>
          </div>
        </li>
      ))}
    </ul>
  );
}
