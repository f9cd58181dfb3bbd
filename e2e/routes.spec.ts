import { request as httpRequest } from 'node:http';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { actions, fill, idsOf, routes } from './built';
import { signedIn, signIn, type Account } from './people';

/**
 * Every address and every server action that the build made, tried as everybody. Who may do what is decided by the
 * doors (lib/server/permission-matrix.test.ts tries all of those, also across boards); here we see that no address
 * and no action goes around them. One that is not in these tables fails.
 */
const home = '/voorbeeld/meldcode-huiselijk-geweld-en-kindermishandeling';
const accounts: Account[] = [
  'beheerder',
  'bestuur',
  'redacteur',
  'gmr-po',
  'gmr-vo',
  'af',
  'iaf',
  'meelezer',
  'medewerker',
];
const everybody: Account[] = accounts;
const draftReaders: Account[] = ['bestuur', 'redacteur', 'iaf', 'meelezer'];

/** Who gets an answer (200). Everybody else: the sign-in page when not signed in, "not found" otherwise. */
type Expected = { open: true; status?: number } | { for: Account[]; staysOpen?: true };
const expected: Record<string, Expected> = {
  '': { open: true },
  '/_global-error': { open: true, status: 404 },
  '/_not-found': { open: true, status: 404 },
  '/api/auth/[...nextauth]': { open: true },
  '/api/health': { open: true },
  '/inloggen': { open: true },
  '/instellen/[token]': { open: true },
  '/uitnodiging/[token]': { open: true },
  '/api/protocols/[protocolId]/document': { for: draftReaders },
  // Is told something, and answers to no reading; its door is tried by the permission matrix.
  '/api/protocols/[protocolId]/place': { open: true, status: 405 },
  '/api/protocols/[protocolId]/live': { for: draftReaders, staysOpen: true },
  '/api/protocols/[protocolId]/toetsrapport': { for: draftReaders },
  '/api/versions/[versionId]/document': { for: everybody },
  '/api/versions/[versionId]/toetsrapport': { for: everybody },
  '/api/versions/[versionId]/preview/[[...path]]': { for: everybody },
  '/api/versions/[versionId]/progress': { for: everybody },
  '/studio': { for: everybody },
  '/studio/account': { for: everybody },
  '/studio/bevestigen': { for: everybody },
  '/studio/scholen': { for: ['beheerder', 'bestuur', 'af', 'iaf'] },
  // Of another school than that of the aandachtsfunctionaris.
  '/studio/scholen/[schoolId]': { for: ['beheerder'] },
  '/studio/mensen': { for: ['beheerder'] },
  '/studio/logboek': { for: ['beheerder'] },
  '/studio/nieuw': { for: ['bestuur', 'redacteur'] },
  '/studio/protocol/[protocolId]': { for: everybody },
  '/studio/protocol/[protocolId]/toets': { for: draftReaders },
  '/studio/protocol/[protocolId]/eerdere-teksten': { for: draftReaders },
  '/studio/protocol/[protocolId]/eerdere-teksten/[revision]': { for: draftReaders },
  '/studio/protocol/[protocolId]/voorleggen': { for: draftReaders },
  '/studio/protocol/[protocolId]/bewerken': { for: draftReaders },
  '/studio/versie/[versionId]': { for: everybody },
  '/studio/versie/[versionId]/toets': { for: everybody },
};

/** What an action answers to somebody who is not signed in. */
const person = { name: 'Iemand', email: 'iemand@voorbeeld.example', password: 'een lang wachtwoord' };
const openActions: Record<string, { input: object; code: string }> = {
  setUp: {
    input: { token: 'onbekend', boardName: 'Bestuur', boardSlug: 'bestuur', sectors: ['po'], ...person },
    code: 'already_set_up',
  },
  accept: { input: { token: 'onbekend', password: person.password }, code: 'link_invalid' },
};

/** Status without following; a redirect to the sign-in page counts as 401, as the API says it. */
async function statusOf(request: APIRequestContext, path: string): Promise<number> {
  const answer = await request.get(path, { maxRedirects: 0 });
  const isSentAway = answer.status() === 307 && answer.headers()['location'] === '/inloggen';
  return isSentAway ? 401 : answer.status();
}

/** The same of an answer that goes on: read no further than its head. */
async function statusOfStream(page: Page, path: string): Promise<number> {
  return page.evaluate(async (address) => {
    const reading = new AbortController();
    const { status } = await fetch(address, { signal: reading.signal });
    reading.abort();
    return status;
  }, path);
}

test('every route that was built is in the table, and every line of the table was built', () => {
  expect(routes.toSorted()).toEqual(Object.keys(expected).toSorted());
  test.info().annotations.push({
    type: 'row 1',
    description: `${routes.length} addresses as ${accounts.length + 1} people, ${actions.length} actions as nobody and from elsewhere`,
  });
});

test('somebody who is not signed in sees the open pages and nothing else', async ({ browser, request }) => {
  const ids = await idsOf(browser);
  for (const [route, who] of Object.entries(expected)) {
    const status = await statusOf(request, fill(route, ids));
    expect(`${route} ${status}`).toBe(`${route} ${'open' in who ? (who.status ?? 200) : 401}`);
  }
});

