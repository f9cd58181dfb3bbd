/** Headings as the document has them, of level 2 to 4; the title of a document of Word is one above its first level. */
export function keepHeadings(body: Element): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6, p.MsoTitle')];
  const down = headings.some((heading) => levelOf(heading) === 1) ? 1 : 0;
  for (const heading of headings) {
    const level = Math.min(4, levelOf(heading) + down);
    const kept = body.ownerDocument.createElement(`h${level}`);
    kept.append(...heading.childNodes);
    heading.replaceWith(kept);
  }
}

function levelOf({ localName }: Element): number {
  return localName === 'p' ? 1 : Number(localName.slice(1));
}
