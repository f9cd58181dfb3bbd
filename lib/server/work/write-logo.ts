import type { Sharp } from 'sharp';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { logoFileLimits, logoLimits, type LogoPicture } from '@/schemas/face';
import { plainPng } from './plain-png';
import { sizeOfPlainPng } from '@/schemas/plain-png';

type Because = Extract<Failure, { code: 'logo_refused' }>['because'];
const refuse = (because: Because) => fail<Failure>({ code: 'logo_refused', because });

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const JPEG = Buffer.from('ffd8ff', 'hex');
/** Every channel of every pixel above this: a reader sees nothing on white. */
const PALE = 215;

/**
 * How a logo is tried to fit in `logoLimits.bytes`, the best first: all colours, then a table of 256, then smaller. The
 * last always fits, as it has a byte for each pixel.
 */
const ways = [
  { side: logoLimits.side },
  { side: logoLimits.side, palette: true },
  { side: 360, palette: true },
  { side: 240, palette: true },
];

/**
 * A PNG or JPEG (base64) as the picture that a protocol keeps: turned upright, on white, at most `logoLimits` large, and
 * nothing of the file but the picture. No other kind is given to the decoder, whatever the file calls itself.
 */
export async function writeLogo(file: string): Promise<Result<LogoPicture, Failure>> {
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > logoFileLimits.bytes) return refuse('heavy');
  const isImage = [PNG, JPEG].some((start) => bytes.subarray(0, start.length).equals(start));
  if (!isImage) return refuse('kind');
  const open = await opener();
  const read = await readPicture(open, bytes).catch(() => refuse('broken'));
  if (!read.ok) return read;
  const { channels } = await open(read.value).stats();
  if (channels.every(({ min }) => min > PALE)) return refuse('pale');
  return ok(await smallest(() => open(read.value)));
}

type Open = (bytes: Buffer) => Sharp;

/** The picture upright and on white; throws when the file is damaged. */
async function readPicture(open: Open, bytes: Buffer): Promise<Result<Buffer, Failure>> {
  const { width, height } = await open(bytes).metadata();
  if (width * height > logoFileLimits.pixels) return refuse('large');
  if (Math.max(width, height) < logoFileLimits.leastSide) return refuse('small');
  if (Math.max(width, height) > logoFileLimits.slenderest * Math.min(width, height)) return refuse('sliver');
  return ok(await onWhite(open(bytes)).png({ compressionLevel: 1 }).toBuffer());
}

/** Opens PNG and JPEG and nothing else; how large one may be is decided by its head. Loaded when first needed: most workers never see a picture. */
async function opener(): Promise<Open> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer'] });
  return (bytes) => sharp(bytes, { limitInputPixels: false, failOn: 'error' });
}

function onWhite(picture: Sharp): Sharp {
  const { side } = logoLimits;
  return picture
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
}

async function smallest(open: () => Sharp): Promise<LogoPicture> {
  for (const { side, palette } of ways) {
    const written = await open()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .png({ compressionLevel: 9, ...(palette && { palette, effort: 4 }) })
      .toBuffer();
    const png = plainPng(written);
    if (png.length > logoLimits.bytes) continue;
    const data = png.toString('base64');
    const size = sizeOfPlainPng(data);
    if (size) return { data, ...size };
  }
  throw new Error('a picture of 240 by 240 does not fit');
}
