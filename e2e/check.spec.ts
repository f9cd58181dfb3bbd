import { expect, test, type Browser, type Page } from '@playwright/test';
import { signedIn } from './people';
import { violationsOn } from './violations';

/** The check beside the author: what is missing, its place, its fix, its reason, and the way drawn on the canvas. */
async function draft(browser: Browser, start: 'model' | 'empty', title: string): Promise<Page> {
  const page = await signedIn(browser, 'redacteur');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/studio/nieuw');
  await page.getByLabel('Hoe heet het protocol?').fill(title);
  if (start === 'empty') await page.getByRole('radio', { name: /^Leeg/ }).check();
  await page.getByRole('button', { name: 'Maak het concept' }).click();
  await page.waitForURL('**/bewerken');
  await expect(bar(page).getByText('De controle loopt …')).toHaveCount(0);
  return page;
}

const bar = (page: Page) => page.getByRole('contentinfo', { name: 'Controle' });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Controle van het concept' });
const counted = (page: Page, words: RegExp) => bar(page).getByRole('button', { name: words });
const finding = (page: Page, words: RegExp) => panel(page).getByRole('button', { name: words });
const cards = (page: Page) => page.locator('.react-flow [data-card-id]');
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Ongedaan maken/ });

async function isClean(page: Page, what: string): Promise<void> {
  // Drawers fade; axe would measure a colour halfway.
  await page.waitForTimeout(400);
  expect({ what, told: await violationsOn(page) }).toEqual({ what, told: [] });
}

test('an empty shell shows all that is missing, takes it from the model, and is empty again after one undo', async ({
  browser,
}) => {
  const page = await draft(browser, 'empty', 'Leeg begonnen');
  await expect(bar(page).getByText('Nu: zet een kaart in stap 1, Breng signalen in kaart')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Ga erheen' }).click();
  await expect(page.locator('[data-place^="step "]:focus-within, [data-place^="step "]:focus')).toHaveCount(
    1,
  );
  await counted(page, /^Nog te doen/).click();
  await expect(bar(page).getByText(/^Niets open/)).toHaveCount(0);
  const missing = await panel(page).locator('[data-finding]').count();
  expect(missing).toBeGreaterThan(30);
  await isClean(page, 'empty shell');

  await panel(page).getByRole('button', { name: 'Vul aan vanuit het model' }).click();
  // Who adopts it, and whether it may report to the verwijsindex, only the school knows.
  await expect(panel(page).locator('[data-finding]')).toHaveCount(2);
  expect(await cards(page).count()).toBeGreaterThan(10);
  await finding(page, /bevoegd gezag/).click();
  const authority = page.getByLabel('Bevoegd gezag', { exact: true });
  await expect(authority).toBeFocused();
  await authority.fill('College van Bestuur');
  await page.getByLabel('Meldt bij de verwijsindex').selectOption('false');
  await expect(bar(page).getByText(/^Niets open/)).toBeVisible();
  await undo(page).click();
  await undo(page).click();
  await undo(page).click();
  await page.getByRole('tab', { name: 'Stroomschema' }).click();
  await expect(cards(page)).toHaveCount(0);
  await expect(panel(page).locator('[data-finding]')).toHaveCount(missing);
});

test('one missing piece comes in its place, and is shown', async ({ browser }) => {
  const page = await draft(browser, 'empty', 'Met een kindcheck');
  await counted(page, /^Nog te doen/).click();
  await finding(page, /kindcheck ontbreekt/).click();
  await expect(panel(page).getByText('Controleer de actuele wettekst.')).toBeVisible();
  await expect(panel(page).getByRole('link', { name: /Besluit verplichte meldcode art\. 2/ })).toBeVisible();
  await isClean(page, 'finding unfolded');
  await panel(page).getByRole('button', { name: 'Voeg de kindcheck toe' }).click();
  await expect(page.locator('.react-flow [data-card-id]:focus')).toContainText('kindcheck');
  await expect(finding(page, /kindcheck ontbreekt/)).toHaveCount(0);
  await undo(page).click();
  await expect(finding(page, /kindcheck ontbreekt/)).toHaveCount(1);
  await expect(page.getByText(/^Toegevoegd: /)).toHaveCount(0);
});

test('a dead end is counted, its way drawn, and mended', async ({ browser }) => {
  const page = await draft(browser, 'model', 'Met een doodlopende weg');
  await expect(bar(page).getByText(/^Niets open/)).toBeVisible();
  await cards(page).filter({ hasText: 'Overleg met elkaar' }).click();
  const fields = page.getByRole('complementary', { name: 'Eigenschappen' });
  await fields.getByRole('button', { name: 'Lijn 1 verwijderen' }).click();
  await expect(bar(page).getByText(/^Niets open/)).toHaveCount(0);
  await counted(page, /blokkerend/).click();
  await finding(page, /loopt dood/).click();
  await expect(page.locator('.react-flow [data-card-id]:focus')).toContainText('Overleg met elkaar');
  await expect(page.locator('.react-flow [data-card-id][data-on-path]')).not.toHaveCount(0);
  await expect(page.locator('.react-flow [data-card-id][data-aside]')).not.toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /^Weg: .*Overleg met elkaar/ })).toHaveCount(1);
  await isClean(page, 'way drawn');
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow [data-on-path]')).toHaveCount(0);
  await expect(finding(page, /loopt dood/)).toBeFocused();
  await undo(page).click();
  await expect(bar(page).getByText(/^Niets open/)).toBeVisible();
});

