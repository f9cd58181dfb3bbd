import { expect, test, type Browser, type Page } from '@playwright/test';
import { parseProtocolText, words } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { pdfText } from './pdf-text';
import { publishing, signedIn, typeDaysAgain } from './people';
import { requestsFromNow } from './requests';

/** One protocol from draft to consent, adoption, publication, checklist and poster, against `npm run demo`. */
const title = 'Meldcode van de proef';
const address = '/voorbeeld/meldcode-van-de-proef';
const canvasTitle = 'Schrijf vandaag op wat je ziet en hoort';
const tableTitle = 'Praat samen met de leerling';

test.describe.configure({ mode: 'serial' });

test('the editor starts from the model and changes a card on the canvas and one in the table', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'redacteur');
  await page.getByRole('link', { name: 'Nieuw protocol' }).first().click();
  await page.getByLabel('Hoe heet het protocol?').fill(title);
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');

  await page
    .getByRole('button', { name: /Schrijf op wat je ziet en hoort/ })
    .first()
    .click();
  await rename(page, 'Schrijf op wat je ziet en hoort', canvasTitle);
  // Who adds a point types it at once.
  await page.getByRole('button', { name: 'Taak toevoegen' }).click();
  await page.keyboard.type('Noteer wie het zag');
  await expect(page.getByLabel(/^Taak \d+$/).last()).toHaveValue('Noteer wie het zag');
  await expect(page.getByText(/Bewaard voor iedereen/)).toBeVisible();

  await page.getByRole('tab', { name: 'Tabel' }).click();
  await page
    .getByRole('table')
    .getByRole('button', { name: /^Praat met de leerling/ })
    .first()
    .click();
  const inPlace = page.getByRole('table').getByRole('textbox', { name: 'Titel van de kaart' });
  await expect(inPlace).toBeFocused();
  await inPlace.fill(tableTitle);
  await inPlace.press('Tab');
  await expect(page.getByText(/Bewaard voor iedereen/)).toBeVisible();

  await page.getByRole('button', { name: /Ongedaan maken/ }).click();
  await expect(page.getByRole('table').getByText(tableTitle)).toHaveCount(0);
  await page.getByRole('button', { name: /Opnieuw/ }).click();
  await expect(page.getByText(/Bewaard voor iedereen/)).toBeVisible();
  await page.reload();
  await page.getByRole('tab', { name: 'Tabel' }).click();
  await expect(page.getByRole('table').getByText(canvasTitle).first()).toBeVisible();
  await expect(page.getByRole('table').getByText(tableTitle).first()).toBeVisible();
});

test('the board lays it before both councils', async ({ browser }) => {
  const page = await signedIn(browser, 'bestuur');
  await openProtocol(page);
  await page.getByRole('link', { name: 'Leg voor aan de medezeggenschap' }).click();
  const form = page.url();
  await page.getByLabel('Waarom legt het bestuur deze versie voor?').fill('De oude meldcode is te lang.');
  await page.getByLabel('Wat betekent dit voor personeel').fill('Elke functie krijgt een eigen kolom.');
  await page.getByLabel('Wat doet het bestuur').fill('Een instructie per team.');
  await page.getByRole('button', { name: 'Leg voor aan GMR PO en GMR VO' }).click();
  await page.waitForURL('**/versie/*');
  await expect(page.getByRole('heading', { name: 'Versie 1.0', level: 1 })).toBeVisible();
  await expect(page.getByText('Nog geen besluit')).toHaveCount(2);
  await page.goto(form);
  await expect(page.getByRole('link', { name: 'Versie 1.0' })).toBeVisible();
  await expect(page.getByLabel('Waarom legt het bestuur deze versie voor?')).toHaveCount(0);
});

for (const { account, council } of [
  { account: 'gmr-po', council: 'GMR PO' },
  { account: 'gmr-vo', council: 'GMR VO' },
] as const) {
  test(`${council} reads the frozen version and consents`, async ({ browser }) => {
    const page = await signedIn(browser, account);
    await waiting(page).getByRole('link', { name: 'Lees en beslis' }).click();
    await expect(page.getByRole('heading', { name: `Besluit van de ${council}` })).toBeVisible();
    await page.getByLabel('Wij stemmen niet in').check();
    await page.getByLabel('Redenen').fill('Nog een vraag.');
    await page.getByRole('link', { name: 'Lees het toetsrapport' }).click();
    await page.waitForURL('**/toets');
    await page.goBack();
    // Who goes to read and comes back finds again what was typed.
    await expect(page.getByLabel('Redenen')).toHaveValue('Nog een vraag.');
    await page.getByLabel('Wij stemmen in', { exact: true }).check();
    await page.getByRole('button', { name: 'Leg vast: wij stemmen in' }).click();
    await expect(page.getByRole('heading', { name: `Besluit van de ${council}` })).toHaveCount(0);
    await expect(page.getByText('Stemt in', { exact: true }).first()).toBeVisible();
  });
}

