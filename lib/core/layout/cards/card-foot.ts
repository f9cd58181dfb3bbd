import { palette } from '@/lib/core/design';
import type { Kit } from '../kit';
import { moveMarks } from '../piece';
import type { SceneGroup } from '../scene';
import { textPiece } from '../text-piece';
import { telLink } from '../poster/contacts-strip';
import type { CardEdition } from './card-options';
import { emergencyCells } from './emergency-cell';
import { fittedText } from './fitted-text';
import { dashedLine } from '../dashed-line';
import { cardNumbers, helperWord } from './numbers';
import { versionWords } from './version-words';

export type Foot = { height: number; draw(bottom: number): SceneGroup[] };

/**
 * At the foot of an A5 card: whom to call, who can help in the school, and which version this is. `legend` explains a sign
 * of the card.
 */
export function cardFoot(
  kit: Kit,
  edition: CardEdition | undefined,
  at: { x: number; width: number; page: number; pages: number },
  legend = '',
): Foot {
  const look = { ask: 8.6, call: 12.5, after: 8, icon: 18, padding: 8, radius: 7 };
  const cells = emergencyCells(kit, cardNumbers(kit.lookup.protocol), look, at);
  const helper = helperLine(kit, edition, at.width * 0.44);
  const paging = at.pages > 1 ? `${at.page + 1} van ${at.pages}` : '';
  const said = [legend, versionWords(edition), paging].filter(Boolean).join(' · ');
  const version = textPiece(kit, said, { size: 8, fill: palette.inkSoft, align: 'right' }, at.width * 0.54);
  const line = Math.max(helper.height, version.height);
  const gap = 5;
  return {
    height: cells.height + gap + line,
    draw: (bottom) => [
      ...cells.draw(bottom - line - gap - cells.height),
      {
        id: `helper-${at.page}`,
        role: 'contacts',
        ref: {},
        box: { x: at.x, y: bottom - line, width: at.width * 0.44, height: line },
        label: helperWord(kit.lookup.protocol),
        marks: moveMarks(helper.marks, at.x, bottom - helper.height),
      },
      {
        id: `version-${at.page}`,
        role: 'footer',
        ref: {},
        box: { x: at.x + at.width * 0.46, y: bottom - line, width: at.width * 0.54, height: line },
        label: said,
        marks: moveMarks(version.marks, at.x + at.width * 0.46, bottom - version.height),
      },
    ],
  };
}

/** Who can help, by name, or a line to write the name on. */
export function helperLine(kit: Kit, edition: CardEdition | undefined, width: number) {
  const word = helperWord(kit.lookup.protocol);
  const [first] = edition?.helpers ?? [];
  const size = 9;
  if (first) {
    const said = [`${word.endsWith('?') ? word : `${word}:`} ${first.name}`, first.phone]
      .filter(Boolean)
      .join(', ');
    return fittedText(kit, said, { size, weight: 700, ...telLink(first.phone) }, width, 8);
  }
  const name = fittedText(kit, word, { size, weight: 700 }, width * 0.7, 8);
  const height = Math.max(name.height, 13);
  const x = name.width + 4;
  return {
    width,
    height,
    marks: [...moveMarks(name.marks, 0, height - name.height), dashedLine(x, height - 2.2, width - x)],
  };
}
