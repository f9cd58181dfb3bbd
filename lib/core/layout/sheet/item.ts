import type { Task } from '@/schemas/protocol-flow';

/** Something that may stand on the sheet, with what it is worth to a reader there. */
export type Item = { kind: 'task'; task: Task; sign: string; worth: number } | Saying;
type Saying = { kind: 'saying'; text: string; worth: number };
