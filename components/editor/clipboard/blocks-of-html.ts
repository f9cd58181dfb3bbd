import { oneLine, type PastedBlock } from '@/lib/core/clipboard';
import { cleanPaste, deletedNote } from '../rich-text/pasted-html';

const block =
  /^(?:p|div|h[1-6]|li|ul|ol|table|section|article|header|footer|main|blockquote|pre|dl|dt|dd|figure|body)$/;

/**
 * The lines and tables of HTML that somebody pastes, from Word or a page, with sentences on what was left out. Changes
 * `document`, which holds nothing but the paste.
 */
export function blocksOfHtml(document: Document): { blocks: PastedBlock[]; notes: string[] } {
  const { pictures, deleted } = cleanPaste(document);
  const blocks: PastedBlock[] = [];
  let line = '';

  function end(level: number) {
    const text = oneLine(line);
    line = '';
    if (text !== '') blocks.push({ kind: 'line', level, text });
  }

  function visit(node: Node, depth: number) {
    for (const child of node.childNodes) {
      if (child.nodeType === child.TEXT_NODE) line += child.textContent ?? '';
      if (child.nodeType === child.ELEMENT_NODE) visitElement(child as Element, depth);
    }
  }

  function visitElement(element: Element, depth: number) {
    const level = Math.max(0, depth);
    const name = element.localName;
    if (name === 'br') return end(level);
    if (!block.test(name)) return visit(element, depth);
    end(level);
    if (name === 'table') return void blocks.push({ kind: 'table', rows: rowsOf(element) });
    const deeper = name === 'ul' || name === 'ol' ? depth + 1 : depth;
    visit(element, deeper);
    end(Math.max(0, deeper));
  }

  visit(document.body, -1);
  end(0);
  return { blocks, notes: [...pictureNote(pictures), ...deletedNote(deleted)] };
}

function rowsOf(table: Element): string[][] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  return rows.map((row) =>
    [...row.children].flatMap((cell) => {
      const wider = Math.min(12, Number(cell.getAttribute('colspan') ?? 1) || 1) - 1;
      return [linesIn(cell), ...Array.from({ length: wider }, () => '')];
    }),
  );
}

/** No text that somebody pastes holds it, and an end of a line in HTML is but a space. */
const lineEnd = '\u2029';

/** The text of a cell, each paragraph and item on a line. */
function linesIn(cell: Element): string {
  for (const br of [...cell.querySelectorAll('br')]) br.replaceWith(lineEnd);
  for (const part of [...cell.querySelectorAll('p, li, div, td, th')]) part.append(lineEnd);
  return (cell.textContent ?? '')
    .split(lineEnd)
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}

function pictureNote(count: number): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'Een plaatje is weggelaten.' : `${count} plaatjes zijn weggelaten.`];
}