test('the board adopts and publishes', async ({ browser }) => {
  const page = await signedIn(browser, 'bestuur');
  await waiting(page).getByRole('link', { name: 'Stel vast' }).click();
  await page.getByRole('button', { name: 'Stel vast' }).click();
  await typeDaysAgain(page, (label, text) => page.getByLabel(label).fill(text));
  await page.getByRole('button', { name: 'Publiceer' }).click();
  await expect(page.getByRole('status').getByText('het publiceren gaat door')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'De bestanden worden gemaakt' })).toBeVisible({
    timeout: publishing,
  });
  await expect(page.getByText('In werking', { exact: true })).toBeVisible({ timeout: publishing });
  await expect(page.getByRole('link', { name: 'Checklist doorlopen' })).toBeVisible();
});

test('staff read it without an account, a cookie or a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByRole('heading', { name: canvasTitle })).toBeVisible();
  await expect(page.getByRole('heading', { name: tableTitle })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('an IB’er walks the checklist to reporting, and nothing of it leaves the phone', async ({ browser }) => {
  const { page, requests } = await onPhone(browser);
  await page.getByRole('button', { name: 'Intern begeleider' }).click();
  await page
    .getByRole('button', { name: /zorgen|thuis/i })
    .first()
    .click();
  const answers: [RegExp, RegExp][] = [
    [/acuut gevaar of een bijzondere vorm/i, /^Nee/],
    [/gesprek veilig/i, /^Ja/],
    [/afweging 1/i, /^Ja/],
    [/afweging 2/i, /twijfel/i],
  ];
  for (let screens = 0; screens < 40; screens += 1) {
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const boxes = page.getByRole('checkbox');
    if (await boxes.count()) await boxes.first().check();
    const answer = answers.find(([question]) => question.test(heading));
    if (/^Meld/i.test(heading)) break;
    const myTurnAgain = page.getByRole('heading', { name: 'Weer aan de beurt?' });
    if (answer) await page.getByRole('button', { name: answer[1] }).first().click();
    else if (await myTurnAgain.isVisible()) await page.locator('h2 ~ button.choice').first().click();
    else await page.locator('button.go').click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Meld/i);
  await expect(page.getByRole('link', { name: /0800-2000/ }).first()).toBeVisible();
  expect(requests).toEqual([]);
});

test('a conciërge walks to the hand-over', async ({ browser }) => {
  const { page, requests } = await onPhone(browser);
  await page.getByRole('button', { name: 'Conciërge' }).click();
  await page
    .getByRole('button', { name: /zorgen|thuis/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(canvasTitle);
  await page.locator('button.go').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Draag je signalen over');
  await page.locator('button.go').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/klaar|overgedragen/i);
  expect(requests).toEqual([]);
});

test('the AF downloads the A3 poster, and the long one, which says all of it', async ({ browser }) => {
  const page = await signedIn(browser, 'af');
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });
  const poster = `${address}/poster.pdf?paper=a3`;
  await expect(line.getByRole('link', { name: 'Poster A3' })).toHaveAttribute('href', poster);
  const textAt = async (at: string) => {
    const answer = await page.request.get(at);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    return plain(await pdfText(new Uint8Array(await answer.body())));
  };
  const json = await (await page.request.get(`${address}/protocol.json`)).text();
  const parsed = parseProtocolText(json);
  if (!parsed.ok) throw new Error('the published protocol does not parse');
  const long = await textAt(`${address}/uitgebreid-a3.pdf`);
  const missing = wordsOfPoster(parsed.value).filter((word) => !long.includes(plain(word)));
  expect(missing).toEqual([]);
  const onTheWall = await textAt(poster);
  const { routes } = parsed.value;
  const said = [
    '112',
    '0800-2000',
    ...routes.flatMap(({ title: route, steps }) => [route, ...steps.map((one) => one.title)]),
  ];
  expect(said.filter((word) => !onTheWall.includes(plain(word)))).toEqual([]);
});

/** Every step, card, role, exit and phone number of a version. */
function wordsOfPoster(protocol: Protocol): string[] {
  const cards = protocol.routes.flatMap((route) => route.steps.flatMap((step) => step.cards));
  return [
    protocol.title,
    ...protocol.routes.flatMap((route) => route.steps.map((step) => step.title)),
    ...cards.map((card) => card.title),
    ...cards.flatMap((card) => (card.kind === 'question' ? card.exits.map((exit) => exit.label) : [])),
    ...protocol.columns.map((column) => column.label),
    ...protocol.columns.flatMap((column) =>
      column.functionIds.map((id) => protocol.functions.find((one) => one.id === id)?.name ?? id),
    ),
    ...protocol.contacts.flatMap((contact) => contact.phone ?? []),
    words.outcomeKind.report,
  ];
}

/** Without spaces, hyphens and case: a line break on paper is not a difference. */
const plain = (text: string) => text.replace(/[\s\u00ad-]+/g, '').toLowerCase();

async function openProtocol(page: Page): Promise<void> {
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.waitForURL('**/studio/protocol/*');
}

function waiting(page: Page) {
  return page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'Jij bent aan zet' });
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  const field = page
    .getByRole('complementary', { name: 'Eigenschappen' })
    .getByLabel('Titel', { exact: true });
  await expect(field).toHaveValue(from);
  await field.fill(to);
  await field.press('Tab');
}

/** The checklist on a phone; `requests` gives what it asked of any server after it had loaded. */
async function onPhone(browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(`${address}/doorlopen`);
  await page.waitForLoadState('networkidle');
  return { page, requests: await requestsFromNow(page) };
}
