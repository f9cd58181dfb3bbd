import { button, element } from './element';

/** A copy of what stands in the page, without its ids. */
export function copyOf(source: Element | null | undefined): HTMLElement | undefined {
  if (!source || source.childNodes.length === 0) return undefined;
  const copy = source.cloneNode(true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copy;
}

/** Opens a term, form or list on the spot, below the words that name it; a second tap closes it. */
export function unfoldOnTap(screen: HTMLElement, page: ParentNode): void {
  screen.addEventListener('click', (event) => {
    const tapped =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const source = tapped && page.querySelector(tapped.hash);
    if (!tapped || !source) return;
    event.preventDefault();
    const block = tapped.closest('p, ul, ol, div') ?? tapped;
    const open = block.nextElementSibling;
    const key = tapped.hash;
    if (open instanceof HTMLElement && open.dataset.of === key) {
      open.remove();
      tapped.setAttribute('aria-expanded', 'false');
      return;
    }
    const shut = () => {
      fold.remove();
      tapped.setAttribute('aria-expanded', 'false');
      tapped.focus();
    };
    const fold = element(
      'div',
      { class: 'unfolded', 'data-of': key },
      button(
        '',
        shut,
        element('span', { 'aria-hidden': 'true' }, '✕'),
        element('span', { class: 'sr' }, 'Sluit uitleg'),
      ),
      copyOf(source),
    );
    tapped.setAttribute('aria-expanded', 'true');
    block.after(fold);
  });
}
