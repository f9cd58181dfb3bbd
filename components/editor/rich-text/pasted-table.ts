import { cleanText } from '@/schemas/clean-text';

/** A table as a list, for the document has no tables: an item for each row, with what its cells say in one line or more. */
export function listOf(table: Element): Element {
  const document = table.ownerDocument;
  const list = document.createElement('ul');
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  for (const row of rows) {
    const cells = [...row.children].filter(hasWords);
    if (cells.length === 0) continue;
    const words = document.createElement('p');
    cells.forEach((cell, index) => {
      if (index > 0) words.append(' – ');
      words.append(...inOneParagraph(cell));
    });
    const item = document.createElement('li');
    item.append(words);
    list.append(item);
  }
  return list;
}

const hasWords = (cell: Element) => cleanText(cell.textContent ?? '').trim() !== '';

/** The words of a cell, with their links and marks; each paragraph and item on a line of its own. */
function inOneParagraph(cell: Element): Node[] {
  const blocks = [...cell.querySelectorAll('p, li, div, ul, ol, h2, h3, h4')];
  const holdsNone = (block: Element) => !blocks.some((other) => other !== block && block.contains(other));
  const lines = blocks.filter((block) => holdsNone(block) && hasWords(block));
  if (lines.length === 0) return [...cell.childNodes];
  return lines.flatMap((line, index) =>
    index === 0 ? [...line.childNodes] : [cell.ownerDocument.createElement('br'), ...line.childNodes],
  );
}
