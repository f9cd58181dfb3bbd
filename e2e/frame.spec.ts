import { expect, test, type Browser, type Page } from '@playwright/test';
import { signedIn } from './people';
import { violationsOn } from './violations';

/** What stands around the canvas: panels that fold, the draft as others get it, and a search that makes a card. */
const cards = (page: Page) => page.locator('.react-flow [data-card-id]');
const fold = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const lane = (page: Page) => page.getByRole('img', { name: 'Uitkomst', exact: true });
const search = (page: Page) => page.getByRole('combobox', { name: 'Zoek in dit protocol' });

test('the outcomes are in sight, and the panels stay as somebody folded them', async ({ browser }) => {
  const page = await modelDraft(browser, 'Om te vouwen');
  await expect(lane(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('img', { name: 'Overzicht: waar je bent in de route' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await cards(page).first().click();
  await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toBeVisible();
  await fold(page, 'Vouw dit paneel in').click();
  await expect(fold(page, 'Vouw dit paneel uit')).toBeFocused();
  await fold(page, 'Vouw routes en stappen in').click();
  await expect(fold(page, 'Vouw routes en stappen uit')).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);

  await page.reload();
  await cards(page).first().click();
  await expect(fold(page, 'Vouw dit paneel uit')).toBeVisible();
  await expect(fold(page, 'Vouw routes en stappen uit')).toBeVisible();
  await page.keyboard.press('[');
  await expect(fold(page, 'Vouw routes en stappen in')).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toBeVisible();
  await fold(page, 'Passend: toon alle kolommen').click();
  await expect(page.getByText(/Niet alle kolommen passen leesbaar/).first()).toBeVisible();
});

test('the checklist of the draft stands beside it, at the card in hand, and keeps nothing', async ({
  browser,
}) => {
  const page = await modelDraft(browser, 'Om door te lopen');
  await page.getByRole('button', { name: 'Voorbeeld' }).last().click();
  await page.getByText('Checklist', { exact: true }).click();
  const checklist = page.frameLocator('iframe[title="Checklist van het concept"]');
  await expect(checklist.getByRole('heading', { level: 1 })).toBeVisible();
  const card = cards(page).first();
  await card.click();
  const title = checklist.getByRole('heading', { level: 1, name: 'Schrijf op wat je ziet en hoort' });
  await expect(title).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await card.dblclick();
  await page.getByRole('textbox', { name: 'Titel van de kaart' }).fill('Kijk en luister');
  await page.keyboard.press('Escape');
  await expect(checklist.getByRole('heading', { level: 1, name: 'Kijk en luister' })).toBeVisible();
  await checklist.getByRole('checkbox').first().check();
  await checklist.getByRole('button', { name: 'Verder' }).click();
  await expect(checklist.getByRole('heading', { level: 1 })).not.toHaveText('Kijk en luister');
  await checklist.getByRole('link', { name: /Snel weg/ }).click();
  await expect(checklist.getByRole('heading', { level: 1 })).toBeVisible();
  const kept = await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)));
  expect(kept.filter((key) => /doorloop|concept|weg/.test(key))).toEqual([]);
});

test('a search makes a card after the card in hand, and connects it with another', async ({ browser }) => {
  const page = await modelDraft(browser, 'Om te verbinden');
  const before = await cards(page).count();
  await cards(page).first().click();
  await page.keyboard.press('Control+k');
  await search(page).fill('Vraag het de conciërge');
  await expect(page.getByRole('button', { name: /Nieuwe kaart .Vraag het de conciërge. na/ })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await search(page).press('Shift+Enter');
  await expect(page.getByRole('textbox', { name: 'Titel van de kaart' })).toHaveValue(
    'Vraag het de conciërge',
  );
  // Enter goes on to a next card, and once more takes that one away: the named one stays.
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(before + 2);
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(before + 1);

  const lines = await page.locator('.react-flow [data-line]').count();
  await page.keyboard.press('Control+k');
  await search(page).fill('Kan een gesprek veilig');
  await expect(page.getByRole('button', { name: /^Ctrl Enter/ })).toBeVisible();
  await search(page).press('Control+Enter');
  await expect(page.locator('.react-flow [data-line]')).toHaveCount(lines + 1);
});

/** A draft of their own, made from the model. */
async function modelDraft(browser: Browser, name: string): Promise<Page> {
  const page = await signedIn(browser, 'redacteur');
  await page.goto('/studio/nieuw');
  await page.getByLabel('Hoe heet het protocol?').fill(name);
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');
  await cards(page).first().waitFor();
  return page;
}
