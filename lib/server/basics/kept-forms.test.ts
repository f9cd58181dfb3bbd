import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForms } from './kept-forms';
import { makeSendable } from './sendable';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldcode-forms-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = Buffer.alloc(32, 7);
const open = (secret = key) => openForms(join(folder, 'compressed'), secret);
const page = () => makeSendable('text/html', Buffer.from('<p>tekst</p>'.repeat(500)));

describe('compressed forms on disk', () => {
  it('are there after a restart, byte for byte', async () => {
    const made = await page();
    await open().keep('"a"', 'geldig', made);
    expect(await open().find('"a"', 'geldig')).toEqual(made);
  });

  it('are of one file with one status, and of nothing else', async () => {
    await open().keep('"a"', 'geldig', await page());
    expect(await open().find('"a"', 'vervallen')).toBeUndefined();
    expect(await open().find('"b"', 'geldig')).toBeUndefined();
  });

  it('say as well that a file is sent as it is', async () => {
    await open().keep('"small"', '', { etag: 'W/"x"' });
    expect(await open().find('"small"', '')).toEqual({ etag: 'W/"x"' });
  });

  it('are as good as not there when one byte differs, part is missing, or one stands in the place of another', async () => {
    await open().keep('"a"', '', await page());
    await open().keep('"b"', '', { etag: 'W/"x"' });
    const [first, second] = readdirSync(join(folder, 'compressed')).map((name) =>
      join(folder, 'compressed', name),
    );
    const whole = [readFileSync(first!), readFileSync(second!)];
    const has = async () => [await open().find('"a"', ''), await open().find('"b"', '')].map(Boolean);
    expect(await has()).toEqual([true, true]);
    for (let at = 0; at < whole[0]!.length; at += 7) {
      const bent = Buffer.from(whole[0]!);
      bent[at]! ^= 1;
      writeFileSync(first!, bent);
      expect(await has()).toContain(false);
    }
    for (const length of [0, 31, 32, 33, whole[0]!.length - 1]) {
      writeFileSync(first!, whole[0]!.subarray(0, length));
      expect(await has()).toContain(false);
    }
    writeFileSync(first!, whole[1]!);
    writeFileSync(second!, whole[0]!);
    expect(await has()).toEqual([false, false]);
  });

  it('made by another installation do not count here', async () => {
    await open(Buffer.alloc(32, 8)).keep('"a"', '', await page());
    expect(await open().find('"a"', '')).toBeUndefined();
  });

  it('fail nobody where there is nothing to write in', async () => {
    writeFileSync(join(folder, 'compressed'), 'a file in the way');
    await open().keep('"a"', '', await page());
    expect(await open().find('"a"', '')).toBeUndefined();
  });
});

describe('a file as it is sent', () => {
  it('is compressed when that takes off at least a tenth', async () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256));
    expect(Object.keys(await makeSendable('text/html', Buffer.from('kort')))).toEqual(['etag']);
    expect(Object.keys(await makeSendable('font/woff2', Buffer.alloc(4000)))).toEqual(['etag']);
    expect(Object.keys(await makeSendable('application/pdf', Buffer.alloc(4000)))).toContain('br');
    const { br } = await makeSendable('application/pdf', noise);
    expect(br === undefined || br.length < 3600).toBe(true);
  });
});
