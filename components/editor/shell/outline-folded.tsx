'use client';

import { IconChevronRight } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { stepHead } from '@/lib/core/protocol/questions';
import { useEditing, useRoute, useView } from '../editing-context';
import { atPlace, placeOf } from '../going/places';
import { turnOutline } from '../turn-folds';
import classes from './outline.module.css';

/** The steps by their numbers, where the outline is folded. */
export function OutlineFolded() {
  const editing = useEditing();
  const route = useRoute();
  const stepId = useView((now) => now.stepId);
  return (
    <div className={classes.folded}>
      <IconButton
        label="Vouw routes en stappen uit"
        aria-expanded={false}
        {...atPlace(placeOf.outlineFold)}
        onClick={() => turnOutline(editing, 'button')}
      >
        <IconChevronRight size={16} />
      </IconButton>
      <ol className={classes.numbers}>
        {route?.steps.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              className={classes.numberOnly}
              aria-label={stepHead(step)}
              title={stepHead(step)}
              aria-current={step.id === stepId || undefined}
              onClick={() =>
                editing.view.set((now) => ({
                  ...now,
                  stepId: step.id,
                  chosen: null,
                  aim: placeOf.step(step.id),
                }))
              }
            >
              {step.label}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
