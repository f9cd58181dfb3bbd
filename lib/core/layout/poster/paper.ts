import { type Style, styleFor } from '../style';

export type Paper = 'a3' | 'a4';

/** What goes on the poster besides the protocol: of which board and which version it is. */
export type Edition = {
  board: string;
  /** "3.0". */
  versionLabel: string;
  /** Calendar days, "2026-12-16". */
  adoptedOn?: string;
  inForceFrom?: string;
  /** Where the phone goes that reads the QR code. */
  checklistUrl: string;
  /** Short sign that binds the print to the stored version. */
  checkCode: string;
};

/**
 * Landscape sheets in points. The smallest text on A3 is 8 pt and on A4 6.5 pt; text grows up to the
 * largest body that still looks calm.
 */
export type PaperLook = {
  width: number;
  height: number;
  margin: number;
  smallest: number;
  minBody: number;
  maxBody: number;
  /** Sizes of header, emergency bar, contacts and footer: the same on every page. */
  furniture: Style;
  title: number;
};

const a3: PaperLook = {
  width: 1190.55,
  height: 841.89,
  margin: 24,
  smallest: 8,
  minBody: 8.52,
  maxBody: 13,
  furniture: styleFor(10.5, 1),
  title: 26,
};
const a4: PaperLook = {
  width: 841.89,
  height: 595.28,
  margin: 18,
  smallest: 6.5,
  minBody: 6.92,
  maxBody: 9.5,
  furniture: styleFor(7.8, 1),
  title: 18.5,
};

export const papers: Readonly<Record<Paper, PaperLook>> = { a3, a4 };
