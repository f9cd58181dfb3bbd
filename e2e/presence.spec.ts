import { expect, test, type Page } from '@playwright/test';
import { signedIn } from './people';
import { violationsOn } from './violations';

/** Colleagues in one draft see who else is there, and where they work. */
const card = 'Schrijf op wat je ziet en hoort';

test('who has a draft open sees who else has, where they work, and when they left', async ({ browser }) => {
  const anna = await signedIn(browser, 'redacteur');
  await anna.getByRole('link', { name: 'Nieuw protocol' }).first().click();
  await anna.getByLabel('Hoe heet het protocol?').fill('Meldcode met collega’s');
  await anna.getByRole('button', { name: 'Maak het concept' }).click();
  await anna.waitForURL('**/bewerken');
  await expect(cardOf(anna).first()).toBeVisible();
  const told: string[] = [];
  anna.on('request', (request) => request.url().endsWith('/place') && told.push(request.url()));
  await cardOf(anna).first().click();

  await test.step('W6 who is alone sees nobody and sends nothing', async () => {
    await expect(who(anna)).toHaveCount(0);
    expect(told).toEqual([]);
  });

  const bart = await signedIn(browser, 'bestuur');
  await bart.goto(anna.url());

  await test.step('W1 who comes sees who is here and where, and is seen', async () => {
    for (const page of [anna, bart]) await expect(who(page)).toContainText('jij + 1');
    await expect(frame(bart)).toHaveCount(1);
    await who(bart).click();
    const list = bart.getByRole('list', { name: 'Wie dit concept nu open heeft' });
    await expect(list.getByRole('button')).toContainText(`is bij kaart "${card}"`);
    expect(await violationsOn(bart)).toEqual([]);
  });

  await test.step('W7 by keyboard one goes to where a colleague works', async () => {
    await bart.getByRole('list', { name: 'Wie dit concept nu open heeft' }).getByRole('button').focus();
    await bart.keyboard.press('Enter');
    await expect(titleField(bart)).toHaveValue(card);
    await expect(cardOf(bart).first()).toBeFocused();
    await expect(frame(anna)).toHaveCount(1);
  });

  await test.step('W7 the card and the field show who types there, in the table too', async () => {
    await titleField(bart).pressSequentially('!');
    await expect(frame(anna)).toContainText('typt');
    await expect(anna.getByRole('complementary')).toContainText('typt hier');
    expect(await violationsOn(anna)).toEqual([]);
    await anna.getByRole('tab', { name: 'Tabel' }).click();
    await expect(frame(anna)).toHaveCount(1);
    expect(await violationsOn(anna)).toEqual([]);
    await anna.getByRole('tab', { name: 'Stroomschema' }).click();
    // The tag goes, the frame stays: somebody still has the card.
    await expect(frame(anna)).not.toContainText('typt', { timeout: 14_000 });
    await expect(frame(anna)).toHaveCount(1);
  });

  await test.step('W9 a screen reader is told who works where, unless it is switched off', async () => {
    await expect(anna.getByRole('status').filter({ hasText: 'werkt aan kaart' })).toHaveCount(1);
    await who(anna).click();
    await anna.getByLabel('Laat een schermlezer zeggen wie waar werkt').uncheck();
    await anna.keyboard.press('Escape');
    await expect(who(anna)).toBeFocused();
    expect(await anna.evaluate(() => localStorage.getItem('meldcode-studio:say-who-works'))).toBe('no');
  });

  await test.step('W3 who may only read is seen too, and reads who may edit', async () => {
    const irma = await signedIn(browser, 'iaf');
    await irma.goto(anna.url());
    await expect(who(anna)).toContainText('jij + 2');
    await expect(irma.getByText(/Je kunt lezen en reageren, niet wijzigen\. Vraag een wijziging aan/)).toBeVisible();
    expect(await violationsOn(irma)).toEqual([]);
    await irma.context().close();
    await expect(who(anna)).toContainText('jij + 1');
  });

  await test.step('W2 who leaves is gone', async () => {
    await bart.close();
    await expect(who(anna)).toHaveCount(0);
    await expect(frame(anna)).toHaveCount(0);
  });
});

test('on a phone the marks stay on the line of the bar', async ({ browser }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const anna = await signedIn(browser, 'redacteur', phone);
  await anna.getByRole('link', { name: 'Nieuw protocol' }).first().click();
  await anna.getByLabel('Hoe heet het protocol?').fill('Meldcode op de telefoon');
  await anna.getByRole('button', { name: 'Maak het concept' }).click();
  await anna.waitForURL('**/bewerken');
  await expect(cardOf(anna).first()).toBeVisible();
  const bar = anna.getByRole('banner');
  const alone = await bar.boundingBox();
  const bart = await signedIn(browser, 'bestuur');
  await bart.goto(anna.url());
  await expect(who(anna)).toContainText('jij + 1');
  expect((await bar.boundingBox())?.height).toBe(alone?.height);
  await who(anna).click();
  await expect(anna.getByRole('list', { name: 'Wie dit concept nu open heeft' })).toBeVisible();
  expect(await violationsOn(anna)).toEqual([]);
});

const who = (page: Page) => page.getByRole('button', { name: /wie is hier nu\?$/ });
const frame = (page: Page) => page.locator('[data-people-at]');
const cardOf = (page: Page) => page.locator('[data-card-id]').filter({ hasText: card });
const titleField = (page: Page) => page.getByRole('complementary').getByLabel('Titel', { exact: true });
