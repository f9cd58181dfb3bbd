'use client';

import { memo } from 'react';
import type { Box } from '@/lib/core/layout';
import type { CardId } from '@/schemas/ids';
import { CardMark } from './card-mark';
import classes from './presence.module.css';

/** Over each card the mark of who works on it. The canvas itself is not drawn again when somebody moves. */
export const PeopleOnCanvas = memo(function PeopleOnCanvas(props: {
  cards: readonly { id: CardId; box: Box }[];
}) {
  return props.cards.map(({ id, box }) => (
    <div
      key={id}
      className={classes.over}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      <CardMark cardId={id} />
    </div>
  ));
});
