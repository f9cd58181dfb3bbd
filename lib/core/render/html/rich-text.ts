import { assertNever } from '@/lib/core/result';
import type { RichBlock, RichInline, RichList, RichMark, RichText } from '@/schemas/rich-text';
import { link } from './link';
import { html } from './markup';
import type { Markup } from './markup';

type Setting = {
  /** The level a heading 2 in the text gets on this page, so that headings stay in order. */
  headingFrom: number;
  footnotes: string[];
};

function marked(inside: Markup, mark: RichMark): Markup {
  switch (mark.type) {
    case 'bold':
      return html`<strong>${inside}</strong>`;
    case 'italic':
      return html`<em>${inside}</em>`;
    case 'link':
      return link(mark.attrs.href, inside);
    case 'term':
      return html`<a class="term" href="#d-${mark.attrs.definitionId}">${inside}</a>`;
    default:
      return assertNever(mark);
  }
}

function inline(node: RichInline, setting: Setting): Markup {
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce<Markup>(marked, html`${node.text}`);
    case 'hardBreak':
      return html`<br />`;
    case 'footnote':
      setting.footnotes.push(node.attrs.text);
      return html`<sup class="footnote">${setting.footnotes.length}</sup>`;
    default:
      return assertNever(node);
  }
}

function list(node: RichList, setting: Setting): Markup {
  const items = node.content.map(
    (item) => html`<li>${item.content.map((child) => block(child, setting))}</li>`,
  );
  return node.type === 'bulletList'
    ? html`<ul>
        ${items}
      </ul>`
    : html`<ol>
        ${items}
      </ol>`;
}

function block(node: RichBlock, setting: Setting): Markup {
  switch (node.type) {
    case 'paragraph':
      return html`<p>${(node.content ?? []).map((child) => inline(child, setting))}</p>`;
    case 'heading': {
      const level = Math.min(6, setting.headingFrom + node.attrs.level - 2);
      const inside = (node.content ?? []).map((child) => inline(child, setting));
      if (level <= 3) return html`<h3>${inside}</h3>`;
      if (level === 4) return html`<h4>${inside}</h4>`;
      return level === 5 ? html`<h5>${inside}</h5>` : html`<h6>${inside}</h6>`;
    }
    case 'bulletList':
    case 'orderedList':
      return list(node, setting);
    default:
      return assertNever(node);
  }
}

/** Rich text as HTML, its footnotes right below it. A heading 2 in the text becomes h`headingFrom`. */
export function richHtml(text: RichText | undefined, headingFrom = 4): Markup | undefined {
  if (!text || text.content.length === 0) return undefined;
  const setting: Setting = { headingFrom, footnotes: [] };
  const blocks = text.content.map((node) => block(node, setting));
  const notes = setting.footnotes.map((note) => html`<li>${note}</li>`);
  return html`<div class="rich">
    ${blocks}${
      notes.length > 0 &&
      html`<ol class="footnotes">
        ${notes}
      </ol>`
    }
  </div>`;
}
