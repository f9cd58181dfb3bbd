'use client';

import { memo } from 'react';
import type { Box } from '@/lib/core/layout';
import type { CardId } from '@/schemas/ids';
import { CardMark } from './card-mark';
import classes from './presence.module.css';

type CardOnCanvas = { id: CardId; box: Box };

/** Over each card the mark of who works on it. The canvas itself is not drawn again when somebody moves. */
export const PeopleOnCanvas = memo(function PeopleOnCanvas(props: { cards: readonly CardOnCanvas[] }) {
  return props.cards.map((card) => <PeopleOver key={card.id} card={card} />);
});

const PeopleOver = memo(function PeopleOver({ card }: { card: CardOnCanvas }) {
  const { x, y, width, height } = card.box;
  return (
    <div className={classes.over} style={{ left: x, top: y, width, height }}>
      <CardMark cardId={card.id} />
    </div>
  );
});
