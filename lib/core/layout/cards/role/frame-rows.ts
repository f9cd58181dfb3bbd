import { palette } from '@/lib/core/design';
import { stepName, titleAfterHead } from '@/lib/core/protocol/questions';
import { dialledIn, numbersIn } from '@/lib/core/text';
import type { GlobalExit, Protocol } from '@/schemas/protocol';
import type { Route, Step } from '@/schemas/protocol-flow';
import { deadlineWords } from '../../card-lines';
import { noteSigns } from '../../kit';
import { stack } from '../../piece';
import { iconText, textPiece } from '../../text-piece';
import { firstAct } from '../../first-act';
import { leadText } from '../lead-text';
import { cardNumbers } from '../numbers';
import type { Row } from '../rows';
import { type RoleLook, titleOf } from './role-look';
import { besideOrBelow } from './step-row';

/** Which route the card is of, and in how much time; its acute term is said here once for all steps that have the same. */
export function routeRow(look: RoleLook, route: Route): Row {
  const { kit, type } = look;
  const width = look.width + look.rail;
  const term = route.deadline ? deadlineWords(kit, route.deadline) : '';
  const when = look.shows(route) ? (route.appliesWhen ?? '').trim() : '';
  const soft = { size: type.small, fill: palette.inkSoft };
  const title = textPiece(
    kit,
    route.title + noteSigns(kit, route),
    { size: type.body, weight: 700, fill: palette.brand },
    width,
  );
  const clock = iconText(kit, 'clock', term, { size: type.small, weight: 700 }, width);
  const piece = when
    ? stack([title, textPiece(kit, when, soft, width), clock], 1)
    : besideOrBelow(title, clock, width, type.body, type.small);
  return {
    owner: { id: `of-${route.id}`, role: 'notes', ref: { routeId: route.id }, label: route.title },
    piece,
    gap: 0,
    outdent: look.rail,
  };
}

/** The steps that go by without this column, in one line: so that nobody thinks that nothing happens. */
export function absentRow(look: RoleLook, steps: readonly Step[]): Row {
  const names = steps.map((step) =>
    [stepName(step), step.label.trim() && titleAfterHead(step)].filter(Boolean).join(' '),
  );
  const piece = leadText(
    look.kit,
    'Zonder jou:',
    names.join(' · '),
    { size: look.type.body, fill: palette.inkSoft },
    look.width,
  );
  const [first] = steps;
  return {
    owner: { id: `absent-${first?.id ?? ''}`, role: 'notes', ref: {}, label: 'Zonder jou' },
    piece,
    gap: look.type.body * 0.8 * look.air,
  };
}

/** Ways out that are open at every step, besides the two numbers that stand at the foot. */
export function standingRows(look: RoleLook, protocol: Protocol): Row[] {
  const { kit, type } = look;
  const width = look.width + look.rail;
  return protocol.globalExits
    .filter((exit) => !isAtFoot(exit, protocol))
    .map((exit) => {
      const { to } = exit;
      const target = !to
        ? ''
        : 'routeId' in to
          ? (protocol.routes.find(({ id }) => id === to.routeId)?.title ?? '')
          : (kit.lookup.cards.get(to.cardId)?.card.title ?? '');
      const fill = exit.kind === 'danger' ? palette.danger : palette.ink;
      const head = exit.label.trim() || 'Bij elke stap mogelijk';
      return {
        owner: { id: `exit-${exit.id}`, role: 'notes' as const, ref: { entryId: exit.id }, label: head },
        outdent: look.rail,
        gap: type.body * 0.6 * look.air,
        piece: stack(
          [
            iconText(
              kit,
              exit.kind === 'danger' ? 'alert' : 'flag',
              head,
              { size: type.body, weight: 700, fill },
              width,
            ),
            textPiece(kit, exit.text, { size: type.small }, width),
            exit.deadline
              ? iconText(
                  kit,
                  'clock',
                  deadlineWords(kit, exit.deadline),
                  { size: type.small, weight: 700 },
                  width,
                )
              : textPiece(kit, '', { size: type.small }, width),
            iconText(kit, 'right', target, { size: type.small, weight: 700 }, width),
          ],
          0,
        ),
      };
    });
}

/** A way out that only says to call 112 or Veilig Thuis: the cells at the foot say the same. */
export function isAtFoot(exit: GlobalExit, protocol: Protocol): boolean {
  const { danger, veiligThuis } = cardNumbers(protocol);
  const own = dialledIn(exit.kind === 'danger' ? danger : veiligThuis);
  const phones = exit.contactIds.flatMap(
    (id) => protocol.contacts.find((each) => each.id === id)?.phone ?? [],
  );
  const isCalled = [
    ...numbersIn(`${exit.label} ${exit.text}`),
    ...phones.map((phone) => dialledIn(phone)),
  ].includes(own);
  if (exit.kind === 'danger') return isCalled;
  return exit.kind === 'advice' && (isCalled || /veilig thuis/i.test(exit.label));
}

/** Other routes of this column: their name and what one does first. */
export function otherRows(look: RoleLook, routes: readonly Route[]): Row[] {
  const { kit, type } = look;
  const shown = routes.filter(look.shows);
  const width = look.width + look.rail;
  const owner = { id: 'other-routes', role: 'notes' as const, ref: {}, label: 'Andere routes' };
  return shown.map((route, i) => {
    const act = firstAct(route);
    const head = textPiece(
      kit,
      i === 0 ? 'Je hebt ook een taak bij' : '',
      { size: type.small, weight: 700, fill: palette.inkSoft },
      width,
    );
    const line = leadText(
      kit,
      act ? `${route.title}:` : route.title,
      act ? `begin met «${titleOf(act)}»` : '',
      { size: type.body },
      width,
    );
    return {
      owner,
      piece: stack([head, line], 1),
      gap: i === 0 ? type.body * 0.9 * look.air : type.body * 0.15,
      outdent: look.rail,
    };
  });
}
