import { afterAll, beforeAll, expect, it } from 'vitest';
import { statusOf } from '@/lib/core/failure';
import { aProtocol } from '@/lib/testing/consent-journey';
import { heavyProtocol } from '@/lib/testing/heavy-protocol';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import { createProtocol } from './create-protocol';
import { applyOperations, getDraft } from './drafts';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const upload = (file: string) => ({ title: 'Zwaar', start: 'file' as const, file, sectors: ['po' as const] });

it('refuses a file that is too much for one draft, with what is too much', async () => {
  const file = JSON.stringify(heavyProtocol(12, 200));
  const failure = await failureOf(world, createProtocol, 'editor', upload(file));
  expect(failure).toMatchObject({ code: 'draft_too_large', of: 'cards', is: 2412, most: 1000 });
  expect(statusOf(failure)).toBe(413);
});

it('tells at the save when a draft is nearly full, refuses what goes past, and lets it shrink again', async () => {
  const { protocolId } = await aProtocol(world);
  const { document } = await succeed(world, getDraft, 'editor', { protocolId });
  const replace = (routes: number, questions: number) => ({
    kind: 'replace_protocol' as const,
    protocol: { ...heavyProtocol(routes, questions), id: document.id },
  });
  const save = (revision: number, ...operations: ReturnType<typeof replace>[]) =>
    succeed(world, applyOperations, 'editor', { protocolId, revision, operations });
  expect(await save(1, replace(2, 100))).toMatchObject({ revision: 2 });
  const nearly = await save(2, replace(4, 210));
  expect(nearly.revision).toBe(3);
  expect(nearly.nearlyFull).toMatch(/^Bijna vol: .* 844 kaarten/);
  const input = { protocolId, revision: 3, operations: [replace(6, 200)] };
  expect(await failureOf(world, applyOperations, 'editor', input)).toMatchObject({ is: 1206, most: 1000 });
  expect(await save(3, replace(1, 100))).toMatchObject({ revision: 4 });
});
