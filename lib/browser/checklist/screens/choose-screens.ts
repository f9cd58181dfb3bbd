import { responsibilityWords } from '@/lib/core/protocol/questions';
import type { SchoolFunction } from '@/schemas/protocol-flow';
import { button, element } from '../element';
import type { Screen, ViewOf } from '../screen';
import { choice, footRow, heading, lead } from './frame';

/** "Wat is je functie?": the functions per column, and taking over from a colleague. */
export function functionScreen(screen: Screen<ViewOf<'choose_function'>>): Node[] {
  const { flow, takingOver } = screen;
  const groups = screen.view.groups.map(({ columnId, functions }) => {
    const column = flow.columns.find((one) => one.id === columnId);
    const responsibility = column ? responsibilityWords[column.responsibility] : '';
    const label = column?.label ?? 'Andere functies';
    const choose = (fn: SchoolFunction) => () =>
      takingOver
        ? screen.send({ kind: 'take_over', functionId: fn.id, cardId: takingOver })
        : screen.send({ kind: 'choose_function', functionId: fn.id });
    const named = label.toLowerCase().includes(responsibility) ? label : `${label} · ${responsibility}`;
    const [only, ...more] = functions;
    if (only && more.length === 0) {
      const alike = label.toLowerCase() === only.name.toLowerCase();
      return choice({ label: only.name, more: alike ? responsibility : named }, choose(only));
    }
    return element(
      'fieldset',
      { class: `group tone-${column?.responsibility ?? 'outside'}` },
      element('legend', {}, named),
      element('div', { class: 'chips' }, ...functions.map((fn) => button('chip', choose(fn), fn.name))),
    );
  });
  const card = flow.routes
    .flatMap((route) => route.steps.flatMap((step) => step.cards))
    .find((one) => one.id === takingOver);
  return [
    heading('Wat is je functie?'),
    element(
      'p',
      { class: 'lead' },
      card ? `Je gaat verder bij: ${card.title}.` : 'Je ziet daarna alleen wat jij moet doen.',
    ),
    ...groups,
    ...(card
      ? []
      : [
          choice({ label: 'Ik neem een doorloop over', more: 'Met de code van een collega' }, () =>
            screen.open('take_over'),
          ),
        ]),
  ];
}

/** The start question, or which route. */
export function routeScreen(screen: Screen<ViewOf<'choose_route'>>): Node[] {
  const { view } = screen;
  const options = view.options.map((option) =>
    choice({ label: option.label, more: option.hint }, () =>
      screen.send({ kind: 'choose_route', routeId: option.routeId }),
    ),
  );
  return [
    heading(view.question),
    ...[lead('Kies wat het beste past.')].filter((one) => one !== undefined),
    ...options,
    footRow(screen),
  ];
}
