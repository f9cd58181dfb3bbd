type Child = Node | string | undefined | false;
type Given = { class?: string; on?: () => void } & Record<
  string,
  string | number | boolean | (() => void) | undefined
>;

/** Makes an element. Words only ever enter as text nodes, so nothing stored can become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener('click', value);
    else made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A button that does one thing. */
export function button(kind: string, on: () => void, ...children: Child[]): HTMLButtonElement {
  return element('button', { type: 'button', class: kind, on }, ...children);
}
