'use client';

import { IconChevronLeft } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { useEditing } from '../editing-context';
import type { EditorSide } from '../editor-view';
import { atPlace, placeOf } from '../going/places';
import { turnSide } from '../turn-folds';
import { sides } from './sides';
import classes from './side-panel.module.css';

/** The strip in the place of the panel at the right, while that is folded. */
export function SideFolded() {
  const editing = useEditing();

  function show(side: EditorSide) {
    if (side === 'card') turnSide(editing, 'button');
    else editing.view.set((now) => ({ ...now, side, aim: placeOf.sideFold }));
  }

  return (
    <aside className={classes.folded} aria-label="Eigenschappen" {...atPlace(placeOf.route)}>
      <IconButton
        label="Vouw dit paneel uit"
        aria-expanded={false}
        {...atPlace(placeOf.sideFold)}
        onClick={() => turnSide(editing, 'button')}
      >
        <IconChevronLeft size={16} />
      </IconButton>
      {sides.map(({ side, Name, Icon }) => (
        <button key={side} type="button" className={classes.unfold} onClick={() => show(side)}>
          <Icon size={20} aria-hidden="true" />
          <Name />
        </button>
      ))}
    </aside>
  );
}
