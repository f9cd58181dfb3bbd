import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics, layOut, type ScenePage, type TextMark } from '@/lib/core/layout';
import { exampleEdition } from '@/lib/testing/example-edition';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { renderPng, type Resolution } from './png';

const measurer = createMeasurer(fontMetrics);
const sample = sampleMeldcode();
const pageOf = (title: string): ScenePage =>
  layOut({ ...sample, title }, { kind: 'pocket-card', sheet: 'single', edition: exampleEdition }, measurer)
    .pages[1]!;
const back = pageOf(sample.title);
const poster = layOut(sample, { kind: 'poster', paper: 'a4' }, measurer).pages[0]!;

type Picture = { width: number; height: number; at(x: number, y: number): number[] };

/** The pixels of a PNG of 8 bits a channel without interlacing (PNG specification, section 9). */
function read(png: Uint8Array): Picture {
  const bytes = Buffer.from(png);
  const [width, height, channels] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25] === 6 ? 4 : 3];
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (kind === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? pixels[y * stride + x - channels]! : 0;
      const up = y > 0 ? pixels[(y - 1) * stride + x]! : 0;
      const corner = x >= channels && y > 0 ? pixels[(y - 1) * stride + x - channels]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      pixels[y * stride + x] = raw[y * (stride + 1) + 1 + x]! + guess;
    }
  }
  return {
    width,
    height,
    at: (x, y) => [...pixels.subarray(y * stride + x * channels, y * stride + x * channels + 3)],
  };
}

function paeth(a: number, b: number, c: number): number {
  const [da, db, dc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return da <= db && da <= dc ? a : db <= dc ? b : c;
}

/** The share of the pixels under a line of text that are not as light as the ground around them. */
function ink(picture: Picture, { x, y, width, size }: TextMark, dpi: number): number {
  const scale = dpi / 72;
  const [left, right] = [Math.round(x * scale), Math.round((x + width) * scale)];
  const [top, bottom] = [Math.round((y - size * 0.66) * scale), Math.round(y * scale)];
  let count = 0;
  for (let py = top; py < bottom; py++)
    for (let px = left; px < right; px++) {
      const [r = 255, g = 255, b = 255] = picture.at(px, py);
      if (r + g + b < 500) count += 1;
    }
  return count / Math.max(1, (bottom - top) * (right - left));
}

const textsOf = (page: ScenePage) =>
  page.groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])));

describe('the picture of a page', () => {
  it.each<[Resolution, number, number]>([
    [150, 502, 319],
    [300, 1004, 638],
  ])('has %i dots in an inch, and says so', async (dpi, width, height) => {
    const png = Buffer.from(await renderPng(back, { dpi }));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    const at = png.indexOf('pHYs', 0, 'latin1');
    expect(png.readUInt32BE(at + 4)).toBe(Math.round(dpi / 0.0254));
    expect(png[at + 12]).toBe(1);
  });

  it('is the same to the byte every time', async () => {
    const [once, twice] = [await renderPng(poster, { dpi: 150 }), await renderPng(poster, { dpi: 150 })];
    expect(Buffer.compare(once, twice)).toBe(0);
  });

  it('shows every text where it stands, in the shipped font', async () => {
    const picture = read(await renderPng(back, { dpi: 300 }));
    for (const mark of textsOf(back).filter(({ fill }) => fill !== '#ffffff')) {
      const share = ink(picture, mark, 300);
      expect(share, mark.text).toBeGreaterThan(0.08);
      expect(share, mark.text).toBeLessThan(0.6);
    }
  });

  it('shows the letters of other languages, each in its own weight', async () => {
    const [first] = sample.routes;
    const named = { ...sample, routes: [{ ...first!, title: 'ŞŁŚŁŞ' }] };
    const page = layOut(named, { kind: 'pocket-card', sheet: 'single' }, measurer).pages[1]!;
    const title = textsOf(page).find(({ text }) => text === 'ŞŁŚŁŞ')!;
    const plain = { ...title, weight: 400 as const };
    const thin = {
      ...page,
      groups: page.groups.map((group) => ({
        ...group,
        marks: group.marks.map((mark) => (mark === title ? plain : mark)),
      })),
    };
    const bold = ink(read(await renderPng(page, { dpi: 300 })), title, 300);
    const light = ink(read(await renderPng(thin, { dpi: 300 })), title, 300);
    expect(light).toBeGreaterThan(0.1);
    expect(bold).toBeGreaterThan(light * 1.2);
  });
});
