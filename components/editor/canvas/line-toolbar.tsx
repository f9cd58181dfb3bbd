'use client';

import { Button } from '@mantine/core';
import { IconArrowBarToRight, IconArrowsDiagonal, IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, type KeyboardEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { lineOfExit } from '../edits/line-of-exit';
import { useDocumentPart, useEditing } from '../editing-context';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { aimedAtChoice, atPlace, placeOf } from '../going/places';
import { useLineCommands } from '../use-line-commands';
import { PartOfThing } from '../presence/at-field';
import { useNewCards } from '../use-new-cards';
import { BesideLine } from './beside-line';
import type { CanvasModel } from './canvas-model';
import { useChosenLine } from './chosen-line';
import classes from './line-toolbar.module.css';

/** What can be done with the chosen line: its text, both its ends, away. */
export const LineToolbar = memo(function LineToolbar({ model }: { model: CanvasModel }) {
  const { mayEdit, view } = useEditing();
  const { relabel, remove } = useLineCommands();
  const { between } = useNewCards();
  const found = useChosenLine(model);
  const chosen = found?.chosen;
  const label = useDocumentPart((document) =>
    chosen ? lineOfExit(document, chosen.cardId, chosen.exitId)?.exit.label : undefined,
  );
  const isQuestion = useDocumentPart((document) =>
    chosen ? lineOfExit(document, chosen.cardId, chosen.exitId)?.card.kind === 'question' : false,
  );
  if (!mayEdit || !found || !chosen || label === undefined) return null;
  const { exitId } = chosen;
  const ask = (open: 'line-start' | 'line-end') => view.set((now) => ({ ...now, open }));

  function onKeyDown(event: KeyboardEvent) {
    const isInText = event.target instanceof HTMLInputElement;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isInText)) return;
    event.preventDefault();
    event.stopPropagation();
    view.set(aimedAtChoice);
  }

  return (
    <BesideLine line={found.line} model={model}>
      <div
        role="group"
        aria-label="Wat je met deze lijn kunt doen"
        className={classes.lineToolbar}
        onKeyDown={onKeyDown}
      >
        <PartOfThing id={exitId}>
          <div className={classes.lineText} {...atPlace(placeOf.lineText)}>
            <TextField
              key={exitId}
              {...fieldOf('exit', 'label')}
              label={isQuestion ? 'Antwoord' : 'Tekst bij de lijn'}
              showLabel={false}
              placeholder={isQuestion ? 'antwoord' : 'tekst'}
              value={label}
              commit={(text) => relabel(chosen, text)}
            />
          </div>
        </PartOfThing>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowsDiagonal size={15} />}
          onClick={() => ask('line-start')}
        >
          Verleg begin
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowBarToRight size={15} />}
          onClick={() => ask('line-end')}
        >
          Verleg eind
        </Button>
        <IconButton label="Kaart ertussen" onClick={() => between(chosen)}>
          <IconPlus size={16} />
        </IconButton>
        <IconButton label="Verwijder lijn" onClick={() => remove(chosen)}>
          <IconTrash size={16} />
        </IconButton>
      </div>
    </BesideLine>
  );
});
