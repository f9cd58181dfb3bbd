'use client';

import { NativeSelect } from '@mantine/core';
import { columnsOf, words, type FoundCard } from '@/lib/core/protocol/questions';
import type { CardPart } from '@/schemas/vocabulary';
import { setPart } from '../edits/set-part';
import { useDocument, useEditing } from '../editing-context';
import classes from './inspector.module.css';

const parts = Object.entries(words.cardPart).map(([value, label]) => ({ value, label }));

/** Who does what: the part of every column in this card. */
export function PartsSection({ found }: { found: FoundCard }) {
  const { draft, edit, mayEdit, announce } = useEditing();
  const document = useDocument();
  const { card, route } = found;
  const columns = columnsOf(document, route);
  if (columns.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>Wie doet wat</h3>
      <table className={classes.parts}>
        <tbody>
          {columns.map((column) => (
            <tr key={column.id}>
              <th scope="row">{column.label}</th>
              <td>
                <NativeSelect
                  variant="unstyled"
                  aria-label={`Rol van ${column.label}`}
                  disabled={!mayEdit}
                  value={card.parts.find(({ columnId }) => columnId === column.id)?.part ?? ''}
                  data={[{ value: '', label: '–' }, ...parts]}
                  onChange={(event) => {
                    const chosen = (event.currentTarget.value || null) as CardPart | null;
                    const operation = setPart(draft.state.get().document, card.id, column.id, chosen);
                    if (operation) edit(operation);
                    else announce('Een kaart staat in minstens één kolom.');
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
