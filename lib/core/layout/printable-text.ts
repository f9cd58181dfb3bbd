/** What stands in for a character that the shipped font does not have. */
const standIns: Readonly<Record<string, string>> = {
  '→': '›',
  '⇒': '›',
  '➔': '›',
  '←': '‹',
  '↓': '›',
  '↑': '‹',
  '≥': 'minstens',
  '≤': 'hoogstens',
  '☎': 'tel.',
  '✆': 'tel.',
  '✓': 'ja',
  '✔': 'ja',
  '☐': '•',
  '▪': '•',
  '●': '•',
  '′': "'",
  '″': '"',
  ʼ: '’',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
};

/**
 * The text as it can be drawn: composed, one line, every character in the font. Letters and digits of
 * other scripts become "?", so a reader sees that something stood there; other signs fall away.
 */
export function printableText(text: string, isDrawable: (char: string) => boolean): string {
  return drawableText(text, isDrawable).replaceAll('\n', ' ').replace(/ {2,}/g, ' ').trim();
}

/** The same with its lines and spaces as they are, for who breaks lines himself. */
export function drawableText(text: string, isDrawable: (char: string) => boolean): string {
  let out = '';
  for (const char of text.normalize('NFC'))
    out += char === '\n' || isDrawable(char) ? char : standIn(char, isDrawable);
  return out;
}

function standIn(char: string, isDrawable: (char: string) => boolean): string {
  if (/\s/u.test(char)) return char === '\u202f' ? '\u00a0' : ' ';
  const known = standIns[char];
  if (known !== undefined) return known;
  const parts = [...char.normalize('NFKD')];
  for (let kept = parts.length; kept > 0; kept--) {
    const plainer = parts.slice(0, kept).join('').normalize('NFC');
    if ([...plainer].every(isDrawable)) return plainer;
  }
  return /[\p{L}\p{N}]/u.test(char) ? '?' : '';
}
