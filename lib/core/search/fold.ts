/**
 * A text as somebody types it in a hurry: small letters without accents. As long as the text itself, so that a place in
 * the one is the same place in the other.
 */
export function folded(text: string): string {
  return Array.from(text, (sign) => {
    const [base = sign] = sign.normalize('NFD').toLowerCase();
    return base.length === sign.length ? base : sign;
  }).join('');
}
