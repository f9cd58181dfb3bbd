import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { requestsFromNow } from './requests';
import { violationsOn } from './violations';

const home = '/voorbeeld/meldcode-huiselijk-geweld-en-kindermishandeling';
test.use({ viewport: { width: 390, height: 844 } });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** Presses the one button on every card until the words are there. */
async function walkUntil(page: Page, words: string | RegExp): Promise<void> {
  for (let i = 0; i < 20 && !(await title(page).getByText(words).isVisible()); i += 1)
    await page.locator('.go').click();
  await expect(title(page)).toHaveText(words);
}
async function begin(page: Page, fn: string): Promise<void> {
  await page.goto(`${home}/doorlopen`);
  await expect(title(page)).toHaveText('Wat is je functie?');
  await press(page, fn);
  await press(page, /zorgen over thuis/);
}
const axe = async (page: Page) => expect(await violationsOn(page)).toEqual([]);

test('a conciërge comes to the hand-over, and nothing about it leaves the phone', async ({
  page,
  context,
}) => {
  await page.goto(`${home}/doorlopen`, { waitUntil: 'networkidle' });
  const asked = await requestsFromNow(page);
  await press(page, 'Conciërge');
  await press(page, /zorgen over thuis/);
  await page.getByRole('checkbox').first().check();
  await walkUntil(page, /^Je (hebt overgedragen|bent klaar)$/);
  await expect(page.getByText('Daarna hoor je:')).toBeVisible();
  await expect(page.locator('.code').first()).toHaveText(/^[2-9A-Z]{4}$/);
  await press(page, 'Tekst voor het dossier');
  await expect(page.locator('.filetext')).toContainText('[x] ');
  await expect(page.locator('.filetext')).toContainText('versie 1');
  expect(asked).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  test.info().annotations.push({ type: 'row 8', description: 'a run on the phone: 0 requests, 0 cookies' });
});

test('a colleague takes over with the code of four signs', async ({ page }) => {
  await begin(page, 'Conciërge');
  await walkUntil(page, /^Je (hebt overgedragen|bent klaar)$/);
  const code = (await page.locator('.code').first().textContent()) ?? '';
  const task = (await page.locator('section.group b').first().textContent()) ?? '';
  await press(page, 'Wis alles');
  await press(page, 'Ja, wis alles');
  await press(page, /Ik neem een doorloop over/);
  await page.getByLabel('Code van je collega').fill('AAAA');
  await press(page, 'Ga verder');
  await expect(page.getByRole('alert')).toContainText('hoort niet bij deze versie');
  await page.getByLabel('Code van je collega').fill(code.toLowerCase());
  await press(page, 'Ga verder');
  await press(page, 'Aandachtsfunctionaris');
  await expect(title(page)).toHaveText(task);
});

test('the back button goes one screen back, and a reload stays where you were', async ({ page }) => {
  await begin(page, 'Leerkracht');
  const first = await title(page).textContent();
  await page.getByRole('checkbox').first().check();
  await page.locator('.go').click();
  await expect(title(page)).not.toHaveText(first ?? '');
  await page.goBack();
  await expect(title(page)).toHaveText(first ?? '');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.reload();
  await expect(title(page)).toHaveText(first ?? '');
  await press(page, 'Terug');
  await expect(title(page)).not.toHaveText(first ?? '');
});

test('"Snel weg" wipes the run and puts a neutral page in its place', async ({ page }) => {
  await page.route('https://www.buienradar.nl/**', (route) =>
    route.fulfill({ body: 'weer', contentType: 'text/html' }),
  );
  await begin(page, 'Leerkracht');
  expect(await page.title()).toBe('Stappenplan');
  await page.getByRole('link', { name: 'Snel weg' }).click();
  await expect(page).toHaveURL('https://www.buienradar.nl/');
  await page.goBack();
  await expect(page).toHaveURL('https://www.buienradar.nl/');
  await page.goto(`${home}/doorlopen`);
  await expect(title(page)).toHaveText('Wat is je functie?');
});

test('it works on without a network, and by keyboard alone', async ({ page, context }) => {
  await page.goto(`${home}/doorlopen`, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const tabTo = async (name: string | RegExp) => {
    const wanted = page.getByRole('button', { name }).first();
    for (let i = 0; i < 60 && !(await wanted.evaluate((one) => one === document.activeElement)); i += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(wanted).toBeFocused();
  };
  await tabTo('Intern begeleider');
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await tabTo(/zorgen over thuis/);
  await page.keyboard.press('Space');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await tabTo(/^(Verder|Klaar|Draag over aan)/);
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
});

test('axe finds nothing on the stappenplan and on the screens of the checklist', async ({ page }) => {
  await page.goto(home);
  await axe(page);
  await begin(page, 'Intern begeleider');
  await axe(page);
  await page.locator('summary').first().click();
  for (let i = 0; i < 6; i += 1) {
    const answer = page.locator('.answers .choice').last();
    const go = page.locator('#scherm .go');
    if (await answer.isVisible()) await answer.click();
    else if (/dossier|anderen/.test((await go.textContent()) ?? '')) break;
    else await go.click();
    await axe(page);
  }
  await press(page, 'Tekst voor het dossier');
  await axe(page);
});

test('both pages read without script, fit on 320 pixels and set no cookie', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  for (const path of [home, `${home}/doorlopen`]) {
    const answer = await page.goto(path);
    expect(answer?.headers()['set-cookie']).toBeUndefined();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: /Afweging 2/ }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: /Bel 112/ }).first()).toBeVisible();
    // The sheet slides inside its own frame; the page never does.
    const widest = await page
      .locator('body *:not(.sheet *)')
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
    expect(widest).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await context.close();
});
