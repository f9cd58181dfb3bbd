import { sentenceCase } from '@/lib/core/dutch';
import { words } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import { isoDayHtml } from './edition';
import type { ApprovalLine, Edition } from './edition';
import { html } from './markup';
import type { Markup } from './markup';

function fromDocument(protocol: Protocol): ApprovalLine[] {
  return protocol.approvals.map((one) => ({
    label: sentenceCase(words.approvalKind[one.kind]),
    body: one.body,
    date: one.date,
    note: one.note,
  }));
}

/** Who advised, consented and adopted, and when: the record block of page 1. */
export function recordBlock(protocol: Protocol, edition: Edition): Markup {
  const lines = [
    ...(edition.approvals.length > 0 ? edition.approvals : fromDocument(protocol)),
    ...(edition.adoptedOn
      ? [
          {
            label: 'Vastgesteld',
            body: protocol.competentAuthority ?? edition.board.name,
            date: edition.adoptedOn,
          },
        ]
      : []),
    ...(edition.inForceFrom ? [{ label: 'Geldig vanaf', body: '', date: edition.inForceFrom }] : []),
  ];
  const rows = lines.map(
    (line: ApprovalLine) =>
      html`<tr>
        <th scope="row">${line.label}</th>
        <td>${line.body}</td>
        <td>
          ${line.date ? isoDayHtml(line.date) : 'nog niet'}${line.note && html`<br /><span class="more">${line.note}</span>`}
        </td>
      </tr>`,
  );
  return html`<section id="vaststelling">
    <h2>Vaststelling</h2>
    <table class="record-block">
      <thead>
        <tr>
          <th scope="col">Besluit</th>
          <th scope="col">Door</th>
          <th scope="col">Datum</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p class="more">${edition.label} · controlegetal ${edition.contentHash.slice(0, 8)}</p>
  </section>`;
}
