'use client';

import { CheckField } from '@/components/ui/check-field';
import { Fold } from '@/components/ui/fold';
import type { Card } from '@/schemas/protocol-flow';
import { useDocument, useEditing } from '../editing-context';
import { ManyField } from '../fields/many-field';
import { fieldOf, labelOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { FeedbackFields } from './feedback-fields';
import { contactOptions, definitionOptions, formOptions, tagOptions } from '../fields/options';
import { RecordFields } from './record-fields';
import { ToolsFields } from './tools-fields';
import { useCardEdit } from './use-card-edit';

/** What not every card needs: recording, feedback, lists it points to, and marks for the legal check. */
export function MoreOfCard({ card }: { card: Card }) {
  const { mayEdit } = useEditing();
  const document = useDocument();
  const change = useCardEdit(card);
  const disabled = !mayEdit;
  const links = card.contactIds.length + card.definitionIds.length + card.formIds.length + card.tools.length;
  return (
    <div>
      <Fold title="Vastleggen en terugkoppelen" count={(card.record ? 1 : 0) + (card.feedback ? 1 : 0)}>
        <RecordFields
          value={card.record}
          disabled={disabled}
          change={(record) => change('record', { record })}
        />
        <FeedbackFields
          value={card.feedback}
          disabled={disabled}
          change={(feedback) => change('feedback', { feedback })}
        />
      </Fold>
      <Fold title="Contacten, begrippen en hulpmiddelen" count={links}>
        <ManyField
          label={labelOf('card', 'contactIds')}
          options={contactOptions(document)}
          values={card.contactIds}
          disabled={disabled}
          choose={(contactIds) => change('contactIds', { contactIds })}
        />
        <ManyField
          label={labelOf('card', 'definitionIds')}
          options={definitionOptions(document)}
          values={card.definitionIds}
          disabled={disabled}
          choose={(definitionIds) => change('definitionIds', { definitionIds })}
        />
        <ManyField
          label={labelOf('card', 'formIds')}
          options={formOptions(document)}
          values={card.formIds}
          disabled={disabled}
          choose={(formIds) => change('formIds', { formIds })}
        />
        <ToolsFields tools={card.tools} disabled={disabled} change={(tools) => change('tools', { tools })} />
      </Fold>
      <Fold title="Voorwaarde en kenmerken" count={card.tags.length + (card.condition ? 1 : 0)}>
        <TextField
          {...fieldOf('card', 'condition')}
          description="Alleen als …"
          value={card.condition ?? ''}
          lines
          disabled={disabled}
          commit={(condition) => change('condition', { condition: condition || undefined })}
        />
        <CheckField
          label="Wacht tot alle lijnen hierheen zijn aangekomen"
          checked={card.join === 'all'}
          disabled={disabled}
          change={(checked) => change('join', { join: checked ? 'all' : 'any' })}
        />
        <ManyField
          label="Kenmerken voor de wettelijke controle"
          options={tagOptions}
          values={card.tags}
          disabled={disabled}
          choose={(tags) => change('tags', { tags })}
        />
      </Fold>
    </div>
  );
}
