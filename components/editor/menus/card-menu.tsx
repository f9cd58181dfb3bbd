'use client';

import { Menu } from '@mantine/core';
import { IconArrowsJoin, IconArrowsSplit2, IconCopyPlus, IconSquaresSelected } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { called, type FoundCard } from '@/lib/core/protocol/questions';
import { useClipCommands } from '../clipboard/use-clip-commands';
import { useReshape } from '../clipboard/use-reshape';
import { choiceOf } from '../chosen-cards';
import { useEditing } from '../editing-context';
import { placeOf } from '../going/places';
import { useCardCommands } from '../use-card-commands';

/** What can be done with a card beside its own text; `children` is the button that opens it. */
export function CardMenu({ found, children }: { found: FoundCard; children: ReactElement }) {
  const { card, step, index } = found;
  const { double } = useClipCommands();
  const { mergeCards, splitStep } = useReshape();
  const { chooseCards } = useCardCommands();
  const { view } = useEditing();
  const next = step.cards[index + 1];

  function startAdding() {
    const chosen = choiceOf([card.id], true);
    chooseCards(chosen);
    view.set((now) => ({ ...now, tab: 'flow', open: 'nothing', aim: placeOf.card(card.id) }));
  }

  return (
    <Menu position="top-start" withinPortal>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSquaresSelected size={16} />} onClick={startAdding}>
          Kies er kaarten bij
        </Menu.Item>
        <Menu.Item leftSection={<IconCopyPlus size={16} />} onClick={() => double({ cardIds: [card.id] })}>
          Verdubbel
        </Menu.Item>
        {next ? (
          <Menu.Item
            leftSection={<IconArrowsJoin size={16} />}
            onClick={() => mergeCards([card.id, next.id])}
          >
            Voeg samen met {called('card', next.title)}
          </Menu.Item>
        ) : null}
        <Menu.Item
          leftSection={<IconArrowsSplit2 size={16} />}
          disabled={index === 0}
          onClick={() => splitStep(card.id)}
        >
          Begin hier een nieuwe stap
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
