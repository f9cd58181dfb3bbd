'use client';

import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Card } from '@/schemas/protocol-flow';
import { useEditing } from '../editing-context';
import { ExitFields } from './exit-fields';
import classes from './inspector.module.css';

/** What comes after this card. Exits of a question exclude each other; of any other card all are taken. */
export function ExitsSection({ card }: { card: Card }) {
  const { mayEdit, view } = useEditing();
  const most = card.kind === 'question' || card.kind === 'outcome' ? 4 : 12;
  return (
    <section>
      <h3 className={classes.heading}>Daarna</h3>
      <ul className={classes.list}>
        {card.exits.map((exit, index) => (
          <li key={exit.id}>
            <ExitFields card={card} exit={exit} number={index + 1} />
          </li>
        ))}
      </ul>
      {mayEdit && card.exits.length < most ? (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          leftSection={<IconArrowRight size={14} />}
          onClick={() => view.set((now) => ({ ...now, open: 'connect' }))}
        >
          Verbind met …
        </Button>
      ) : null}
    </section>
  );
}
