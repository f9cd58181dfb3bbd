import { listed } from '@/lib/core/dutch';
import {
  askedInWords,
  contactsInWords,
  doneBy,
  handOverCode,
  headingOf,
  referralInWords,
} from '@/lib/core/run';
import type { Pause, Referral } from '@/lib/core/run';
import { outcomeKindWords } from '@/lib/core/protocol/questions';
import { button, element } from '../element';
import type { Screen, ViewOf } from '../screen';
import { cardEnd, cardParts, topLine } from './card-screen';
import { choice, footRow, heading, lead } from './frame';

/** Whose turn it is and the code with which a colleague goes on, on a device of their own. */
function turns(screen: Screen, pause: Pause): Node[] {
  return pause.acting.map((one) => {
    const code = one.outside ? undefined : handOverCode(screen.flow, screen.about.versionKey, one.cardId);
    return element(
      'section',
      { class: 'group' },
      element('p', {}, element('b', {}, one.title)),
      element('p', { class: 'lead small' }, doneBy(one)),
      code
        ? element('p', { class: 'lead' }, 'Met deze code gaat je collega op een eigen telefoon verder:')
        : undefined,
      code ? element('p', { class: 'code' }, code) : undefined,
    );
  });
}

/** Questions that nobody here answers: who does, and what follows on each answer. */
function askedOutside(screen: Screen, { asked }: Pause): Node[] {
  return asked.flatMap(({ cardId, title, who, answers, now }) => [
    element('h2', {}, title),
    element('p', { class: 'lead' }, askedInWords({ who, now })),
    element(
      'div',
      { role: 'group', 'aria-label': 'Het antwoord dat je hoorde', class: 'answers' },
      ...answers.map((one) =>
        choice({ label: one.label, to: one.leadsTo, tone: one.tone }, () =>
          screen.send({ kind: 'answer', cardId, exitId: one.exitId, answer: one.answer }),
        ),
      ),
    ),
  ]);
}

/** To whom to go, and how to reach them. */
function referral(to: Referral | undefined, kind: 'sent_on' | 'waiting'): Node[] {
  if (!to) return [];
  const contacts = contactsInWords(to).map((one) => element('li', {}, one));
  return [
    element('p', { class: 'handover' }, element('b', {}, referralInWords(to, kind))),
    ...(contacts.length > 0 ? [element('ul', { class: 'contacts' }, ...contacts)] : []),
  ];
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

const hearing = (words: string) => element('p', {}, element('b', {}, 'Daarna hoor je: '), words);

export function waitingScreen(screen: Screen<ViewOf<'waiting'>>): Node[] {
  const { view } = screen;
  return [
    heading(headingOf(view)),
    ...referral(view.referral, view.kind),
    ...(view.hearsBack ? [hearing(view.hearsBack)] : []),
    ...askedOutside(screen, view),
    ...turns(screen, view),
    ...resume(screen, view, 'Weer aan de beurt? Ga verder bij:'),
    ...goOnAs(screen, view),
    button('go', () => screen.send({ kind: 'hand_over' }), 'Ik stop hier, anderen gaan verder'),
    footRow(screen),
  ];
}

/** Nothing for this function in the route that was chosen: who must know, and where it can still come in. */
export function sentOnScreen(screen: Screen<ViewOf<'sent_on'>>): Node[] {
  const { view } = screen;
  return [
    heading(headingOf(view)),
    ...referral(view.referral, view.kind),
    ...turns(screen, view),
    ...resume(screen, view, 'Vraagt iemand jou toch? Ga verder bij:'),
    ...goOnAs(screen, view),
    button('go', () => screen.open('file_text'), 'Tekst voor het dossier'),
    footRow(screen),
  ];
}

export function handedOverScreen(screen: Screen<ViewOf<'handed_over'>>): Node[] {
  const { view } = screen;
  const { to } = view;
  return [
    heading(headingOf(view)),
    lead(
      to.length === 0
        ? 'Je hoeft nu niets meer te doen.'
        : to.length > 4
          ? 'Draag over aan een van de functies hieronder.'
          : `Draag over aan ${listed(to, 'of')}.`,
    ) ?? '',
    hearing(view.hearsBack),
    ...askedOutside(screen, view),
    ...turns(screen, view),
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
    `Uitkomst: ${outcomeKindWords[card.outcome]}`,
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
