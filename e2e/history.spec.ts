import { expect, test, type Page } from '@playwright/test';
import { signedIn } from './people';
import { violationsOn } from './violations';
import { saved } from './saved';

/** The history of a draft: a point with a name, what changed since, back to it, and undo that outlives the page. */
const card = 'Schrijf op wat je ziet en hoort';

test('somebody goes back to a point in the history, takes that back, and still can after a reload', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'redacteur');
  await page.getByRole('link', { name: 'Nieuw protocol' }).first().click();
  await page.getByLabel('Hoe heet het protocol?').fill('Meldcode met historie');
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');

  await test.step('a point gets a name, with the keyboard alone', async () => {
    await retitle(page, card, 'Schrijf op wat je ziet');
    await openHistory(page);
    await page.getByRole('button', { name: 'Maak een punt…' }).press('Enter');
    await page.getByLabel('Naam van dit punt').fill('x'.repeat(81));
    await expect(page.getByRole('dialog')).toContainText('Maak de tekst korter');
    await page.getByLabel('Naam van dit punt').fill('Na overleg');
    await page.keyboard.press('Enter');
    await expect(named(page)).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });

  await test.step('what changed since is told, by whom, and leads back as one edit', async () => {
    await retitle(page, 'Schrijf op wat je ziet', 'Iets heel anders');
    await openHistory(page);
    await named(page).press('Enter');
    await page.getByRole('button', { name: 'Vergelijk met nu' }).press('Enter');
    const compared = page.getByRole('region', { name: 'Vergelijk met nu' });
    await expect(compared).toContainText('≠ 1 gewijzigd');
    await expect(compared).toContainText('Iets heel anders');
    await expect(compared).toContainText('Yusuf Demir');
    expect(await violationsOn(page)).toEqual([]);
    await saved(page, () => page.getByRole('button', { name: 'Zet dit punt terug' }).press('Enter'));
    await expect(onCanvas(page, 'Schrijf op wat je ziet')).toBeVisible();
    await expect(onCanvas(page, 'Iets heel anders')).toHaveCount(0);
  });

  await test.step('undo takes it back after a reload as well, and what was done before it', async () => {
    await page.waitForTimeout(1000);
    await page.reload();
    const undo = page.getByRole('button', { name: /Ongedaan maken/ });
    await undo.click();
    await expect(onCanvas(page, 'Iets heel anders')).toBeVisible();
    await saved(page, () => undo.click());
    await expect(onCanvas(page, 'Schrijf op wat je ziet')).toBeVisible();
    await page.waitForTimeout(1000);
    await page.reload();
    await page.getByRole('button', { name: 'Opnieuw (Ctrl Y)' }).click();
    await expect(onCanvas(page, 'Iets heel anders')).toBeVisible();
  });

  await test.step('the page of earlier texts has the same points', async () => {
    await page.goto(page.url().replace('/bewerken', '/eerdere-teksten'));
    await expect(page.getByRole('link', { name: /Na overleg/ })).toBeVisible();
    await expect(page.getByText('Concept gemaakt')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
});

const onCanvas = (page: Page, title: string) =>
  page.locator('main').getByRole('button', { name: new RegExp(`^actie: ${title}`) });
const named = (page: Page) => page.getByRole('button', { name: /Na overleg/ });

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Historie' }).press('Enter');
}

async function retitle(page: Page, from: string, to: string): Promise<void> {
  await onCanvas(page, from).first().click();
  await page.getByRole('tab', { name: 'Kaart' }).click();
  await saved(page, async () => {
    const field = page.getByRole('complementary').getByLabel('Titel', { exact: true });
    await field.fill(to);
    await field.blur();
  });
}
