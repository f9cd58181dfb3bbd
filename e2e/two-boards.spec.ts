import { expect, test, type Page } from '@playwright/test';
import { demoBoard, demoPassword, demoSmallBoard } from '../scripts/seed-demo';
import { signedIn } from './people';
import { violationsOn } from './violations';

const [large, small] = [demoBoard.name, demoSmallBoard.name];
const menu = (page: Page) => page.getByRole('button', { name: /Wissel van bestuur/ });

async function switchTo(page: Page, board: string): Promise<void> {
  await menu(page).click();
  await page.getByRole('menuitemradio', { name: board }).click();
  await expect(menu(page)).toHaveText(board);
}

test.use({ viewport: { width: 390, height: 844 } });

test('somebody of two boards switches with one touch, and sees of each only what is there', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'tweebesturen');
  await switchTo(page, small);
  await page
    .getByRole('link', { name: /Meldcode Zonnehoek/ })
    .first()
    .click();
  await page.waitForURL('**/protocol/**');
  const ours = page.url();
  await page.goto('/studio');
  await menu(page).click();
  await expect(page.getByRole('menuitemradio', { name: small })).toBeChecked();
  expect(await violationsOn(page)).toEqual([]);
  await test.info().attach('the menu on 390 px', { body: await page.screenshot(), contentType: 'image/png' });
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeFocused();

  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: large }).press('Enter');
  await expect(menu(page)).toHaveText(large);
  await expect(page.getByText('Meldcode Zonnehoek')).toHaveCount(0);
  for (const address of [ours, `${ours}/bewerken`, `${ours}/toets`]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
    await expect(page.getByText('Zonnehoek')).toHaveCount(0);
  }
  const id = ours.split('/').at(-1)!;
  expect((await page.request.get(`/api/protocols/${id}/document`)).status()).toBe(404);

  const again = await signedIn(browser, 'tweebesturen');
  await expect(menu(again)).toHaveText(large);
});

test('who has an account accepts an invitation of another board: with one press, or with their password', async ({
  browser,
}) => {
  const bo = await signedIn(browser, 'tweebesturen');
  await switchTo(bo, small);
  const invite = async (email: string) => {
    await bo.goto('/studio/mensen');
    await bo.getByLabel('Naam').fill('Een collega');
    await bo.getByLabel('E-mailadres').fill(email);
    await bo.getByLabel(/^Meelezer/).check();
    await bo.getByRole('button', { name: 'Maak een uitnodiging' }).click();
    return new URL((await bo.getByText(/\/uitnodiging\//).textContent()) ?? '').pathname;
  };
  const tom = await signedIn(browser, 'medewerker');
  await expect(menu(tom)).toHaveCount(0);
  await tom.goto(await invite('medewerker@voorbeeld.example'));
  expect(await violationsOn(tom)).toEqual([]);
  await tom.getByRole('button', { name: 'Doe mee' }).click();
  await tom.waitForURL('**/studio');
  await expect(menu(tom)).toHaveText(small);
  await switchTo(tom, large);

  const piet = await (await browser.newContext()).newPage();
  await piet.goto(await invite('meelezer@voorbeeld.example'));
  expect(await violationsOn(piet)).toEqual([]);
  const password = piet.locator('input[name=password]');
  await password.fill('dit is niet het wachtwoord');
  await piet.getByRole('button', { name: 'Doe mee' }).click();
  await expect(piet.getByRole('alert', { name: 'Dat is niet gelukt' })).toContainText(
    'heb je al een account',
  );
  await password.fill(demoPassword);
  await piet.getByRole('button', { name: 'Doe mee' }).click();
  await piet.waitForURL('**/inloggen*');
  await piet.getByLabel('E-mailadres').fill('meelezer@voorbeeld.example');
  await piet.getByRole('textbox', { name: 'Wachtwoord' }).fill(demoPassword);
  await piet.getByRole('button', { name: 'Log in' }).click();
  await piet.waitForURL('**/studio');
  await expect(menu(piet)).toHaveText(small);
  await expect(piet.getByText('Meldcode Zonnehoek').first()).toBeVisible();
  await switchTo(piet, large);

  // They leave: at their own board nothing changes.
  for (const name of ['Tom Jansen', 'Piet Aalbers']) {
    await bo.goto('/studio/mensen');
    await bo.getByRole('button', { name: `Wijzig ${name}` }).click();
    await bo.getByRole('button', { name: `Haal ${name} weg bij dit bestuur` }).click();
    await expect(bo.getByText(new RegExp(`${name} .*, tot `))).toBeVisible();
  }
  await piet.reload();
  await expect(piet.getByText(large).first()).toBeVisible();
  await expect(menu(piet)).toHaveCount(0);
});
