import { fontFamily } from '@/lib/core/design';
import type { Mark, Measurer, ScenePage, TextMark } from '@/lib/core/layout';
import { extendedLetter } from '@/lib/core/render/pdf';

/** As long as the name of the family, so that it can take its place in a file. */
const extendedFamily = fontFamily.replace(/Next$/, 'More');

/**
 * The page with letters of other languages (Ş, Ł) apart from the letters around them: the renderer of pictures draws a
 * line of text with one font, and two files hold the letters of ours.
 */
export function withLettersApart(page: ScenePage, measurer: Measurer): ScenePage {
  const groups = page.groups.map((group) => ({
    ...group,
    marks: group.marks.flatMap((mark): Mark[] => (mark.kind === 'text' ? apart(mark, measurer) : [mark])),
  }));
  return { ...page, groups };
}

function apart(mark: TextMark, measurer: Measurer): TextMark[] {
  const { starts } = measurer.measure(mark.text, mark.weight);
  let at = 0;
  return mark.text.split(new RegExp(`(${extendedLetter.source}+)`, 'u')).flatMap((text) => {
    const x = mark.x + (starts[at] ?? 0) * mark.size;
    at += text.length;
    return text === '' ? [] : [{ ...mark, x, text }];
  });
}

/** The SVG with those letters in the family that has them. */
export function inExtendedFamily(svg: string): string {
  const text = new RegExp(`(<text\\b)([^>]*>(?:${extendedLetter.source})+</text>)`, 'gu');
  return svg.replace(text, `$1 style="font-family:'${extendedFamily}'"$2`);
}

/** The font of those letters under a name of its own: both files call the family the same. */
export function renamed(font: Buffer): Buffer {
  const utf16 = (words: string) => Buffer.from(words, 'utf16le').swap16();
  const [from, to] = [utf16(fontFamily), utf16(extendedFamily)];
  for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at + 1)) to.copy(font, at);
  return font;
}
