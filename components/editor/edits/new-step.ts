import { fresh } from '@/lib/core/protocol/questions';
import type { Route, Step } from '@/schemas/protocol-flow';
import { newId } from '../../ids/new-id';
import { nextStepLabel } from './next-label';

/** An empty step with the next free number of the route. */
export function newStep({ steps }: Pick<Route, 'steps'>): Step {
  const label = nextStepLabel(steps.map((step) => step.label));
  return { id: newId('step'), label, title: fresh('step'), kinds: [], tags: [], cards: [] };
}
