import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squareLogo, wideLogo } from '@/lib/testing/example-logos';
import { face, logo, logoLimits } from './face';

const isFace = (value: unknown) => face.safeParse(value).success;
const isLogo = (value: object) => logo.safeParse({ ...wideLogo, ...value }).success;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const bytes = Buffer.from(wideLogo.data, 'base64');
/** The bytes of a chunk; its check sum is not looked at here. */
const chunk = (kind: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)]);
};
const ending = bytes.length - 12;
const withChunk = (kind: string, data = Buffer.from('Comment\0hallo')) =>
  base64(Buffer.concat([bytes.subarray(0, ending), chunk(kind, data), bytes.subarray(ending)]));
const withHeader = (at: number, value: number) => {
  const changed = Buffer.from(bytes);
  changed[16 + at] = value;
  return base64(changed);
};

describe('the face of a board', () => {
  it('may have two colours and a logo, and need not', () => {
    for (const value of [
      {},
      { primary: '#0b4f6c' },
      { accent: '#123abc', logo: squareLogo },
      { logo: wideLogo },
    ])
      expect(isFace(value)).toBe(true);
  });

  it.each(['red', '#fff', '#0B4F6C', '#0b4f6c80', '0b4f6c', '#0b4f6g', 'url(#x)', ''])(
    'has no colour like %j',
    (primary) => {
      expect(isFace({ primary })).toBe(false);
      expect(isFace({ accent: primary })).toBe(false);
    },
  );

  it('holds nothing else', () => {
    expect(isFace({ font: 'Comic Sans' })).toBe(false);
  });
});

describe('a logo', () => {
  it('is of the size that it says', () => {
    expect(isLogo({})).toBe(true);
    expect(isLogo({ width: wideLogo.width + 1 })).toBe(false);
    expect(isLogo({ height: wideLogo.height - 1 })).toBe(false);
  });

  it.each<[string, string]>([
    ['a drawing that can hold script', base64(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['a photo as it comes', base64(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]))],
    ['an address', 'https://elders.example/logo.png'],
    ['an address with data', `data:image/png;base64,${wideLogo.data}`],
    ['nothing', ''],
    ['a picture that says who made it', withChunk('tEXt')],
    ['a picture that says where it was taken', withChunk('eXIf')],
    ['a picture that moves', withChunk('acTL', Buffer.alloc(8))],
    ['a picture with see-through parts', withChunk('tRNS', Buffer.from([0]))],
    ['a picture with something behind it', base64(Buffer.concat([bytes, Buffer.from('<script>')]))],
    ['half a picture', base64(bytes.subarray(0, bytes.length - 6))],
    ['only the beginning', base64(bytes.subarray(0, 33))],
    ['sixteen bits a channel', withHeader(8, 16)],
    ['colours with transparency', withHeader(9, 6)],
    ['a picture in passes', withHeader(12, 1)],
  ])('is never %s', (_what, data) => {
    expect(isLogo({ data })).toBe(false);
  });

  it('is not larger than fits', () => {
    const padding = (size: number) => Buffer.alloc(size - bytes.length - 12);
    expect(isLogo({ data: withChunk('IDAT', padding(logoLimits.bytes)) })).toBe(true);
    expect(isLogo({ data: withChunk('IDAT', padding(logoLimits.bytes + 1)) })).toBe(false);
    expect(isLogo({ width: logoLimits.side + 1 })).toBe(false);
  });

  it('is refused, and never an error, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array({ maxLength: 200 }).map(base64)), (data) => {
        expect(isLogo({ data })).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = Buffer.from(bytes);
        changed[at] = value;
        expect(() => isLogo({ data: base64(changed) })).not.toThrow();
      }),
    );
  });
});
