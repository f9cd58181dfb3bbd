import { cardOfCode, fileText } from '@/lib/core/run';
import { button, element } from '../element';
import type { Panel, Screen } from '../screen';
import { heading, lead } from './frame';

function takeOver(screen: Screen): Node[] {
  const input = element('input', {
    id: 'code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: 9,
  });
  const error = element('p', { class: 'error', id: 'code-fout', role: 'alert' });
  const go = () => {
    const cardId = cardOfCode(screen.flow, screen.about.versionKey, input.value);
    if (cardId) return screen.takeOver(cardId);
    error.textContent = 'Deze code hoort niet bij deze versie. Kijk of je alle vier de tekens hebt.';
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', 'code-fout');
    input.focus();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') go();
  });
  return [
    heading('Neem een doorloop over'),
    element(
      'p',
      { class: 'lead' },
      'Vraag je collega om de code van vier tekens. De code zegt alleen bij welke stap je verdergaat.',
    ),
    element('div', { class: 'field' }, element('label', { for: 'code' }, 'Code van je collega'), input),
    error,
    button('go', go, 'Ga verder'),
    element('ul', { class: 'row' }, element('li', {}, button('', screen.close, 'Terug'))),
  ];
}

function fileTextPanel(screen: Screen): Node[] {
  const { about, flow, run } = screen;
  const text = element('pre', { class: 'filetext', tabindex: 0 }, fileText(flow, run, about));
  const copied = element('p', { class: 'lead', role: 'status' });
  const select = () => {
    getSelection()?.selectAllChildren(text);
    copied.textContent = 'De tekst is geselecteerd. Kopieer haar met Ctrl+C of via het menu.';
  };
  const copy = () => {
    if (!navigator.clipboard) return select();
    navigator.clipboard.writeText(text.textContent).then(() => {
      copied.textContent = 'Gekopieerd.';
    }, select);
  };
  return [
    heading('Tekst voor het dossier'),
    element(
      'p',
      { class: 'lead' },
      `Plak deze tekst in ${about.fileSystem} en vul haar daar aan. Hier typ je niets over een leerling, en er wordt niets verstuurd.`,
    ),
    text,
    copied,
    button('go', copy, 'Kopieer de tekst'),
    element(
      'ul',
      { class: 'row' },
      element('li', {}, button('', screen.close, 'Terug')),
      element(
        'li',
        {},
        button('', () => screen.open('wipe'), 'Wis alles'),
      ),
    ),
  ];
}

function wipe(screen: Screen): Node[] {
  return [
    heading('Alles wissen?'),
    ...[lead('Je keuzes en vinkjes op dit apparaat verdwijnen. Dit kun je niet terugdraaien.')].filter(
      (one) => one !== undefined,
    ),
    button('go', () => screen.send({ kind: 'wipe' }), 'Ja, wis alles'),
    element('ul', { class: 'row' }, element('li', {}, button('', screen.close, 'Nee, ga terug'))),
  ];
}

const panels: Record<Panel, (screen: Screen) => Node[]> = {
  take_over: takeOver,
  file_text: fileTextPanel,
  wipe,
};

/** A side screen: taking over, the text for the pupil file, wiping. */
export function panelScreen(panel: Panel, screen: Screen): Node[] {
  return panels[panel](screen);
}
