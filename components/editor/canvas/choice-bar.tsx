'use client';

import { Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconArrowsJoin,
  IconArrowsMove,
  IconCopy,
  IconCopyPlus,
  IconCut,
  IconPencil,
  IconSquaresSelected,
  IconTextSize,
  IconTrash,
  IconX,
} from '@tabler/icons-react';
import { memo, type ComponentProps, type ComponentType, type KeyboardEvent } from 'react';
import type { CardId } from '@/schemas/ids';
import { counted } from '@/lib/core/protocol/questions';
import { pressCopyKey } from '../clipboard/press-copy-key';
import { useClipCommands } from '../clipboard/use-clip-commands';
import { useReshape } from '../clipboard/use-reshape';
import { choiceOf, narrowed } from '../chosen-cards';
import { useEditing, useView } from '../editing-context';
import { narrowScreen, type ChosenCards } from '../editor-view';
import { aimedAtChoice } from '../going/places';
import { useCardCommands } from '../use-card-commands';
import { useNewCards } from '../use-new-cards';
import { useMovingCards } from '../use-moving-cards';
import type { Direction } from './walk';
import classes from './choice-bar.module.css';

/** What can be done without a key: with several chosen cards, and with one where its fields do not stand beside it. */
export const ChoiceBar = memo(function ChoiceBar() {
  const chosen = useView((view) => view.chosen);
  const isNarrow = useMediaQuery(narrowScreen);
  if (chosen?.on === 'cards') return <Bar chosen={chosen} />;
  return chosen?.on === 'card' && isNarrow ? <BarOfOne cardId={chosen.cardId} /> : null;
});

function BarOfOne({ cardId }: { cardId: CardId }) {
  const { view, mayEdit } = useEditing();
  const { remove } = useCardCommands();
  const { title } = useNewCards();
  return (
    <div className={classes.place}>
      <div role="group" aria-label="Wat je met deze kaart kunt doen" className={classes.bar}>
        <Act
          name={mayEdit ? 'Wijzig' : 'Lees alles'}
          Icon={IconPencil}
          isNamed
          onClick={() => view.set((now) => ({ ...now, open: 'inspector', side: 'card' }))}
        />
        {mayEdit ? (
          <>
            <Act name="Typ de titel" Icon={IconTextSize} isNamed onClick={() => title(cardId)} />
            <Act name="Verwijder" Icon={IconTrash} onClick={() => remove([cardId])} />
          </>
        ) : null}
      </div>
    </div>
  );
}

function Bar({ chosen }: { chosen: ChosenCards }) {
  const { cardIds, isAdding } = chosen;
  const { view, mayEdit } = useEditing();
  const { choose, chooseCards, remove } = useCardCommands();
  const { double } = useClipCommands();
  const { mergeCards } = useReshape();
  const hasMore = cardIds.length > 1;
  const toCards = () => view.set(aimedAtChoice);

  /** The bar goes when one card is left, and the focus with it. */
  function toggle() {
    chooseCards(choiceOf(cardIds, !isAdding));
    if (!hasMore) toCards();
  }

  function stop() {
    choose(narrowed(chosen) ?? null);
    toCards();
  }

  function onKeyDown(event: KeyboardEvent) {
    const isInMenu = (event.target as HTMLElement).closest('[role="menu"]') !== null;
    if (event.key !== 'Escape' || isInMenu) return;
    event.preventDefault();
    event.stopPropagation();
    toCards();
  }

  return (
    <div className={classes.place}>
      <div
        role="group"
        aria-label="Wat je met de gekozen kaarten kunt doen"
        className={classes.bar}
        onKeyDown={onKeyDown}
      >
        <strong className={classes.count}>{counted(cardIds.length, 'card')}</strong>
        <Act name="Kies erbij" Icon={IconSquaresSelected} aria-pressed={isAdding} onClick={toggle} />
        <Act name="Klaar" Icon={IconX} isNamed onClick={stop} />
        {isAdding ? (
          <p className={classes.hint}>Tik op kaarten om ze erbij te kiezen of eruit te halen.</p>
        ) : null}
        <Act name="Kopieer" Icon={IconCopy} onClick={() => pressCopyKey('copy')} />
        {mayEdit ? (
          <>
            <Act name="Knip" Icon={IconCut} onClick={() => pressCopyKey('cut')} />
            <Act name="Verdubbel" Icon={IconCopyPlus} onClick={() => double({ cardIds })} />
            <Move chosen={chosen} />
            {hasMore ? (
              <Act name="Voeg samen" Icon={IconArrowsJoin} onClick={() => mergeCards(cardIds)} />
            ) : null}
            <Act
              name="Verwijder"
              Icon={IconTrash}
              onClick={() => {
                remove(cardIds);
                toCards();
              }}
            />
          </>
        ) : null}
      </div>
    </div>
  );
}

const ways: [Direction, string][] = [
  ['up', 'Omhoog'],
  ['down', 'Omlaag'],
  ['left', 'Een kolom naar links'],
  ['right', 'Een kolom naar rechts'],
];

function Move({ chosen: { cardIds } }: { chosen: ChosenCards }) {
  const { nudge } = useMovingCards();
  return (
    <Menu position="top" withinPortal={false} closeOnItemClick={false}>
      <Menu.Target>
        <Act name="Verplaats" Icon={IconArrowsMove} />
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map(([direction, name]) => (
          <Menu.Item key={direction} onClick={() => nudge(cardIds, direction)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type ActProps = ComponentProps<'button'> & {
  name: string;
  Icon: ComponentType<{ size: number }>;
  isNamed?: boolean;
};

/** Its name is always said, and stands beside the picture where there is room; of one that `isNamed` everywhere. */
function Act({ name, Icon, isNamed, ...rest }: ActProps) {
  return (
    <button {...rest} type="button" className={classes.act} data-named={isNamed} title={name}>
      <Icon size={17} />
      <span>{name}</span>
    </button>
  );
}
