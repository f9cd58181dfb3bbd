import { decidedInWords, waitsInWords } from '@/lib/core/run';
import type { CardView } from '@/lib/core/run';
import { button, element } from '../element';
import type { Screen, ViewOf } from '../screen';
import { copyOf } from '../unfold';
import { choice, footRow, heading, lead } from './frame';

/** Where I am: in words and as a bar that the words make redundant. */
export function topLine(shown: CardView): HTMLElement {
  const bar = element('i');
  bar.style.width = `${(100 * (shown.done.steps - 0.5)) / shown.done.of}%`;
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'topline' },
      element('span', {}, shown.progress),
      element('span', {}, shown.fn?.name ?? ''),
    ),
    element('div', { class: 'bar', 'aria-hidden': 'true' }, bar),
  );
}

/** My tasks as boxes to tick; what others do as text. Ticks help the person; nothing waits for them. */
function taskList(screen: Screen, shown: CardView): HTMLElement | undefined {
  if (shown.tasks.length === 0) return undefined;
  const items = shown.tasks.map((task) => {
    const mark = (ofId: string) => footnoteMark(screen, shown.card.id, ofId);
    const children = task.children?.map((child) => element('li', {}, child.text, mark(child.id))) ?? [];
    const more = children.length > 0 && element('ul', {}, ...children);
    const condition = task.condition && element('span', { class: 'condition' }, ` (${task.condition})`);
    const words = element('span', {}, task.text, mark(task.id), condition || undefined);
    if (!shown.ticks) return element('li', {}, words, more);
    const box = element('input', { type: 'checkbox' });
    box.checked = shown.ticked.includes(task.id);
    box.addEventListener('change', () =>
      screen.send({ kind: box.checked ? 'tick' : 'untick', taskId: task.id }),
    );
    return element('li', {}, element('label', { class: 'tick' }, box, words), more);
  });
  return element(shown.card.tasks.ordered ? 'ol' : 'ul', { class: shown.ticks ? 'ticks' : 'told' }, ...items);
}

/** The number of this footnote: the page says it in its list of notes. */
function footnoteMark({ page }: Screen, cardId: string, ofId: string): HTMLElement | undefined {
  const note = page.querySelector(`#k-${cardId} [data-show="notes"] [data-of="${ofId}"]`);
  return note instanceof HTMLLIElement
    ? element('sup', { class: 'footnote' }, String(note.value))
    : undefined;
}

/** The parts of a card that already stand in the page: deadline, details, contacts. */
function partsOf({ page }: Screen, cardId: string) {
  const article = page.querySelector(`#k-${cardId}`);
  const part = (name: string) => copyOf(article?.querySelector(`[data-show="${name}"]`));
  return { first: part('first'), notes: part('notes'), details: part('details'), last: part('last') };
}

function always({ page }: Screen): HTMLElement | undefined {
  const list = copyOf(page.querySelector('#altijd > ul'));
  return list && element('details', {}, element('summary', {}, 'Bij elke stap mogelijk'), list);
}

export function cardParts(screen: Screen, shown: CardView): Node[] {
  const parts = partsOf(screen, shown.card.id);
  const waits = shown.waitsFor.length > 0 ? waitsInWords(shown.waitsFor) : undefined;
  return [
    element('p', { class: 'mine' }, shown.partInWords),
    parts.first,
    lead(waits),
    !shown.ticks && shown.tasks.length > 0 ? lead('Dit gebeurt:') : undefined,
    taskList(screen, shown),
    parts.notes,
  ].filter((one) => one !== undefined);
}

export function cardEnd(screen: Screen, shown: CardView): Node[] {
  const parts = partsOf(screen, shown.card.id);
  // A card without tasks is its text: nothing to unfold first.
  if (shown.tasks.length === 0 && shown.card.kind !== 'question') {
    parts.details?.querySelector('details')?.setAttribute('open', '');
  }
  return [parts.details, parts.last, always(screen)].filter((one) => one !== undefined);
}

const handOver = (screen: Screen) => ({ label: 'Draag over', on: () => screen.send({ kind: 'hand_over' }) });

/** A card to work through, with one button to go on. */
export function cardScreen(screen: Screen<ViewOf<'card'>>): Node[] {
  const { view } = screen;
  return [
    topLine(view),
    heading(view.card.title, footnoteMark(screen, view.card.id, view.card.id)),
    ...cardParts(screen, view),
    ...cardEnd(screen, view),
    button('go', () => screen.send({ kind: 'next' }), view.next.label),
    footRow(screen, ...(view.next.handsOver ? [] : [handOver(screen)])),
  ];
}

/** A question: every answer is a button that says where it leads. */
export function questionScreen(screen: Screen<ViewOf<'question'>>): Node[] {
  const { view } = screen;
  const decided = lead(decidedInWords(view.decidedBy));
  const answers = view.answers.map((one) =>
    choice(
      {
        label: one.label,
        mark: footnoteMark(screen, view.card.id, one.exitId),
        to: one.leadsTo,
        tone: one.tone,
      },
      () => screen.send({ kind: 'answer', exitId: one.exitId, answer: one.answer }),
    ),
  );
  return [
    topLine(view),
    heading(view.card.title, footnoteMark(screen, view.card.id, view.card.id)),
    ...cardParts(screen, view),
    ...(decided ? [decided] : []),
    element(
      'div',
      { role: 'group', 'aria-label': !decided ? 'Jouw antwoord' : 'Wat is besloten?', class: 'answers' },
      ...answers,
    ),
    ...cardEnd(screen, view),
    footRow(screen, handOver(screen)),
  ];
}
