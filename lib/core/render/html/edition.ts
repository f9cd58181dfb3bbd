import { dayInDutch } from '@/lib/core/dutch';
import { html } from './markup';
import type { Markup } from './markup';

/** What the pages say and link to besides the protocol itself. */
export type Edition = {
  board: { name: string };
  /** "versie 2.0". */
  label: string;
  adoptedOn?: string | undefined;
  inForceFrom?: string | undefined;
  /** Decisions of councils and board on this version; the approvals in the document are shown when empty. */
  approvals: ApprovalLine[];
  /** Shown in the footer, to tell a changed copy from the real one. */
  contentHash: string;
  /** Address of this version without its host: "/bestuur/meldcode/v/2.0". */
  path: string;
  /** File names of style and script beside the page. */
  styleFile: string;
  scriptFile: string;
};

export type ApprovalLine = {
  label: string;
  body: string;
  date?: string | undefined;
  note?: string | undefined;
};

/** At this place the server says, per request, whether the version is in force; the file itself never changes. */
export const statusMark = '<!--stand-->';

export function isoDayHtml(isoDay: string): Markup {
  return html`<time datetime="${isoDay}">${dayInDutch(isoDay)}</time>`;
}
