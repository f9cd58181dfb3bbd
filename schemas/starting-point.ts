import { z } from 'zod';

/** What a new protocol starts from: the model, one of the real examples (content/), or nothing. */
export const startingPoint = z.enum(['model', 'kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol', 'empty']);
export type StartingPoint = z.infer<typeof startingPoint>;
