import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { applyOperations } from '@/lib/core/protocol';
import { readContent } from '@/lib/testing/read-content';
import { dropRightToReport } from '@/lib/testing/unexplained-right';
import type { Protocol } from '@/schemas/protocol';
import { pdfText } from './pdf-text';
import { signedIn, type Account } from './people';

/** What the check finds stands in the way of the councils until it is mended or answered, and the answer is read. */
const title = 'Meldcode met een reden';
const reason = 'Dat staat in ons veiligheidsplan, dat elke collega krijgt.';
const label = 'Wij kiezen hiervoor, want';

test.describe.configure({ mode: 'serial' });
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('a draft with a warning cannot be laid before the councils', async ({ browser }) => {
  const page = await signedIn(browser, 'redacteur');
  await page.getByRole('link', { name: 'Nieuw protocol' }).first().click();
  await page.getByLabel('Hoe heet het protocol?').fill(title);
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');
  await replaceBy(page, { ...withoutRight(), title });
  const board = await submitPage(browser, 'bestuur');
  await expect(board.getByText('zodra elke waarschuwing is opgelost of een reden heeft')).toBeVisible();
  await expect(board.getByRole('button', { name: /^Leg voor aan/ })).toHaveCount(0);
  await expect(board.getByRole('link', { name: 'hoofdstukken' })).toHaveAttribute(
    'href',
    /\/bewerken\?bevinding=ML-19/,
  );
  expect((await new AxeBuilder({ page: board }).analyze()).violations).toEqual([]);
});

test('who may only read sees the finding, and no field for a reason', async ({ browser }) => {
  const page = await submitPage(browser, 'iaf');
  await expect(page.getByText('Wie het concept mag bewerken, kan hier een reden geven.')).toBeVisible();
  await expect(page.getByLabel(label)).toHaveCount(0);
});

test('an empty reason is refused, and what was typed survives an edit by somebody else', async ({
  browser,
}) => {
  const page = await submitPage(browser, 'bestuur');
  await page.getByRole('button', { name: 'Bewaar deze reden' }).click();
  await expect(page.getByText('Schrijf eerst waarom')).toBeVisible();
  await page.getByLabel(label).fill(reason);

  const other = await submitPage(browser, 'redacteur');
  await other.getByRole('link', { name: 'terug naar het concept' }).click();
  await other.waitForURL('**/bewerken');
  await replaceBy(other, { ...withoutRight(), title, subtitle: 'Tweede ronde' });

  await page.getByRole('button', { name: 'Bewaar deze reden' }).click();
  await expect(page.getByText('Iemand anders heeft het concept intussen veranderd.')).toBeVisible();
  await expect(page.getByLabel(label)).toHaveValue(reason);
  await page.getByRole('button', { name: 'Bewaar deze reden' }).click();
  await expect(page.getByRole('button', { name: 'Leg voor aan GMR PO en GMR VO' })).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
});

test('a reason can be withdrawn, and the finding is open again', async ({ browser }) => {
  const page = await submitPage(browser, 'redacteur');
  await page.getByRole('button', { name: /^Trek deze reden in/ }).click();
  await expect(page.getByLabel(label)).toBeVisible();
  await page.getByLabel(label).fill(reason);
  await page.getByRole('button', { name: 'Bewaar deze reden' }).click();
  await expect(page.getByText('Yusuf Demir')).toBeVisible();
  await expect(page.getByText('Alleen het bestuur legt een versie voor.')).toBeVisible();
});

test('the council reads the reason on the version, in the report and in its PDF', async ({ browser }) => {
  const board = await submitPage(browser, 'bestuur');
  await board.getByLabel('Waarom legt het bestuur deze versie voor?').fill('Nieuw.');
  await board.getByLabel('Wat betekent dit voor personeel').fill('Een reden om te lezen.');
  await board.getByLabel('Wat doet het bestuur').fill('Uitleg.');
  await board.getByRole('button', { name: 'Leg voor aan GMR PO en GMR VO' }).click();
  await board.waitForURL('**/versie/*');

  const page = await signedIn(browser, 'gmr-po');
  await page.goto(board.url());
  await expect(page.getByRole('heading', { name: 'Toets: 1 met reden' })).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await page.getByRole('link', { name: 'Lees het toetsrapport' }).click();
  await expect(page.getByRole('heading', { name: 'Toetsrapport', level: 1 })).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByText('geen garantie')).toBeVisible();
  const href = (await page.getByRole('link', { name: 'Toetsrapport (pdf)' }).getAttribute('href')) ?? '';
  const answer = await page.request.get(href);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const text = await pdfText(new Uint8Array(await answer.body()));
  for (const part of [reason, 'Yusuf Demir', 'geen garantie', 'Pagina 1 van']) expect(text).toContain(part);
});

/** The model, without the chapter on the right to report being marked: one warning. */
function withoutRight(): Protocol {
  const model = readContent('model-meldcode');
  const dropped = applyOperations(model, dropRightToReport(model));
  if (!dropped.ok) throw new Error(dropped.failure.code);
  return { ...dropped.value.protocol, sectors: ['po', 'vo'] };
}

async function replaceBy(page: Page, protocol: Protocol): Promise<void> {
  await page.getByLabel('Protocolbestand').setInputFiles({
    name: 'protocol.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(protocol)),
  });
  await page.getByRole('button', { name: 'Vervang het concept' }).click();
  await expect(page.getByText(/Opgeslagen/)).toBeVisible();
}

async function submitPage(browser: Browser, account: Account): Promise<Page> {
  const page = await signedIn(browser, account);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const overview = await page.getByRole('link', { name: title, exact: true }).getAttribute('href');
  await page.goto(`${overview}/voorleggen`);
  return page;
}
