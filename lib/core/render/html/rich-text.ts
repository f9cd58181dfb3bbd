import { assertNever } from '@/lib/core/result';
import type { RichBlock, RichInline, RichList, RichMark, RichText } from '@/schemas/rich-text';
import { link } from './link';
import { html } from './markup';
import type { Markup } from './markup';

type Setting = {
  /** The level that the highest heading of the text gets on this page. */
  headingFrom: number;
  /** The highest level the text itself uses, and the level on the page of the heading before. */
  highest: number;
  before: number;
  /** The number of the first footnote, and the notes so far. */
  firstFootnote: number;
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
      return html`<sup class="footnote">${setting.firstFootnote + setting.footnotes.length - 1}</sup>`;
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
      // Never deeper than one below the heading before, so that no level is left out.
      const wanted = setting.headingFrom + node.attrs.level - setting.highest;
      const level = Math.min(6, wanted, setting.before + 1);
      setting.before = level;
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

/** Rich text as HTML, its footnotes right below it, numbered from `firstFootnote`. Its highest heading becomes h`headingFrom`. */
export function richHtml(text: RichText | undefined, headingFrom = 4, firstFootnote = 1): Markup | undefined {
  if (!text || text.content.length === 0) return undefined;
  const levels = text.content.flatMap((node) => (node.type === 'heading' ? [node.attrs.level] : []));
  const highest = Math.min(4, ...levels);
  const setting: Setting = { headingFrom, highest, before: headingFrom - 1, firstFootnote, footnotes: [] };
  const blocks = text.content.map((node) => block(node, setting));
  const notes = setting.footnotes.map((note) => html`<li>${note}</li>`);
  return html`<div class="rich">
    ${blocks}${
      notes.length > 0 &&
      html`<ol class="footnotes" ${firstFootnote > 1 && html` start="${firstFootnote}"`}>
        ${notes}
      </ol>`
    }
  </div>`;
}
