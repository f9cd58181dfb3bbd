import { obstacleIn, type Obstacle } from './obstacle-in';
import type { Barrier, Form } from './ways-to-delay';

/** What the words hold that stands in the way, said this hard. */
export function found(form: Form, said: string): Barrier[] {
  const obstacle = obstacleIn(said);
  return obstacle ? [{ form, obstacle }] : [];
}

/** The same, where something does for certain. */
export function hurdle(form: Form, said: string, otherwise: Obstacle): Barrier {
  return { form, obstacle: obstacleIn(said) ?? otherwise };
}
