import type { Kit } from '../../kit';
import { moveMarks, type Piece } from '../../piece';
import type { SceneGroup, ScenePage } from '../../scene';
import { a5, cardKit } from '../card-look';
import type { CardOptions } from '../card-options';
import { bottom, dangerStrip, footer, footHeight, header, margin, shredder, width } from './call-frame';
import { beforeTheCall, duringTheCall, type Question } from './call-questions';
import { aimsPiece, questionPiece } from './to-fill-in';

/** Between two parts of the card. */
const gap = 8;
/** Room for a line of handwriting: as much as the page has, between these. */
const pitches = [24, 23, 22, 21, 20, 19, 18, 17, 16, 15];

/**
 * What Veilig Thuis asks, on the two sides of an A5, to be filled in with a pen: never typed in, because nothing about a
 * child is kept by this program.
 */
export function layOutCallCard(
  kit: Omit<Kit, 'style' | 'onPage'>,
  { edition }: Extract<CardOptions, { kind: 'call-card' }>,
): ScenePage[] {
  const of = cardKit(kit, 9);
  const sides = [
    {
      name: 'Zet dit klaar voordat je belt',
      sections: [aimsSection(of), ...sectionsOf(of, beforeTheCall)],
      end: undefined,
    },
    { name: 'Tijdens en na het gesprek', sections: sectionsOf(of, duringTheCall), end: shredder(of) },
  ];
  return sides.map(({ name, sections, end }, page) => {
    const head = header(of, name, page);
    const danger = dangerStrip(of, page, head.box.height + gap);
    const top = danger.box.y + danger.box.height + gap;
    const lowest = end ? end.box.y - gap : bottom - footHeight - 6;
    const groups = placed(sections, top, lowest, page);
    return {
      width: a5.width,
      height: a5.height,
      routeIds: [],
      groups: [head, danger, ...groups, ...(end ? [end] : []), footer(of, edition, page)],
      lines: [],
    };
  });
}

/** A part of the card, made for lines of a height. */
type Section = { id: string; label: string; make: (pitch: number) => Piece };

const sectionsOf = (kit: Kit, questions: readonly Question[]): Section[] =>
  questions.map((each) => ({
    id: each.id,
    label: each.question ?? 'Met wie heb ik gesproken?',
    make: (pitch) => questionPiece(kit, each, width, pitch),
  }));

const aimsSection = (kit: Kit): Section => ({
  id: 'aim',
  label: 'Advies of melding',
  make: () => aimsPiece(kit, width),
});

function placed(sections: readonly Section[], top: number, lowest: number, page: number): SceneGroup[] {
  const heightAt = (pitch: number) =>
    sections.reduce((sum, { make }) => sum + make(pitch).height, 0) + gap * (sections.length - 1);
  const pitch = pitches.find((each) => top + heightAt(each) <= lowest) ?? pitches[pitches.length - 1]!;
  const air = Math.max(0, (lowest - top - heightAt(pitch)) / Math.max(1, sections.length - 1));
  let y = top;
  return sections.map(({ id, label, make }) => {
    const piece = make(pitch);
    const group: SceneGroup = {
      id: `${id}-${page}`,
      role: 'section',
      ref: {},
      box: { x: margin, y, width, height: piece.height },
      label,
      marks: moveMarks(piece.marks, margin, y),
    };
    y += piece.height + gap + air;
    return group;
  });
}
