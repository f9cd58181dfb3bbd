'use client';

import { Text } from '@mantine/core';
import { counted, findCard, unnamed } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { useDocument } from '../editing-context';
import { useCardCommands } from '../use-card-commands';
import classes from './inspector.module.css';

/** Which cards are chosen; each the way to its own fields. */
export function SeveralCards({ cardIds }: { cardIds: readonly CardId[] }) {
  const document = useDocument();
  const { select } = useCardCommands();
  const cards = cardIds.flatMap((id) => findCard(document, id)?.card ?? []);
  return (
    <section aria-label="Gekozen kaarten">
      <h2 className={classes.title}>{counted(cards.length, 'card')}</h2>
      <Text size="sm" my={8}>
        Wat je met deze kaarten samen kunt doen, staat onder het stroomschema. Kies er één om de velden te
        zien.
      </Text>
      <ul className={classes.several}>
        {cards.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => select(id)}>
              {title.trim() || unnamed('card')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
