import { expect, test, type Page } from '@playwright/test';
import { wideLogo } from '../lib/testing/example-logos';
import { signedIn } from './people';
import { violationsOn } from './violations';

/** Every page of the studio, wide and on a phone: nothing axe complains of, nothing to scroll sideways for. */
const sizes = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
];
const name = 'Meldcode huiselijk geweld en kindermishandeling';

async function look(page: Page, what: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    // Menus and drawers fade; axe would measure a colour halfway.
    await page.waitForTimeout(400);
    expect({ what, size: size.name, told: await violationsOn(page) }).toEqual({
      what,
      size: size.name,
      told: [],
    });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(`${what} ${size.name} ${tooWide}`).toBe(`${what} ${size.name} 0`);
  }
  await page.setViewportSize(sizes[0] ?? { width: 1440, height: 900 });
}

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('the pages in front of the studio', async ({ page }) => {
  for (const path of ['/', '/inloggen', '/instellen/onbekend', '/uitnodiging/onbekend', '/bestaat/niet']) {
    await page.goto(path);
    await look(page, path);
  }
});

test('a form whose script is not there puts no password in the address', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill('bestuur@voorbeeld.example');
  const password = page.locator('input[name="password"]');
  await password.fill('samen voor veiligheid');
  await password.press('Enter');
  await expect(page.getByRole('button', { name: 'Log in' })).toBeDisabled();
  await expect(page.getByText('Dit formulier laadt nog.')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('the pages of the board', async ({ browser }) => {
  const page = await signedIn(browser, 'bestuur');
  await look(page, 'dashboard');
  for (const path of ['/studio/nieuw', '/studio/account', '/studio/bevestigen', '/studio/bestaat-niet']) {
    await page.goto(path);
    await look(page, path);
  }
});

test('the pages of a protocol', async ({ browser }) => {
  const page = await signedIn(browser, 'bestuur');
  const overview = await overviewOf(page);
  for (const path of [
    overview,
    `${overview}/toets`,
    `${overview}/voorleggen`,
    `${overview}/eerdere-teksten`,
    `${overview}/eerdere-teksten/1`,
  ]) {
    await page.goto(path);
    await look(page, path);
  }
});

test('the pages of a version', async ({ browser }) => {
  const page = await signedIn(browser, 'bestuur');
  await page.goto(await overviewOf(page));
  const version = (await page.getByRole('link', { name: 'Versie 1.0' }).getAttribute('href')) ?? '';
  for (const path of [version, `${version}/toets`]) {
    await page.goto(path);
    await look(page, path);
  }
});

/** Other journeys make protocols too: it may stand on a later page of the list. */
async function overviewOf(page: Page): Promise<string> {
  await page.goto(`/studio?zoek=${encodeURIComponent(name)}`);
  return (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
}

test('the page with people, and the dialog for one of them', async ({ browser }) => {
  const page = await signedIn(browser, 'beheerder');
  await page.goto('/studio/mensen');
  await look(page, 'people');
  await page.getByRole('button', { name: 'Wijzig Tom Jansen' }).click();
  await expect(page.getByRole('dialog', { name: 'Tom Jansen' })).toBeVisible();
  await look(page, 'person');
});

test('the page that shows whether the log holds, and compares it with a code that was kept', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'beheerder');
  await page.goto('/studio/logboek');
  await expect(page.getByText('Alles is zoals het logboek zegt')).toBeVisible();
  await look(page, 'log');
  await page.getByLabel('Bewaarde controlecode').fill('0123456789abcdef');
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  await expect(page.getByText('De bewaarde controlecode staat niet in het logboek.')).toBeVisible();
  await look(page, 'log with another code');
});

test('the editor, tab by tab', async ({ browser }) => {
  const page = await signedIn(browser, 'redacteur');
  await page.getByRole('link', { name: 'Concept bewerken' }).first().click();
  await page.waitForURL('**/bewerken');
  for (const tab of ['Stroomschema', 'Tabel', 'Tekst en bijlagen', 'Functies en kolommen']) {
    await page.getByRole('tab', { name: tab }).click();
    await look(page, tab);
  }
});

test('the dialog for the face of the board, with a logo and a colour that nobody can read', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'redacteur');
  await page.getByRole('link', { name: 'Concept bewerken' }).first().click();
  await page.waitForURL('**/bewerken');
  await page.getByRole('button', { name: 'Bestand', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Huisstijl' }).click();
  const dialog = page.getByRole('dialog', { name: 'Huisstijl' });
  const file = dialog.getByLabel('Bestand met het logo');
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  await expect(dialog.getByRole('alert')).toContainText('Dit bestand is geen PNG of JPEG.');
  const logo = Buffer.from(wideLogo.data, 'base64');
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo });
  await expect(dialog.getByRole('img', { name: /^Logo van / })).toBeVisible();
  await dialog.getByLabel('Kleurcode').first().fill('ffd400');
  await expect(dialog.getByRole('status').first()).toContainText('slecht te lezen');
  await look(page, 'face of the board');
  await dialog.getByRole('button', { name: /^Neem .* over$/ }).click();
  await expect(dialog.getByRole('status').first()).toContainText('goed te lezen');
  await dialog.getByRole('button', { name: 'Klaar' }).click();
  // The draft is left as it was.
  for (let edits = 3; edits > 0; edits -= 1) await page.keyboard.press('Control+z');
  await expect(page.getByText('Bewaard voor iedereen')).toBeVisible();
});

