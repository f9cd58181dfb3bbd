/** A row of the log, with its detail read from JSON. */
export type LogRow = {
  seq: number;
  at: string;
  actorId: string | null;
  action: string;
  subject: string;
  detail: unknown;
};
