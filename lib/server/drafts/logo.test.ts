import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProtocol } from '@/lib/testing/consent-journey';
import { wideLogo } from '@/lib/testing/example-logos';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import { fail } from '@/lib/core/result';
import { logoFileLimits } from '@/schemas/face';
import { doors } from '@/lib/server/doors';

let world: World;
let protocolId: string;
beforeAll(async () => {
  world = await openWorld();
  ({ protocolId } = await aProtocol(world));
});
afterAll(() => world.close());

const { data, width, height } = wideLogo;

describe('a logo for a draft', () => {
  it('comes back as we write it, and changes nothing by itself', async () => {
    const picture = await succeed(world, doors.writeLogo, 'editor', { protocolId, file: data });
    expect(picture).toMatchObject({ width, height });
    const { document, revision } = await succeed(world, doors.getDraft, 'editor', { protocolId });
    expect(document.face).toBeUndefined();
    expect(revision).toBe(1);
  });

  it('is put in the draft by an operation, which keeps out any other picture', async () => {
    const picture = await succeed(world, doors.writeLogo, 'board', { protocolId, file: data });
    const logo = { ...picture, alt: 'Ons logo' };
    const change = (face: object) => ({ kind: 'change_protocol', patch: { face } }) as never;
    const { revision } = await succeed(world, doors.applyOperations, 'board', {
      protocolId,
      revision: 1,
      operations: [change({ primary: '#5b2a86', logo })],
    });
    const kept = await succeed(world, doors.getDraft, 'board', { protocolId });
    expect(kept.document.face).toEqual({ primary: '#5b2a86', logo });
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
    for (const face of [
      { logo: { ...logo, data: svg } },
      { logo: { ...logo, width: 40 } },
      { primary: 'red' },
    ]) {
      const operations = [change(face)];
      const edit = { protocolId, revision, operations };
      expect(await failureOf(world, doors.applyOperations, 'board', edit)).toMatchObject({
        code: 'invalid_value',
      });
    }
  });

  it.each([
    ['is no picture', Buffer.from('<svg/>').toString('base64'), 'kind'],
    ['is too heavy', 'A'.repeat(Math.ceil(logoFileLimits.bytes / 3) * 4 + 4), 'heavy'],
    ['is no base64 at all', '!!', 'kind'],
  ])('is refused with what to do when the file %s', async (_what, file, because) => {
    const failure = await failureOf(world, doors.writeLogo, 'editor', { protocolId, file });
    expect(failure).toEqual({ code: 'logo_refused', because });
  });

  it('is said to be too large when it takes too long', async () => {
    const house = { ...world.house, work: async () => fail({ code: 'too_much_work' as const }) };
    const result = await doors.writeLogo.run(house, await world.person('editor'), { protocolId, file: data });
    expect(result).toEqual(fail({ code: 'logo_refused', because: 'large' }));
  });
});

it('is not taken along when a new protocol begins with the file of somebody else', async () => {
  const { document } = await succeed(world, doors.getDraft, 'editor', { protocolId });
  const file = JSON.stringify({ ...document, face: { primary: '#5b2a86', logo: wideLogo } });
  const start = { title: 'Van een ander', start: 'file' as const, sectors: ['po' as const], file };
  const made = await succeed(world, doors.createProtocol, 'editor', start);
  const begun = await succeed(world, doors.getDraft, 'editor', { protocolId: made.protocolId });
  expect(begun.document.face).toBeUndefined();
});
