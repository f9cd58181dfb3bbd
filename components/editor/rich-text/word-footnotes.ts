import { cleanText } from '@/schemas/clean-text';

/**
 * Footnotes of Word, LibreOffice and Google Docs: a link in the text and a link before the note, each leading to the
 * other. The note moves to its place in the text.
 */
export function keepFootnotes(body: Element): void {
  for (const [mark, back] of pairsIn(body)) {
    const block = noteOf(back);
    back.remove();
    for (const paragraph of block.querySelectorAll('p')) paragraph.append(' ');
    const sign = body.ownerDocument.createElement('sup');
    sign.setAttribute(
      'data-footnote',
      cleanText(block.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    block.remove();
    mark.replaceWith(sign);
  }
}

const backLinks = 'a[href^="#"]';
const nameOf = (link: Element) => link.getAttribute('name') ?? link.id;
const leadsTo = (link: Element, other: Element) => link.getAttribute('href') === `#${nameOf(other)}`;

function pairsIn(body: Element): [mark: Element, back: Element][] {
  const links = [...body.querySelectorAll(backLinks)];
  return links.flatMap((mark, index): [Element, Element][] => {
    const back = links.slice(index + 1).find((other) => leadsTo(mark, other) && leadsTo(other, mark));
    return back ? [[mark, back]] : [];
  });
}

/** The paragraph of the note, or what is named for it, holds all its paragraphs and no other note. */
function noteOf(back: Element): Element {
  let block = back.closest('p, li, div') ?? back;
  for (let outer = block.parentElement; outer?.id; outer = block.parentElement) {
    if (outer.querySelectorAll(backLinks).length > 1) break;
    block = outer;
  }
  return block;
}
