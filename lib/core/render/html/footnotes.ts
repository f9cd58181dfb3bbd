import type { Footnoted, NumberedFootnotes } from '@/lib/core/protocol/questions';
import { html } from './markup';
import type { Markup } from './markup';

/** The number behind the words of something that has a footnote. */
export function footnoteMark({ numberOf }: NumberedFootnotes, owner: Footnoted): Markup | undefined {
  const number = numberOf(owner);
  return number === undefined ? undefined : html`<sup class="footnote">${number}</sup>`;
}

/** The notes below what they belong to. `data-of` tells the script of the checklist whose number a note has. */
export function footnoteList({ notes }: NumberedFootnotes): Markup | undefined {
  if (notes.length === 0) return undefined;
  const items = notes.map(
    ({ number, text, ofId }) => html`<li value="${number}" data-of="${ofId}">${text}</li>`,
  );
  return html`<ol class="footnotes">
    ${items}
  </ol>`;
}
