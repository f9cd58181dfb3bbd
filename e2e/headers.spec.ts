import { expect, test, type APIResponse } from '@playwright/test';
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

/** What is wrong with the headers of an answer. */
function faultsOf(answer: APIResponse): string[] {
  const headers = answer.headers();
  const policy = headers['content-security-policy'] ?? '';
  const script = /script-src ([^;]*)/.exec(policy)?.[1] ?? /default-src ([^;]*)/.exec(policy)?.[1] ?? '*';
  // What one prints stands in a page of ours, and in nobody else's.
  const framed = isPrinted(new URL(answer.url()).pathname) ? "'self'" : "'none'";
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
      const answer = await who.get(address, { maxRedirects: 0 });
      asked += 1;
      expect({ address, status: answer.status(), wrong: faultsOf(answer) }).toEqual({
        address,
        status: answer.status(),
        wrong: [],
      });
    }
  }
  test.info().annotations.push({
    type: 'row 14',
    description: `${asked} answers of every address, 0 without the headers`,
  });
});