test('the preview of the poster, and how well it reads', async ({ browser }) => {
  const page = await signedIn(browser, 'redacteur');
  await page.getByRole('link', { name: 'Concept bewerken' }).first().click();
  await page.waitForURL('**/bewerken');
  const open = page.getByRole('banner').getByRole('button', { name: 'Voorbeeld', exact: true });
  await open.click();
  const preview = page.getByRole('dialog', { name: 'Voorbeeld van de poster' });
  await expect(preview.getByRole('img', { name: /, blad 1 van \d+$/ })).toBeVisible();
  await look(page, 'preview');

  await preview.getByRole('tab', { name: /^Past niet \([1-9]/ }).click();
  await preview
    .getByText(/^Kaart ".+ alleen in de checklist$/)
    .first()
    .click();
  await look(page, 'what the sheet drops');
  await preview.getByRole('button', { name: 'Ga naar de kaart' }).first().click();
  await expect(preview).toBeHidden();
  await expect(page.getByText('Alleen in de checklist', { exact: true }).first()).toBeVisible();

  await open.click();
  await preview.getByRole('tab', { name: 'Leesbaarheid' }).click();
  await expect(preview.getByRole('rowheader', { name: 'Kleinste letter' })).toBeVisible();
  await look(page, 'legibility');
  const advice = preview.getByRole('button', { name: /^Kaart "/ }).first();
  const [, title = ''] = /^Kaart "([^"]+)"/.exec(await advice.innerText()) ?? [];
  await advice.click();
  await expect(preview).toBeHidden();
  await expect(page.getByRole('tab', { name: 'Stroomschema' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue(title);
  // The drawer gives the focus back as it closes; the card has it in the end.
  await page.waitForTimeout(600);
  await expect(page.locator('[data-card-id]:focus, [data-card-id] :focus')).toHaveCount(1);

  await open.click();
  await preview.getByText('Uitgebreid', { exact: true }).click();
  await expect(preview.getByText(/^Alle woorden, .*: \d+ bladen\.$/)).toBeVisible();

  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Voorbeeld' }).click();
  const beside = page.getByRole('region', { name: 'Voorbeeld van de infographic' });
  await expect(beside.getByRole('img', { name: /, blad 1 van \d+$/ })).toBeVisible();
  await expect(beside.locator('[data-framed]').first()).toBeVisible();
  await look(page, 'preview beside the work');
  await page.getByRole('tab', { name: 'Tekst en bijlagen' }).click();
  await expect(beside).toBeVisible();
});

test('the public page opens with the infographic, which moves within its frame on a phone', async ({
  page,
}) => {
  await page.goto('/voorbeeld/meldcode-huiselijk-geweld-en-kindermishandeling');
  await look(page, 'public page');
  await page.setViewportSize({ width: 390, height: 844 });
  const first = page.getByRole('link', { name: /^Infographic\. / }).first();
  const frame = await first.evaluate(({ clientWidth, scrollWidth }) => ({ clientWidth, scrollWidth }));
  expect(frame.clientWidth).toBeLessThanOrEqual(390);
  expect(frame.scrollWidth).toBeGreaterThan(2 * frame.clientWidth);
  await page.getByRole('link', { name: 'Lees het als lijst' }).click();
  await expect(page.locator('#inhoud-begin')).toBeInViewport();
  await page.getByRole('link', { name: 'Open groot om in te zoomen' }).click();
  await page.waitForURL('**/poster.svg');
});

test('the page to print from shows the pdf itself', async ({ page }) => {
  const blocked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && blocked.push(message.text()));
  await page.goto('/voorbeeld/meldcode-huiselijk-geweld-en-kindermishandeling');
  await page.getByRole('link', { name: 'Afdrukken', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Afdrukken' })).toBeVisible();
  const frame = page.locator('iframe[title="Voorbeeld: de pdf zelf"]');
  await expect(frame).toHaveAttribute('src', /poster\.pdf\?paper=a3$/);
  for (const [name, file] of [
    ['infographic op A4', 'poster.pdf?paper=a4'],
    ['uitgebreide poster op A3', 'uitgebreid-a3.pdf'],
    ['rolkaart 1.', 'rolkaart-1.pdf'],
    ['acht zakkaarten op een A4', 'zakkaart-a4.pdf'],
    ['deurkaart', 'deurkaart.pdf'],
    ['belkaart', 'belkaart.pdf'],
  ] as const) {
    const asked = page.waitForRequest((request) => request.url().endsWith(file));
    await page.getByRole('link', { name: `Bekijk ${name}` }).click();
    expect((await (await asked).response())?.status(), name).toBe(200);
  }
  await look(page, 'printing');
  for (const [name, file] of [
    ['Download alles (zip)', /-afdrukken\.zip$/],
    [/^Download Png, Blad 1/, /-infographic-150dpi\.png$/],
    [/^Download Grote png/, /-infographic-300dpi\.png$/],
    [/^Download Svg, Blad 2/, /-poster-2\.svg$/],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    expect((await download).suggestedFilename()).toMatch(file);
  }
  expect(blocked).toEqual([]);
});

test('where no pdf is shown in a frame, the page to print from shows the sheet as a picture', async ({
  page,
}) => {
  await page.goto('/voorbeeld/meldcode-huiselijk-geweld-en-kindermishandeling/v/1/afdrukken');
  const sheet = page.getByRole('img', { name: /^Het eerste blad van de infographic/ });
  // The frame lies over it; without a viewer there is nothing in the frame.
  await expect(sheet).toBeInViewport();
  expect(await sheet.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(800);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('iframe')).toBeHidden();
  await sheet.click();
  await page.waitForURL('**/poster.svg');
});

test('public pages keep their width on a phone with text at double size', async ({ page }) => {
  await page.setViewportSize({ width: 195, height: 422 });
  for (const path of ['', '/afdrukken', '/doorlopen']) {
    await page.goto(`/voorbeeld/meldcode-huiselijk-geweld-en-kindermishandeling${path}`);
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 195]);
    const small = await page
      .locator('main .prints a, main .do a')
      .evaluateAll(
        (links) =>
          links
            .map((link) => link.getBoundingClientRect())
            .filter(({ width, height }) => width > 0 && Math.min(width, height) < 44).length,
      );
    expect([path, small]).toEqual([path, 0]);
  }
});
