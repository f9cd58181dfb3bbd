import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './own-origin';
import { secretFile } from '@/lib/server/house/secret-file';
import { cookieNames } from '@/lib/server/web/session-cookie';
import { readSettings } from './settings';

describe('the settings', () => {
  it('work without any', () => {
    expect(readSettings({})).toMatchObject({ baseUrl: 'http://localhost:3000', sessionSecret: undefined });
    expect(readSettings({ PORT: '4300', MELDCODE_DATA: '/srv/data' })).toMatchObject({
      baseUrl: 'http://localhost:4300',
      dataFolder: '/srv/data',
    });
  });

  it.each([
    ['veilig@bestuur.example', 'mailto:veilig@bestuur.example'],
    ['mailto:veilig@bestuur.example', 'mailto:veilig@bestuur.example'],
    ['https://bestuur.example/lek', 'https://bestuur.example/lek'],
    [undefined, undefined],
  ])('take %s as where a leak is reported', (given, expected) => {
    expect(readSettings({ MELDCODE_SECURITY_CONTACT: given }).securityContact).toBe(expected);
  });

  it.each([
    [{ MELDCODE_URL: 'http://meldcode.example.nl' }, 'https'],
    [{ MELDCODE_URL: 'meldcode.example.nl' }, 'must be an address'],
    [{ MELDCODE_URL: 'https://example.nl/meldcode' }, 'must be an address'],
    [{ MELDCODE_SECURITY_CONTACT: 'bel de conciërge' }, 'must be an e-mail address or a page'],
    [{ MELDCODE_SECURITY_CONTACT: 'javascript:alert(1)' }, 'must be an e-mail address or a page'],
    [{ MELDCODE_SECRET: 'kort' }, 'too weak'],
    [{ MELDCODE_SECRET: 'a'.repeat(64) }, 'too weak'],
    [{ MELDCODE_SECRET: 'changeme-changeme-changeme-1234567' }, 'too weak'],
  ])('refuse %j', (env, why) => {
    expect(() => readSettings(env)).toThrow(why);
  });
});

describe('a secret of this installation', () => {
  it('is made once, kept for its owner only, and never replaced when it is damaged', () => {
    const folder = mkdtempSync(join(tmpdir(), 'meldcode-secret-'));
    // What a first start left that was killed while it wrote.
    writeFileSync(join(folder, 'session.secret.new'), 'half');
    const secret = secretFile(folder, 'session.secret');
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(secretFile(folder, 'session.secret')).toBe(secret);
    expect(secretFile(folder, 'audit.key')).not.toBe(secret);
    expect(statSync(join(folder, 'session.secret')).mode & 0o777).toBe(0o600);
    writeFileSync(join(folder, 'session.secret'), 'half');
    expect(() => secretFile(folder, 'session.secret')).toThrow('damaged');
    rmSync(folder, { recursive: true });
  });
});

describe('where a change may come from', () => {
  it.each([
    ['https://meldcode.nl', 'https://meldcode.nl', true],
    ['https://meldcode.nl', 'https://evil.example', false],
    ['https://meldcode.nl', 'http://meldcode.nl', false],
    ['https://meldcode.nl', 'https://meldcode.nl.evil.example', false],
    ['https://meldcode.nl', 'https://meldcode.nl:8443', false],
    ['https://meldcode.nl', 'null', false],
    ['https://meldcode.nl', '', false],
    ['https://meldcode.nl', null, false],
    ['https://meldcode.nl', 'http://localhost:3000', false],
    ['http://localhost:3000', 'http://127.0.0.1:3000', true],
    ['http://localhost:3000', 'http://localhost:4000', false],
  ])('%s takes it from %s: %s', (baseUrl, origin, expected) => {
    expect(isOwnOrigin(origin, baseUrl)).toBe(expected);
  });
});

it('names its cookies __Host- on https, and plainly on this machine', () => {
  expect(cookieNames('https://meldcode.nl')).toMatchObject({
    session: '__Host-meldcode-session',
    isSecure: true,
  });
  expect(cookieNames('http://localhost:3000')).toMatchObject({
    session: 'meldcode-session',
    isSecure: false,
  });
});
