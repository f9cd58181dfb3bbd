'use client';

import { SelectField } from '@/components/ui/select-field';
import { columnsOf, type FoundCard } from '@/lib/core/protocol/questions';
import type { ColumnId, StepId } from '@/schemas/ids';
import { moveCard } from '../edits/move-card';
import { useDocument, useEditing } from '../editing-context';
import classes from './inspector.module.css';

/** Moves the card without dragging: to another step, another column, earlier or later in its step. */
export function PlaceSection({ found }: { found: FoundCard }) {
  const { draft, edit, mayEdit } = useEditing();
  const document = useDocument();
  const { card, step, route, index } = found;
  const columns = columnsOf(document, route);
  const order = columns.map(({ id }) => id);
  const first = order.find((id) => card.parts.some(({ columnId }) => columnId === id));
  return (
    <section>
      <h3 className={classes.heading}>Plaats</h3>
      <div className={classes.row}>
        <SelectField
          className={classes.grow}
          label="Verplaats naar stap"
          disabled={!mayEdit}
          value={step.id}
          options={route.steps.map(({ id, label, title }) => ({ value: id, label: `${label} · ${title}` }))}
          choose={(chosen) =>
            edit(
              moveCard(draft.state.get().document, card.id, {
                stepId: chosen as StepId,
                index: 999,
              }),
            )
          }
        />
        <SelectField
          className={classes.grow}
          label="Plek in de stap"
          disabled={!mayEdit}
          value={String(index)}
          options={step.cards.map((_, at) => ({
            value: String(at),
            label: `${at + 1} van ${step.cards.length}`,
          }))}
          choose={(chosen) =>
            edit(
              moveCard(draft.state.get().document, card.id, {
                stepId: step.id,
                index: Number(chosen),
              }),
            )
          }
        />
      </div>
      {first ? (
        <SelectField
          className={classes.below}
          label={card.parts.length > 1 ? 'Verplaats naar kolom (de eerste)' : 'Verplaats naar kolom'}
          disabled={!mayEdit}
          value={first}
          options={columns.map(({ id, label }) => ({ value: id, label }))}
          choose={(chosen) =>
            edit(
              moveCard(draft.state.get().document, card.id, {
                stepId: step.id,
                index,
                columnId: chosen as ColumnId,
              }),
            )
          }
        />
      ) : null}
    </section>
  );
}
