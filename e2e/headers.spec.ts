import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { fill, idsOf, routes } from './built';
import { signedIn } from './people';

const home = '/voorbeeld/meldcode-huiselijk-geweld-en-kindermishandeling';
const ours = [
  ...[
    '',
    '/doorlopen',
    '/afdrukken',
    '/afdrukken.zip',
    '/poster.svg',
    '/infographic-150dpi.png',
    '/poster.pdf',
    '/uitgebreid-a4.pdf',
    '/rolkaart-1.pdf',
    '/zakkaart.pdf',
    '/deurkaart.pdf',
    '/belkaart.pdf',
    '/protocol.json',
    '/bestaat-niet',
  ].map((at) => home + at),
  ...[
    '/assets/icon.svg',
    '/_next/static/bestaat-niet.js',
    '/schema/protocol-2.json',
    '/.well-known/security.txt',
    '/robots.txt',
  ],
];

/** Of a published version, shown in the page that one prints from. */
const isPrinted = (path: string) => path.startsWith(home) && path.endsWith('.pdf');

/** An answer as far as its head. */
type Head = { path: string; status: number; headers: Record<string, string> };

async function headOf(who: APIRequestContext, path: string): Promise<Head> {
  const answer = await who.get(path, { maxRedirects: 0 });
  return { path, status: answer.status(), headers: answer.headers() };
}

/** The same of an answer that goes on: read by a page, which can stop. */
async function headOfStream(page: Page, path: string): Promise<Head> {
  const read = await page.evaluate(async (address) => {
    const reading = new AbortController();
    const answer = await fetch(address, { signal: reading.signal });
    reading.abort();
    return { status: answer.status, headers: Object.fromEntries(answer.headers) };
  }, path);
  return { path, ...read };
}

/** What is wrong with the headers of an answer. */
function faultsOf({ path, headers }: Head): string[] {
  const policy = headers['content-security-policy'] ?? '';
  const script = /script-src ([^;]*)/.exec(policy)?.[1] ?? /default-src ([^;]*)/.exec(policy)?.[1] ?? '*';
  // What one prints stands in a page of ours, and in nobody else's.
  const framed = isPrinted(path) ? "'self'" : "'none'";
  const wrong = {
    'no policy': policy === '',
    // A PDF is shown by the viewer of the browser, which a policy of ours would break.
    'script may be inline or evaluated':
      headers['content-type'] !== 'application/pdf' && /unsafe-|\*|data:|https?:/.test(script),
    'may stand in a frame': !policy.includes(`frame-ancestors ${framed}`),
    'type is guessed': headers['x-content-type-options'] !== 'nosniff',
    'tells where one came from': !/^(no-referrer|same-origin)$/.test(headers['referrer-policy'] ?? ''),
    'a cookie that script reads': /(^|\n)(?!.*httponly)/i.test(headers['set-cookie'] ?? 'httponly'),
    'says what it runs on': 'x-powered-by' in headers || 'server' in headers,
  };
  return Object.entries(wrong).flatMap(([what, is]) => (is ? [what] : []));
}

test('every answer has the strict headers, whoever asks', async ({ browser, request }) => {
  const ids = await idsOf(browser);
  const page = await signedIn(browser, 'bestuur');
  let asked = 0;
  for (const address of [...routes.map((route) => fill(route, ids)), ...ours]) {
    for (const who of [request, page.request]) {
      const staysOpen = address.endsWith('/live') && who === page.request;
      const head = staysOpen ? await headOfStream(page, address) : await headOf(who, address);
      asked += 1;
      expect({ ...head, headers: {}, wrong: faultsOf(head) }).toEqual({ ...head, headers: {}, wrong: [] });
    }
  }
  test.info().annotations.push({
    type: 'row 14',
    description: `${asked} answers of every address, 0 without the headers`,
  });
});
