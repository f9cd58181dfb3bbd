import { button, element } from '../element';
import type { Panel, Screen } from '../screen';

/** The heading that gets the focus when a screen opens; `mark` is the number of its footnote. */
export function heading(words: string, mark?: HTMLElement): HTMLElement {
  return element('h1', { tabindex: -1 }, words, mark);
}

export function lead(words: string | undefined): HTMLElement | undefined {
  return words ? element('p', { class: 'lead' }, words) : undefined;
}

/** The small choices under every screen of a run. */
export function footRow(screen: Screen, ...also: { label: string; on: () => void }[]): HTMLElement {
  const panel = (label: string, which: Panel) => ({ label, on: () => screen.open(which) });
  const choices = [
    { label: 'Terug', on: screen.back },
    ...also,
    panel('Tekst voor het dossier', 'file_text'),
    panel('Wis alles', 'wipe'),
  ];
  return element(
    'ul',
    { class: 'row' },
    ...choices.map(({ label, on }) => element('li', {}, button('', on, label))),
  );
}

/** A big button with words, where it leads and a line below. */
export function choice(
  words: {
    label: string;
    mark?: HTMLElement | undefined;
    to?: string | undefined;
    more?: string | undefined;
    tone?: string;
  },
  on: () => void,
): HTMLButtonElement {
  return button(
    `choice ${words.tone ?? ''}`.trim(),
    on,
    element('b', {}, words.label, words.mark),
    words.to !== undefined &&
      element('span', { class: 'to' }, `${words.to} `, element('span', { 'aria-hidden': 'true' }, '→')),
    words.more ? element('small', {}, words.more) : undefined,
  );
}
