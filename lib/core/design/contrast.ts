/** WCAG 2.2, 1.4.3 (AA): the least contrast of text with its ground. */
export const READABLE = 4.5;
const WHITE = '#ffffff';

/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

export function rgbOf(colour: string): Rgb {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

/** The amount of light of a channel, from 0 to 1. */
export function lightOf(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map(lightOf) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours ("#rrggbb") as WCAG defines it: from 1 to 21. */
export function contrastOf(one: string, other: string = WHITE): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The lightest colour of the same hue and saturation on which white text can be read; the colour itself if it can. */
export function readableColour(colour: string): string {
  if (contrastOf(colour) >= READABLE) return colour;
  let [dark, light] = [0, 1];
  // Finer than a step of a channel.
  for (let turn = 0; turn < 12; turn += 1) {
    const middle = (dark + light) / 2;
    if (contrastOf(darkened(colour, middle)) >= READABLE) dark = middle;
    else light = middle;
  }
  return darkened(colour, dark);
}

function darkened(colour: string, share: number): string {
  const channels = rgbOf(colour).map((channel) =>
    Math.round(channel * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}
