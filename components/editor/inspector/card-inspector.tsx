'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsMove, IconChevronDown, IconTrash } from '@tabler/icons-react';
import { findCard, words, stepInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import { useDocument, useEditing } from '../editing-context';
import { DeadlineField } from '../fields/deadline-field';
import { fieldOf, labelOf } from '../fields/field-of';
import { FootnoteField } from '../fields/footnote-field';
import { RichTextField } from '../fields/rich-text-field';
import { TextField } from '../fields/text-field';
import { FindingsOf } from '../findings/findings-of';
import { CardMenu } from '../menus/card-menu';
import { useCardCommands } from '../use-card-commands';
import { ExitsSection } from './exits-section';
import { KindSection } from './kind-section';
import { MoreOfCard } from './more-of-card';
import { PartsSection } from './parts-section';
import { PlaceSection } from './place-section';
import { TasksSection } from './tasks-section';
import { useCardEdit } from './use-card-edit';
import classes from './inspector.module.css';

/** Everything one card says, in the order in which somebody fills it in. */
export function CardInspector({ cardId }: { cardId: CardId }) {
  const document = useDocument();
  const found = findCard(document, cardId);
  return found ? <Fields key={cardId} found={found} /> : null;
}

function Fields({ found }: { found: NonNullable<ReturnType<typeof findCard>> }) {
  const { card, step } = found;
  const { mayEdit } = useEditing();
  const document = useDocument();
  const commands = useCardCommands();
  const change = useCardEdit(card);
  const columns = document.columns
    .filter(({ id }) => card.parts.some((part) => part.columnId === id))
    .map(({ label }) => label);
  return (
    <Stack gap={14}>
      <div>
        <Text className={classes.crumb}>
          {[
            words.cardKind[card.kind],
            stepInWords(step),
            columns.length > 1 ? `${columns.length} kolommen` : columns[0],
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <h2 className={classes.title}>{card.title}</h2>
      </div>
      <FindingsOf cardId={card.id} />
      <TextField
        {...fieldOf('card', 'title')}
        value={card.title}
        required
        lines
        disabled={!mayEdit}
        commit={(title) => change('title', { title })}
      />
      <FootnoteField
        of="de titel"
        value={card.footnote}
        disabled={!mayEdit}
        change={(footnote) => change('footnote', { footnote })}
      />
      <KindSection card={card} />
      <RichTextField
        field="card.body"
        label={labelOf('card', 'body')}
        value={card.body}
        disabled={!mayEdit}
        commit={(body) => change('body', { body: body.content.length > 0 ? body : undefined })}
      />
      <PartsSection found={found} />
      <TasksSection card={card} />
      <TextField
        {...fieldOf('card', 'posterText')}
        description="Dit staat op de poster in plaats van de taken. In het stappenplan blijven alle taken staan. Laat het leeg als de taken zelf op de poster moeten."
        value={card.posterText ?? ''}
        lines
        disabled={!mayEdit}
        commit={(posterText) => change('posterText', { posterText: posterText || undefined })}
      />
      <DeadlineField
        value={card.deadline}
        disabled={!mayEdit}
        change={(deadline) => change('deadline', { deadline })}
      />
      <ExitsSection card={card} />
      <PlaceSection found={found} />
      <MoreOfCard card={card} />
      {mayEdit ? (
        <Group gap={8}>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconArrowsMove size={14} />}
            onClick={() => commands.showOnCanvas(card.id)}
          >
            Toon in stroomschema
          </Button>
          <CardMenu found={found}>
            <Button variant="default" size="xs" rightSection={<IconChevronDown size={14} />}>
              Meer met deze kaart
            </Button>
          </CardMenu>
          <Button
            variant="default"
            size="xs"
            c="red.9"
            leftSection={<IconTrash size={14} />}
            onClick={() => commands.remove([card.id])}
          >
            Verwijder kaart
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}
