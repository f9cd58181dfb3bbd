import { listed } from '@/lib/core/dutch';
import { handOverCode } from '@/lib/core/run';
import type { Pause } from '@/lib/core/run';
import { words } from '@/lib/core/protocol/questions';
import { button, element } from '../element';
import type { Screen, ViewOf } from '../screen';
import { cardEnd, cardParts, topLine } from './card-screen';
import { choice, footRow, heading, lead } from './frame';

const names = (pause: Pause) => [...new Set(pause.acting.flatMap((one) => one.who))];

/**
 * Whose turn it is and the code with which they go on, on their own device. `to` are the functions that a hand-over
 * names; else everybody who acts there.
 */
function turns(screen: Screen, pause: Pause, to: string[] = []): Node[] {
  return pause.acting.map((one) => {
    const code = handOverCode(screen.flow, screen.about.versionKey, one.cardId);
    return element(
      'section',
      { class: 'group' },
      element('p', {}, element('b', {}, one.title)),
      element('p', { class: 'lead small' }, `Door: ${listed(to.length > 0 ? to : one.who, 'of')}`),
      code
        ? element('p', { class: 'lead' }, 'Met deze code gaat je collega op een eigen telefoon verder:')
        : undefined,
      code ? element('p', { class: 'code' }, code) : undefined,
    );
  });
}

function resume(screen: Screen, pause: Pause, title: string): Node[] {
  if (pause.resumeAt.length === 0) return [];
  return [
    element('h2', {}, title),
    ...pause.resumeAt.map((one) =>
      choice({ label: one.title, more: one.stepName }, () =>
        screen.send({ kind: 'next', cardId: one.cardId }),
      ),
    ),
  ];
}

/** On one device together: go on as the function whose turn it is. */
function goOnAs(screen: Screen, pause: Pause): Node[] {
  const ids = [...new Set(pause.acting.flatMap((one) => one.functionIds))];
  const able = screen.flow.functions.filter((fn) => ids.includes(fn.id) && fn.kind !== 'external');
  if (able.length === 0) return [];
  const chips = able.map((fn) =>
    button('chip', () => screen.send({ kind: 'take_over', functionId: fn.id }), fn.name),
  );
  return [
    element(
      'details',
      {},
      element('summary', {}, 'Ga op dit scherm verder als …'),
      element('div', { class: 'chips' }, ...chips),
    ),
  ];
}

export function waitingScreen(screen: Screen<ViewOf<'waiting'>>): Node[] {
  const { view } = screen;
  const who = names(view);
  return [
    heading(
      who.length > 0 && who.length < 3 ? `Nu is aan zet: ${listed(who, 'en')}` : 'Nu zijn anderen aan zet',
    ),
    ...turns(screen, view),
    ...resume(screen, view, 'Weer aan de beurt? Ga verder bij:'),
    ...goOnAs(screen, view),
    button('go', () => screen.send({ kind: 'hand_over' }), 'Klaar, anderen gaan verder'),
    footRow(screen),
  ];
}

export function handedOverScreen(screen: Screen<ViewOf<'handed_over'>>): Node[] {
  const { view } = screen;
  const { to } = view;
  return [
    heading('Je bent klaar'),
    lead(
      to.length === 0
        ? 'Je hoeft nu niets meer te doen.'
        : to.length > 4
          ? 'Draag over aan een van de collega’s hieronder.'
          : `Draag over aan ${listed(to, 'of')}.`,
    ) ?? '',
    element('p', {}, element('b', {}, 'Daarna hoor je: '), view.hearsBack),
    ...turns(screen, view, to),
    ...resume(screen, view, 'Toch weer aan zet?'),
    ...goOnAs(screen, view),
    button('go', () => screen.open('file_text'), 'Tekst voor het dossier'),
    footRow(screen),
  ].filter((one): one is HTMLElement => one !== '');
}

export function endedScreen(screen: Screen<ViewOf<'ended'>>): Node[] {
  const { card, pause } = screen.view;
  const go = button('go', () => screen.open('file_text'), 'Tekst voor het dossier');
  if (!card) return [heading('Dit was je laatste stap'), go, footRow(screen)];
  const mark = element(
    'p',
    { class: `outcome-mark outcome-${card.outcome}` },
    `Uitkomst: ${words.outcomeKind[card.outcome]}`,
  );
  return [
    topLine(card),
    mark,
    heading(card.card.title),
    ...cardParts(screen, card),
    ...cardEnd(screen, card),
    ...turns(screen, pause),
    ...resume(screen, pause, 'Toch weer aan zet?'),
    go,
    footRow(screen),
  ];
}
