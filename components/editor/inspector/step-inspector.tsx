'use client';

import { Stack, Text } from '@mantine/core';
import { words, stepHead } from '@/lib/core/protocol/questions';
import type { Operation } from '@/lib/core/protocol';
import { Fold } from '@/components/ui/fold';
import type { Step } from '@/schemas/protocol-flow';
import type { StepKind } from '@/schemas/vocabulary';
import { seenIn } from '@/lib/core/drafting';
import { useEditing } from '../editing-context';
import { DeadlineField } from '../fields/deadline-field';
import { ManyField } from '../fields/many-field';
import { fieldOf, labelOf } from '../fields/field-of';
import { FootnoteField } from '../fields/footnote-field';
import { RichTextField } from '../fields/rich-text-field';
import { TextField } from '../fields/text-field';
import { FindingsOf } from '../findings/findings-of';
import { FeedbackFields } from './feedback-fields';
import { tagOptions } from '../fields/options';
import { RecordFields } from './record-fields';
import classes from './inspector.module.css';

type StepPatch = Extract<Operation, { kind: 'change_step' }>['patch'];
const kinds = (Object.keys(words.stepKind) as StepKind[]).map((value) => ({
  value,
  label: words.stepKind[value],
}));

/** What a step says of itself, apart from its cards. */
export function StepInspector({ step }: { step: Step }) {
  const { edit, mayEdit } = useEditing();
  const disabled = !mayEdit;
  const change = (field: string, patch: StepPatch) =>
    edit({ kind: 'change_step', stepId: step.id, ...seenIn(step, patch) }, `step:${step.id}:${field}`);
  return (
    <Stack gap={14}>
      <div>
        <Text className={classes.crumb}>{stepHead(step)}</Text>
        <h2 className={classes.title}>{step.title}</h2>
      </div>
      <FindingsOf stepId={step.id} />
      <div className={classes.row}>
        <div style={{ width: 84 }}>
          <TextField
            {...fieldOf('step', 'label')}
            value={step.label}
            required
            disabled={disabled}
            commit={(label) => change('label', { label })}
          />
        </div>
        <div className={classes.grow}>
          <TextField
            {...fieldOf('step', 'title')}
            value={step.title}
            required
            disabled={disabled}
            commit={(title) => change('title', { title })}
          />
        </div>
      </div>
      <FootnoteField
        of="de naam"
        value={step.footnote}
        disabled={disabled}
        change={(footnote) => change('footnote', { footnote })}
      />
      <ManyField
        label={labelOf('step', 'kinds')}
        options={kinds}
        values={step.kinds}
        disabled={disabled}
        choose={(chosen) => change('kinds', { kinds: chosen })}
      />
      <RichTextField
        field="step.intro"
        label={labelOf('step', 'intro')}
        value={step.intro}
        disabled={disabled}
        commit={(intro) => change('intro', { intro: intro.content.length > 0 ? intro : undefined })}
      />
      <DeadlineField
        value={step.deadline}
        disabled={disabled}
        change={(deadline) => change('deadline', { deadline })}
      />
      <div>
        <Fold title="Vastleggen en terugkoppelen" count={(step.record ? 1 : 0) + (step.feedback ? 1 : 0)}>
          <RecordFields
            value={step.record}
            disabled={disabled}
            change={(record) => change('record', { record })}
          />
          <FeedbackFields
            value={step.feedback}
            disabled={disabled}
            change={(feedback) => change('feedback', { feedback })}
          />
        </Fold>
        <Fold title="Kenmerken" count={step.tags.length}>
          <ManyField
            label="Kenmerken voor de wettelijke controle"
            options={tagOptions}
            values={step.tags}
            disabled={disabled}
            choose={(tags) => change('tags', { tags })}
          />
        </Fold>
      </div>
    </Stack>
  );
}
