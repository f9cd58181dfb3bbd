import type { Kit } from '../kit';
import { styleFor } from '../style';

/** Millimetres in points, of which there are 72 in an inch. */
const points = (millimetres: number) => Math.round((millimetres / 25.4) * 7200) / 100;
const paper = (width: number, height: number) => ({ width: points(width), height: points(height) });

export const a4 = paper(210, 297);
export const a5 = paper(148, 210);

/** A card of the size of a bank card: it fits a key cord or a purse. */
export const pocket = paper(85, 54);

/** The smallest text of each kind. A pocket card is read at half the distance of a sheet in the hand. */
export const smallest = { 'role-card': 8, 'pocket-card': 6, 'door-card': 8, 'call-card': 8 } as const;

/** The type of a card, all made from the size of its running text as on the one-sheet infographic: 8.5, 9.5, 12, 15. */
export type CardType = { small: number; body: number; title: number; step: number };

export function cardType(body: number, isDense = false): CardType {
  const [title, step] = isDense ? [1.13, 1.38] : [1.26, 1.58];
  return { small: Math.max(8, body * 0.895), body, title: body * title, step: body * step };
}

/** A kit whose pieces have running text of this size. Exits of a card are always said in words. */
export function cardKit(kit: Omit<Kit, 'style' | 'onPage'>, body: number): Kit {
  return { ...kit, style: styleFor(body, 1), onPage: new Set() };
}
