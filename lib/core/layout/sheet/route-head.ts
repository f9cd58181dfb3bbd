import { palette } from '@/lib/core/design';
import type { Route } from '@/schemas/protocol-flow';
import { deadlineWords } from '../card-lines';
import { type Kit, noteSigns } from '../kit';
import { moveMarks, type Piece, stack } from '../piece';
import { iconText, textPiece } from '../text-piece';
import { sizes, titleLeading } from './measures';

/** The title of a route, and beside it where that takes no more lines: when it applies, and its term. */
export function routeHead(kit: Kit, route: Route, isContinued: boolean, width: number, isLow = false): Piece {
  const said = `${route.title}${isContinued ? ' (vervolg)' : noteSigns(kit, route)}`;
  const title = textPiece(
    kit,
    said,
    {
      size: isLow ? sizes.step : sizes.route,
      weight: 700,
      fill: kit.lookup.face.brand,
      as: 'heading',
      leading: titleLeading,
    },
    width,
  );
  const details = (room: number) =>
    stack(
      [
        textPiece(
          kit,
          isContinued ? '' : (route.appliesWhen ?? ''),
          { size: sizes.text, fill: palette.inkSoft },
          room,
        ),
        route.deadline
          ? iconText(
              kit,
              'clock',
              deadlineWords(kit, route.deadline),
              { size: sizes.text, weight: 700 },
              room,
            )
          : { width: 0, height: 0, marks: [] },
      ],
      0,
    );
  const left = title.width + 14;
  const isShort =
    title.height <= (isLow ? sizes.step : sizes.route) * titleLeading + 0.1 && width - left > 220;
  const beside = isShort ? details(width - left) : undefined;
  if (beside && beside.height <= 3 * sizes.text * 1.25 + 0.5) {
    const drop = Math.max(0, (title.height - beside.height) / 2);
    const marks = [...title.marks, ...moveMarks(beside.marks, left, drop)];
    return { width, height: Math.max(title.height, beside.height + drop), marks };
  }
  return stack([title, details(width)], 0);
}
