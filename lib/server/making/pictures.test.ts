import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics, layOut } from '@/lib/core/layout';
import { publicAddress } from '@/lib/public-site/public-address';
import { exampleEdition } from '@/lib/testing/example-edition';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { drawPictures, pictureLimits, wantedPictures } from './pictures';

const scene = layOut(
  sampleMeldcode(),
  { kind: 'infographic', paper: 'a3', edition: exampleEdition },
  createMeasurer(fontMetrics),
);
const [page] = scene.pages;
const sheets = (count: number, height = 1191) =>
  Array.from({ length: count }, (_, i) => ({
    page: { ...page!, height },
    image: { file: `poster-${i + 1}.svg`, width: page!.width, height, routes: [] },
  }));

describe('the pictures of a version', () => {
  it('are every sheet for a screen, and the first also for print', () => {
    expect(wantedPictures(sheets(3)).map(({ path, of }) => [path, of])).toEqual([
      ['infographic-150dpi.png', 'poster-1.svg'],
      ['infographic-300dpi.png', 'poster-1.svg'],
      ['infographic-2-150dpi.png', 'poster-2.svg'],
      ['infographic-3-150dpi.png', 'poster-3.svg'],
    ]);
  });

  it('are never more, or larger, than a publication can make in its time', () => {
    for (const count of [0, 1, pictureLimits.sheets, 500])
      expect(wantedPictures(sheets(count))).toHaveLength(count && Math.min(count, pictureLimits.sheets) + 1);
    expect(wantedPictures(sheets(2, 3000)).map(({ dpi }) => dpi)).toEqual([150, 150]);
    expect(wantedPictures(sheets(2, 90_000))).toEqual([]);
  });

  it('have names that the public site knows', () => {
    for (const { path } of wantedPictures(sheets(500)))
      expect(publicAddress(`/bestuur/meldcode/v/1/${path}`, new URLSearchParams())).toMatchObject({ path });
  });

  it('are as large as they say, and heard of one by one', async () => {
    let heard = 0;
    const pictures = await drawPictures(wantedPictures(sheets(1, page!.height)), () => (heard += 1));
    expect(heard).toBe(2);
    expect(pictures.map(({ width, height }) => [width, height])).toEqual([
      [1754, 2480],
      [3508, 4961],
    ]);
    for (const { body, width, height } of pictures) {
      expect(Buffer.from(body).readUInt32BE(16)).toBe(width);
      expect(Buffer.from(body).readUInt32BE(20)).toBe(height);
      expect(body.length).toBeLessThan(3_000_000);
    }
  });
});
