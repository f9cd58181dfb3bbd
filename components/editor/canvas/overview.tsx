'use client';

import { MiniMap, type Node } from '@xyflow/react';
import { useCallback } from 'react';
import { useView } from '../editing-context';
import { chosenCard } from '../editor-view';
import classes from './canvas.module.css';

/** All cards of the route, small, with what is in view; dragging moves the canvas. By keyboard the steps beside it do. */
export function Overview() {
  const cardId = useView(chosenCard);
  const colour = useCallback(({ id }: Node) => (id === cardId ? 'var(--ms-brand)' : '#aab4c6'), [cardId]);
  return (
    <MiniMap
      className={classes.overview ?? ''}
      ariaLabel="Overzicht: waar je bent in de route"
      nodeColor={colour}
      nodeBorderRadius={8}
      maskColor="rgb(20 33 61 / 12%)"
      maskStrokeColor="var(--ms-brand)"
      maskStrokeWidth={4}
      pannable
    />
  );
}
