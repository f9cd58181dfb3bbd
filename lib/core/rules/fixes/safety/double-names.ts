import { literally } from '@/lib/core/protocol/questions';

const between = String.raw`(?:\s*(?:,|/|\(|\bof\b|\ben\b|\bofwel\b|\boftewel\b|\bdan wel\b)\s*)+(?:(?:nu|thans|tegenwoordig)\s+)?(?:(?:de|het|een)\s+)?`;
const link = String.raw`\s+(?:heet|is|werd|wordt)(?:\s+(?:nu|tegenwoordig))?\s+(?:(?:de|het|een)\s+)?`;
const edge = String.raw`(?![\p{L}\d])`;
const twice = new RegExp(
  String.raw`(?<![\p{L}\d])(\p{L}[\p{L}\d'’-]{2,}(?: [\p{L}\d'’-]+){0,5}?)(?:${between}|${link})\1${edge}`,
  'iu',
);

/** The name that a text gives twice in a row: "Veilig Thuis (Veilig Thuis of Veilig Thuis)". */
export function doubleName(text: string): string | undefined {
  return twice.exec(text)?.[1];
}

/** The text with each such repetition of this name said once. What cannot be said once stays as it is. */
export function withoutDoubles(text: string, name: string): string {
  const own = literally(name);
  const article = String.raw`(?:(?:de|het|een)\s+)?`;
  const inBrackets = new RegExp(
    String.raw`(${own})\s*\(\s*(?:(?:nu|thans|tegenwoordig)\s+)?${article}${own}${edge}\s*\)`,
    'giu',
  );
  const inRow = new RegExp(
    String.raw`(${own})\s*(?:,|/|\b(?:of|en|ofwel|oftewel|dan wel)\b)\s*${article}${own}${edge}`,
    'giu',
  );
  const asWellAs = new RegExp(String.raw`zowel\s+(${article}${own})\s+als\s+${article}${own}${edge}`, 'giu');
  let result = text;
  for (let last = ''; last !== result;) {
    last = result;
    result = result.replace(asWellAs, '$1').replace(inRow, '$1').replace(inBrackets, '$1');
  }
  return result;
}