test('a reason is given by keys alone, kept with its author, and taken back', async ({ browser }) => {
  const page = await draft(browser, 'empty', 'Met een reden');
  const goal = counted(page, /^Nog te doen/);
  for (let presses = 0; presses < 120 && !(await isFocused(page, goal)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Controle' })).toBeFocused();
  const right = finding(page, /meldrecht is niet uitgelegd/);
  while (!(await isFocused(page, panel(page).locator('[data-finding]').first()))) {
    await page.keyboard.press('Tab');
  }
  for (let presses = 0; presses < 60 && !(await isFocused(page, right)); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Hoofdstuk toevoegen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(right).toBeFocused();
  const answer = panel(page).getByRole('button', { name: 'Wij kiezen hiervoor, want …' });
  while (!(await isFocused(page, answer))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('kort');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByRole('alert')).toHaveText(/minstens 10 tekens/);
  await isClean(page, 'reason form');
  await page.keyboard.type(' maar krachtig: het staat in ons handboek');
  await page.keyboard.press('Control+Enter');
  await expect(right).toHaveCount(0);
  await expect(panel(page).locator('[data-finding]:focus')).toHaveCount(1);

  await counted(page, /1 met reden/).click();
  await finding(page, /meldrecht is niet uitgelegd/).click();
  await expect(panel(page).getByText(/^jij · /)).toBeVisible();
  await expect(panel(page).getByText('kort maar krachtig: het staat in ons handboek')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Reden intrekken' }).click();
  await expect(counted(page, /met reden/)).toHaveCount(0);
  await panel(page)
    .getByText(/^Open \d/)
    .click();
  await expect(right).toHaveCount(1);
});

test('the decision table draws the way of a row, and reads on a phone', async ({ browser }) => {
  const page = await draft(browser, 'model', 'Met een afwegingstabel');
  await counted(page, /blokkerend/).click();
  await panel(page).getByText('Afwegingstabel', { exact: true }).click();
  const table = panel(page).getByRole('table');
  await expect(table.getByRole('columnheader', { name: /Afweging 5/ })).toBeVisible();
  await expect(table.getByRole('columnheader').last()).toHaveText('Uitkomst');
  await table.getByRole('button', { name: 'Teken de weg van combinatie 1', exact: true }).click();
  await expect(page.locator('.react-flow [data-card-id][data-on-path]')).not.toHaveCount(0);
  await isClean(page, 'table');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('dialog', { name: 'Controle' })).toBeVisible();
  await isClean(page, 'table on a phone');
  await page.getByRole('button', { name: /weg van combinatie 2$/ }).click();
  await expect(page.getByText('1 op de weg')).toBeVisible();
  await counted(page, /blokkerend/).click();
  await isClean(page, 'panel on a phone');
});

test('a link leads to its finding and its place, and says it calmly when that is gone', async ({
  browser,
}) => {
  const page = await draft(browser, 'empty', 'Met een koppeling');
  const address = page.url();
  await page.goto(`${address}?bevinding=${encodeURIComponent('ML-19:chapters')}`);
  const right = finding(page, /meldrecht is niet uitgelegd/);
  await expect(right).toHaveAttribute('aria-expanded', 'true');
  await expect(right).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Hoofdstuk toevoegen' })).toBeFocused();
  expect(page.url()).toBe(address);

  await page.goto(`${address}?bevinding=ML-99%3Agone`);
  await expect(page.getByText('Deze bevinding is er niet meer.').first()).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'Controle' })).toBeFocused();
  await expect(panel(page).getByRole('button', { expanded: true })).toHaveCount(0);
});

async function isFocused(page: Page, thing: ReturnType<Page['locator']>): Promise<boolean> {
  if ((await thing.count()) === 0) return false;
  return thing.first().evaluate((node) => node === document.activeElement);
}
