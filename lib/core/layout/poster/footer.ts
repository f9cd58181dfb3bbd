import { palette } from '@/lib/core/design';
import type { Kit } from '../kit';
import { moveMarks } from '../piece';
import type { SceneGroup } from '../scene';
import { textPiece } from '../text-piece';
import type { Edition, PaperLook } from './paper';

/** Of which version this page is, and which page of how many. */
export function posterFooter(
  kit: Kit,
  look: PaperLook,
  edition: Edition | undefined,
  page: number,
  pages: number,
): SceneGroup {
  const { small } = kit.style;
  const width = look.width - 2 * look.margin;
  const height = footerHeight(kit);
  const y = look.height - look.margin - height;
  const soft = { size: small, fill: palette.inkSoft };
  const left = edition
    ? [edition.board, `versie ${edition.versionLabel}`]
    : [kit.lookup.protocol.organisation, 'concept'];
  const right = [edition && `controlegetal ${edition.checkCode}`, `pagina ${page + 1} van ${pages}`];
  return {
    id: `footer-${page}`,
    role: 'footer',
    ref: {},
    box: { x: look.margin, y, width, height },
    label: `Pagina ${page + 1} van ${pages}`,
    marks: [
      ...moveMarks(textPiece(kit, left.join(' · '), soft, width * 0.62).marks.slice(0, 1), look.margin, y),
      ...moveMarks(
        textPiece(
          kit,
          right.filter(Boolean).join(' · '),
          { ...soft, align: 'right' },
          width * 0.36,
        ).marks.slice(0, 1),
        look.margin + width * 0.64,
        y,
      ),
    ],
  };
}

export function footerHeight(kit: Kit): number {
  return kit.style.small * 1.28;
}
