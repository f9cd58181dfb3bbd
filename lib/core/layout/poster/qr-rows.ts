import { create } from 'qrcode';

/** The modules of the QR code of an address, row by row, 1 for dark. */
export function qrRows(address: string): string[] {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) => (modules.get(y, x) ? '1' : '0')).join(''),
  );
}
