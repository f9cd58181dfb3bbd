import { expect, type Locator, type Page } from '@playwright/test';
import type { RichBlock, RichInline, RichText } from '@/schemas/rich-text';
import type { Scope } from './fields';

/** What somebody has in Word: everything but the words of the protocol itself and its footnotes. */
function htmlOf(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${(block.content ?? []).map(inlineHtml).join('')}</p>`;
    case 'heading':
      return `<h${block.attrs.level}>${(block.content ?? []).map(inlineHtml).join('')}</h${block.attrs.level}>`;
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map(({ content }) => `<li>${content.map(htmlOf).join('')}</li>`).join('');
      return block.type === 'bulletList' ? `<ul>${items}</ul>` : `<ol>${items}</ol>`;
    }
  }
}

function inlineHtml(inline: RichInline): string {
  if (inline.type === 'hardBreak') return '<br>';
  if (inline.type === 'footnote') return '';
  const text = inline.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (inline.marks ?? []).reduce((words, mark) => {
    if (mark.type === 'bold') return `<strong>${words}</strong>`;
    if (mark.type === 'italic') return `<em>${words}</em>`;
    return mark.type === 'link' ? `<a href="${mark.attrs.href}">${words}</a>` : words;
  }, text);
}

type Placed = { inline: RichInline; /** Of the paragraphs and headings. */ block: number; offset: number };

/** Every piece of the text, with where it begins. */
function placed(blocks: readonly RichBlock[]): Placed[] {
  const leaves = (all: readonly RichBlock[]): (RichInline[] | undefined)[] =>
    all.flatMap((block) =>
      block.type === 'bulletList' || block.type === 'orderedList'
        ? block.content.flatMap(({ content }) => leaves(content))
        : [block.content],
    );
  return leaves(blocks).flatMap((content, block) => {
    let offset = 0;
    return (content ?? []).map((inline) => {
      const here = { inline, block, offset };
      if (inline.type === 'text') offset += inline.text.length;
      return here;
    });
  });
}

/** Pastes a text in its field, marks the words that are explained, and writes its footnotes. */
export async function writeRich(
  page: Page,
  scope: Scope,
  label: string,
  text: RichText | undefined,
  termOf: (definitionId: string) => string,
): Promise<void> {
  if (!text || text.content.length === 0) return;
  const field = scope.getByRole('textbox', { name: label, exact: true });
  await field.click();
  await expect(field).toBeFocused();
  await field.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text.content.map(htmlOf).join(''));
  const tools = scope
    .locator('.mantine-RichTextEditor-root')
    .filter({ has: page.getByRole('textbox', { name: label, exact: true }) });
  for (const { inline, ...at } of placed(text.content)) {
    const term = inline.type === 'text' && inline.marks?.find(({ type }) => type === 'term');
    if (inline.type === 'text' && term && term.type === 'term') {
      await drag(page, field, at, inline.text.length);
      await tools.getByRole('button', { name: 'Begrip', exact: true }).click();
      await page.getByRole('combobox', { name: 'Begrip uit de lijst' }).fill(termOf(term.attrs.definitionId));
      await page.getByRole('option', { name: termOf(term.attrs.definitionId), exact: true }).click();
    }
    if (inline.type === 'footnote') {
      await drag(page, field, at, 0);
      await tools.getByRole('button', { name: 'Voetnoot', exact: true }).click();
      await page.keyboard.insertText(inline.attrs.text);
      await page.keyboard.press('Enter');
    }
  }
  await field.blur();
}

/** Draws the pointer over so many letters, or presses before them when there are none. */
async function drag(
  page: Page,
  field: Locator,
  at: { block: number; offset: number },
  length: number,
): Promise<void> {
  const spot = await field.evaluate(
    (element, { block: index, offset, size }) => {
      const block = element.querySelectorAll('p, h2, h3, h4')[index];
      if (!block) throw new Error(`there is no block ${index}`);
      const pointAt = (wanted: number) => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let left = wanted;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const letters = node.textContent?.length ?? 0;
          if (left <= letters) return { node, at: left };
          left -= letters;
        }
        throw new Error('the words are longer than their block');
      };
      block.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      const [from, to] = [pointAt(offset), pointAt(offset + size)];
      range.setStart(from.node, from.at);
      range.setEnd(to.node, to.at);
      const rects = [...range.getClientRects()].filter(({ width }) => size === 0 || width > 0);
      const [first, last] = [rects[0]!, rects.at(-1)!];
      return {
        from: { x: first.left, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 },
      };
    },
    { ...at, size: length },
  );
  await page.mouse.move(spot.from.x + (length > 0 ? 0.5 : 0), spot.from.y);
  await page.mouse.down();
  if (length > 0) await page.mouse.move(spot.to.x - 0.5, spot.to.y, { steps: 3 });
  await page.mouse.up();
}
