/** A row of the log, with its detail read from JSON. */
export type LogRow = {
  seq: number;
  at: string;
  actorId: string | null;
  action: string;
  subject: string;
  detail: unknown;
};

/** Somebody may have written anything in a row; then its detail tells nothing. */
export function readLogRow({
  seq,
  at,
  actorId,
  action,
  subject,
  detail,
}: LogRow & { detail: string }): LogRow {
  return { seq, at, actorId, action, subject, detail: readDetail(detail) };
}

function readDetail(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
