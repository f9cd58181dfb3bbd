'use client';

import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconPencil,
  IconRoute,
  IconTrash,
} from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import type { Card } from '@/schemas/protocol-flow';
import { nudgeCard } from '../edits/nudge-card';
import { placesOnPath } from '../going/path-places';
import { seenIn } from '@/lib/core/drafting';
import { useEditing, useView } from '../editing-context';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { useCardCommands } from '../use-card-commands';
import { atPlace, placeOf } from '../going/places';
import { useTableKeys } from './use-table-keys';
import classes from './table.module.css';

const moves = [
  { direction: 'up', label: 'Omhoog, of naar de vorige stap', Icon: IconArrowUp },
  { direction: 'down', label: 'Omlaag, of naar de volgende stap', Icon: IconArrowDown },
  { direction: 'left', label: 'Naar de kolom links', Icon: IconArrowLeft },
  { direction: 'right', label: 'Naar de kolom rechts', Icon: IconArrowRight },
] as const;

/** The chosen card in its cell: its title in place, and everything one can do with it. */
export function ChosenCard({ card }: { card: Card }) {
  const { edit, draft, view, announce } = useEditing();
  const { remove, select } = useCardCommands();
  const onKeyDown = useTableKeys(card.id);
  const onPath = useView((now) => placesOnPath(now.path, card.id));
  return (
    <div className={classes.chosen} {...atPlace(placeOf.card(card.id))} tabIndex={-1} onKeyDown={onKeyDown}>
      {onPath ? <span className={classes.onPath}>{onPath} op de weg</span> : null}
      <div {...atPlace(placeOf.titleInTable)}>
        <TextField
          {...fieldOf('card', 'title')}
          label="Titel van de kaart"
          showLabel={false}
          value={card.title}
          lines
          required
          focusAtFirst="when-lost"
          commit={(title) =>
            edit(
              { kind: 'change_card', cardId: card.id, ...seenIn(card, { title }) },
              `card:${card.id}:title`,
            )
          }
        />
      </div>
      <div className={classes.actions} role="group" aria-label="Wat je met deze kaart kunt doen">
        <IconButton
          label="Bewerk alles"
          onClick={() => view.set((now) => ({ ...now, open: 'inspector', side: 'card' }))}
        >
          <IconPencil size={16} />
        </IconButton>
        <IconButton label="Verbind met …" onClick={() => view.set((now) => ({ ...now, open: 'connect' }))}>
          <IconRoute size={16} />
        </IconButton>
        {moves.map(({ direction, label, Icon }) => (
          <IconButton
            key={direction}
            label={label}
            onClick={() => {
              const operation = nudgeCard(draft.state.get().document, card.id, direction);
              announce(operation && edit(operation) ? 'Kaart verplaatst.' : 'Verder kan niet.');
              select(card.id);
            }}
          >
            <Icon size={16} />
          </IconButton>
        ))}
        <IconButton label="Verwijder kaart" onClick={() => remove([card.id])}>
          <IconTrash size={16} />
        </IconButton>
      </div>
    </div>
  );
}
