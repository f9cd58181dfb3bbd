import { expect, test, type Page } from '@playwright/test';
import { signedIn } from './people';
import { violationsOn } from './violations';

/** A beheerder adds schools by hand and from a list, fills in an informatiekaart, and takes back what went wrong. */
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

async function look(page: Page, what: string): Promise<void> {
  for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    await page.waitForTimeout(300);
    expect({ what, width: size.width, told: await violationsOn(page) }).toEqual({ what, width: size.width, told: [] });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(`${what} ${size.width} ${tooWide}`).toBe(`${what} ${size.width} 0`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
} // prettier-ignore

test('a list is pasted with a mistake in it: nothing is lost, and nothing comes in unasked', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'beheerder');
  await page.goto('/studio/scholen');
  const list = page.getByLabel('Lijst van scholen');
  const good = '11AA\tDe Lijster\tpo\tMerelweg 1\t1234 AB Voorbeeldstad';
  await list.fill(`${good}\n1A\tDe Fout\tpo\n11CC\tLyceum De Lijst\tvo`);
  await page.getByRole('button', { name: 'Voeg de scholen toe' }).click();
  await expect(page.getByRole('alert', { name: 'Dat is niet gelukt' })).toContainText(
    'Er is niets toegevoegd.',
  );
  await expect(page.getByRole('alert', { name: 'Dat is niet gelukt' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Wat er nog niet klopt' })).toContainText('Regel 2');
  await expect(list).toHaveValue(/De Lijster[^]*De Fout[^]*De Lijst/);
  await look(page, 'a list with a mistake');
  await page.getByRole('button', { name: 'Voeg alleen de 2 goede regels toe' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 scholen zijn toegevoegd.' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'De Lijster' })).toBeVisible();
  await expect(list).toHaveValue(/^1A\tDe Fout\tpo$/);
  await page.context().close();
});

test('with the keys alone: a school is added, filled in, removed and put back', async ({ browser }) => {
  const page = await signedIn(browser, 'beheerder');
  await page.goto('/studio/scholen');
  await page.getByRole('textbox', { name: 'Naam' }).focus();
  await page.keyboard.type('De Toets');
  await page.keyboard.press('Tab');
  await page.keyboard.type('22aa');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'De Toets is toegevoegd.' })).toBeFocused();
  await page.getByRole('link', { name: 'De Toets' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'De Toets' })).toBeVisible();

  const officer = page.getByRole('group', { name: 'Aandachtsfunctionaris', exact: true });
  await officer.getByLabel('Naam').focus();
  await page.keyboard.type('Sanne Kruit');
  await page.keyboard.press('Tab');
  await page.keyboard.type('06-1234567');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert', { name: 'Dat is niet gelukt' })).toContainText(
    'Aandachtsfunctionaris: "06-1234567" is geen telefoonnummer',
  );
  await look(page, 'an informatiekaart with a wrong number');
  await officer.getByLabel('Telefoonnummer').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('status').filter({ hasText: 'De informatiekaart is bewaard.' });
  await expect(kept).toBeFocused();
  await page.reload();
  await expect(officer.getByLabel('Telefoonnummer')).toHaveValue('06-12345678');

  await officer.getByLabel('Naam').fill('Iemand anders');
  await page.getByRole('button', { name: 'Bewaar de informatiekaart' }).click();
  await kept.getByRole('button', { name: 'Zet terug zoals het was' }).click();
  await expect(officer.getByLabel('Naam')).toHaveValue('Sanne Kruit');
  await page.reload();
  await expect(officer.getByLabel('Naam')).toHaveValue('Sanne Kruit');

  await page.getByRole('button', { name: 'Verwijder deze school' }).focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'De Toets verwijderen?' });
  await look(page, 'the question before a school goes');
  await question.getByRole('button', { name: 'Verwijder De Toets' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'De Toets is verwijderd.' })).toBeVisible();
  await look(page, 'a school is removed');
  await page.getByRole('button', { name: 'Zet De Toets terug' }).press('Enter');
  await expect(page.getByRole('link', { name: 'De Toets' })).toBeVisible();
  await page.context().close();
});

test('the aandachtsfunctionaris says once a year that the informatiekaart is right, and the board sees it', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'af');
  await look(page, 'what waits for the aandachtsfunctionaris');
  const waiting = page.getByRole('region', { name: 'Wacht op jou' });
  await expect(waiting).toContainText('Klopt de informatiekaart van Basisschool De Vlieger nog?');
  await page.getByRole('link', { name: 'Kijk het na' }).press('Enter');
  await expect(page.getByRole('alert', { name: 'Klopt dit nog?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verwijder deze school' })).toHaveCount(0);
  await look(page, 'is the informatiekaart still right');
  await page.getByRole('button', { name: 'Ja, alles klopt' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Dank je. Je bestuur ziet' })).toBeFocused();
  await page.goto('/studio');
  await expect(waiting).not.toContainText('De Vlieger');
  await page.goto('/studio/scholen');
  await expect(page.getByRole('row')).toHaveCount(2);
  await look(page, 'the own school of an aandachtsfunctionaris');
  await page.context().close();

  const board = await signedIn(browser, 'bestuur');
  await board.goto('/studio/scholen');
  await expect(board.getByRole('row', { name: /De Vlieger/ })).toContainText('door Samira El Amrani');
  await expect(board.getByRole('row', { name: /Het Kompas/ })).toContainText('Nog niet');
  await look(board, 'the schools as the board sees them');
  await board.context().close();
});
