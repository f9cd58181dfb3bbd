'use client';

import { SelectField } from '@/components/ui/select-field';
import { columnsOf, words, type FoundCard } from '@/lib/core/protocol/questions';
import type { ColumnId } from '@/schemas/ids';
import type { CardPart } from '@/schemas/vocabulary';
import { setPart, setPartText } from '../edits/set-part';
import { useDocument, useEditing } from '../editing-context';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import classes from './inspector.module.css';

const parts = Object.entries(words.cardPart).map(([value, label]) => ({ value, label }));

/** Who does what: the part of every column in this card. */
export function PartsSection({ found }: { found: FoundCard }) {
  const { draft, edit, mayEdit, announce } = useEditing();
  const document = useDocument();
  const { card, route } = found;
  const columns = columnsOf(document, route);
  const partOf = (id: ColumnId) => card.parts.find(({ columnId }) => columnId === id);
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
                <SelectField
                  isBare
                  label={`Rol van ${column.label}`}
                  showLabel={false}
                  disabled={!mayEdit}
                  value={partOf(column.id)?.part ?? ''}
                  options={[{ value: '', label: '–' }, ...parts]}
                  choose={(chosen) => {
                    const part = (chosen || null) as CardPart | null;
                    const operation = setPart(draft.state.get().document, card.id, column.id, part);
                    if (operation) edit(operation);
                    else announce('Een kaart staat in minstens één kolom.');
                  }}
                />
                {partOf(column.id) ? (
                  <PartOfThing id={column.id}>
                    <TextField
                      {...fieldOf('part', 'text')}
                      label={`Wat ${column.label} hier doet, in woorden`}
                      showLabel={false}
                      placeholder="in woorden"
                      value={partOf(column.id)?.text ?? ''}
                      lines
                      disabled={!mayEdit}
                      commit={(text) =>
                        edit(
                          setPartText(draft.state.get().document, card.id, column.id, text),
                          `part:${card.id}:${column.id}`,
                        )
                      }
                    />
                  </PartOfThing>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