for (const account of accounts) {
  test(`${account} sees what is theirs and nothing else`, async ({ browser }) => {
    const ids = await idsOf(browser);
    const page = await signedIn(browser, account);
    for (const [route, who] of Object.entries(expected)) {
      if ('open' in who) continue;
      const may = who.for.includes(account);
      const ask = (path: string) =>
        who.staysOpen ? statusOfStream(page, path) : statusOf(page.request, path);
      const status = await ask(fill(route, ids));
      expect(`${route} ${status}`).toBe(`${route} ${may ? 200 : 404}`);
      const elsewhere = fill(route, {
        protocolId: 'inietvanons',
        versionId: 'inietvanons',
        schoolId: 'inietvanons',
      });
      if (elsewhere !== fill(route, ids)) expect(`${route} ${await ask(elsewhere)}`).toBe(`${route} 404`);
    }
    await page.context().close();
  });
}

test('every server action that was built passes the door, and its own origin', async ({
  browser,
  request,
  baseURL,
}) => {
  const ids = await idsOf(browser);
  expect(actions.length).toBeGreaterThan(10);
  for (const { id, name, file } of actions) {
    const page = fill(`/${file}`.replace('/app', '').replace('/(shell)', '').replace('/actions.ts', ''), ids);
    const call = (origin: string) =>
      request.post(page, {
        headers: { 'next-action': id, origin, 'content-type': 'text/plain;charset=UTF-8' },
        data: JSON.stringify([openActions[name]?.input ?? {}]),
        maxRedirects: 0,
      });
    const own = await (await call(baseURL ?? '')).text();
    expect(`${name} ${own}`).toContain(`"code":"${openActions[name]?.code ?? 'not_signed_in'}"`);
    expect((await call('https://elders.example')).status(), `${name} from elsewhere`).toBeGreaterThanOrEqual(
      400,
    );
  }
});

test('a proxy may ask for any host: our own pages still come through', async ({ baseURL }) => {
  const { id } = actions.find(({ name }) => name === 'endSessions') ?? { id: '' };
  const own = new URL(baseURL ?? '');
  const ask = (headers: Record<string, string>) =>
    new Promise<string>((resolve, reject) => {
      const { hostname, port } = own;
      const sent = httpRequest(
        { hostname, port, path: '/studio/account', method: 'POST', headers },
        (answer) => {
          let text = `${answer.statusCode} `;
          answer.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => resolve(text));
        },
      );
      sent.on('error', reject).end('[{}]');
    });
  const change = { 'next-action': id, origin: `http://localhost:${own.port}`, 'content-type': 'text/plain' };
  for (const host of [own.host, '10.0.0.5:8080', 'meldcode.intern']) {
    for (const more of [undefined, { 'x-forwarded-host': 'buiten.example', 'x-forwarded-proto': 'https' }]) {
      expect(await ask({ ...change, host, ...more })).toMatch(/^200 .*"code":"not_signed_in"/s);
    }
  }
});

test('a preview of a version runs as the public page will', async ({ browser }) => {
  const { versionId } = await idsOf(browser);
  const page = await signedIn(browser, 'gmr-po');
  const blocked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
  for (const path of ['', '/doorlopen', '/poster.svg', '/afdrukken']) {
    const answer = await page.goto(`/api/versions/${versionId}/preview${path}`);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    if (path === '/doorlopen') await page.getByRole('button', { name: 'Conciërge' }).click();
  }
  expect(blocked.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
});

test('a published version is open to everybody, sets no cookie and answers only to reading', async ({
  request,
}) => {
  const paths = [
    '',
    '/doorlopen',
    '/afdrukken',
    '/afdrukken.zip',
    '/poster.svg',
    '/infographic-150dpi.png',
    '/infographic-300dpi.png',
    '/poster.pdf?paper=a3',
    '/poster.pdf?paper=a4',
    '/uitgebreid-a3.pdf',
    '/uitgebreid-a4.pdf',
    '/rolkaart-1.pdf',
    '/zakkaart.pdf',
    '/zakkaart-a4.pdf',
    '/deurkaart.pdf',
    '/belkaart.pdf',
    '/protocol.json',
  ];
  for (const address of [home, `${home}/v/1`]) {
    for (const path of paths) {
      const answer = await request.get(address + path);
      expect(`${path} ${answer.status()}`).toBe(`${path} 200`);
      expect(answer.headers()['set-cookie']).toBeUndefined();
      expect(answer.headers()['content-security-policy']).toBeTruthy();
      expect(answer.headers()['x-content-type-options']).toBe('nosniff');
      expect((await request.post(address + path)).status()).toBe(405);
    }
    expect((await request.get(`${address}/bestaat-niet`)).status()).toBe(404);
  }
});

test('who signs in again in the same browser leaves no older session behind', async ({ browser }) => {
  const context = await browser.newContext();
  const second = await context.newPage();
  await second.goto('/inloggen');
  await signedIn(browser, 'medewerker', context);
  const old = await context.cookies();
  await signIn(second, 'af');
  expect((await context.request.get('/studio', { maxRedirects: 0 })).status()).toBe(200);

  const stolen = await browser.newContext();
  await stolen.addCookies(old);
  const page = await stolen.newPage();
  await page.goto('/studio');
  await expect(page).toHaveURL(/\/inloggen/);
});

test('reads no large body of a stranger, and says why in words', async ({ request }) => {
  const data = 'x'.repeat(200_000);
  for (const address of ['/studio/nieuw', '/api/auth/callback/credentials', '/inloggen']) {
    const answer = await request.post(address, { data, headers: { 'content-type': 'text/plain' } });
    expect(`${address} ${answer.status()}`).toBe(`${address} 401`);
    expect(await answer.text()).toContain('Niet aangenomen.');
  }
});
