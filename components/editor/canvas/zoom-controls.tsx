'use client';

import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useReactFlow, useStore } from '@xyflow/react';
import { IconButton } from '@/components/ui/icon-button';
import classes from './canvas.module.css';

/** How large the canvas is shown; `fit` shows all columns as far as one can read them. */
export function ZoomControls({ fit }: { fit: () => void }) {
  const flow = useReactFlow();
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <div className={classes.zoom} role="group" aria-label="Vergroting">
      <IconButton label="Kleiner" onClick={() => void flow.zoomOut()}>
        <IconMinus size={15} />
      </IconButton>
      <span style={{ minWidth: 42, textAlign: 'center' }}>{percent}%</span>
      <IconButton label="Groter" onClick={() => void flow.zoomIn()}>
        <IconPlus size={15} />
      </IconButton>
      <IconButton label="Passend: toon alle kolommen" onClick={fit}>
        <IconMaximize size={15} />
      </IconButton>
    </div>
  );
}
