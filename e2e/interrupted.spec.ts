import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { demoPassword } from '../scripts/seed-demo';
import { bar, firstCard, newDraft, openCard, titleField, twoInOneDraft } from './one-draft';
import { signedIn } from './people';
import { saved } from './saved';
import { violationsOn } from './violations';

/** What comes between somebody and their draft: signing out, a device that keeps nothing, another text, another role. */
test('the work of one person waits on a shared computer, and who signs out is asked about their own', async ({
  browser,
}) => {
  const [yusuf, me] = await twoInOneDraft(browser);
  const context = me.context();
  const address = me.url();
  await context.clearCookies();
  await titleField(me).fill('Noteer de signalen');
  await expect(bar(me)).toHaveText('Uitgelogd · 1 wijziging bewaard');
  await me.close();

  await test.step('a colleague signs out there without a question, and without taking it along', async () => {
    const colleague = await signedIn(browser, 'meelezer', context);
    await signOut(colleague, 'Piet Aalbers');
    await colleague.waitForURL('**/inloggen');
    await colleague.close();
  });

  const again = await signedIn(browser, 'bestuur', context);
  await test.step('its author is asked, and stays', async () => {
    await signOut(again, 'Marjan de Groot');
    const question = again.getByRole('dialog', { name: 'Eerst je werk verzenden?' });
    await expect(question).toContainText('staat 1 wijziging die nog niet is verzonden');
    expect(await violationsOn(again)).toEqual([]);
    await again.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
  });

  await test.step('it goes out where the draft is opened, and then there is nothing to ask', async () => {
    await again.goto(address);
    await expect(titleField(yusuf)).toHaveValue('Noteer de signalen');
    await expect(bar(again)).toHaveText(/^Bewaard voor iedereen/);
    await again.goto('/studio');
    await signOut(again, 'Marjan de Groot');
    await again.waitForURL('**/inloggen');
  });
});

test('who signs out and throws away what was not sent finds nothing of it later', async ({ browser }) => {
  const [yusuf, me] = await twoInOneDraft(browser);
  const context = me.context();
  const address = me.url();
  await me
    .locator('main')
    .getByRole('button', { name: new RegExp(`^actie: ${firstCard}`) })
    .click();
  await me.keyboard.press('c');
  await me.getByRole('dialog').getByLabel('Je reactie').fill('Klopt dit wel?');
  await context.clearCookies();
  await titleField(me).fill('Nooit verzonden');
  await expect(bar(me)).toHaveText('Uitgelogd · 1 wijziging bewaard');
  await me.close();
  const again = await signedIn(browser, 'bestuur', context);
  await signOut(again, 'Marjan de Groot');
  const question = again.getByRole('dialog', { name: 'Eerst je werk verzenden?' });
  await expect(question).toContainText('1 wijziging en 1 reactie');
  await question.getByRole('button', { name: 'Log uit en gooi weg' }).click();
  await again.waitForURL('**/inloggen');
  const later = await signedIn(browser, 'bestuur', context);
  await later.goto(address);
  await openCard(later, firstCard);
  await expect(bar(later)).toHaveText(/^Bewaard voor iedereen/);
  await expect(titleField(yusuf)).toHaveValue(firstCard);
});

for (const [what, take] of [
  ['absent', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    },
  ],
] as const)
  test(`a device that keeps nothing (${what}) is said, warned of, and loses nothing to who stays`, async ({
    browser,
  }) => {
    const [yusuf, me] = await twoInOneDraft(browser);
    await me.addInitScript(take);
    await me.reload();
    await openCard(me, firstCard);
    await me.context().setOffline(true);
    await titleField(me).fill('Noteer de signalen');
    await titleField(me).press('Tab');
    await expect(bar(me)).toHaveText('Offline · 1 wijziging alleen in dit venster');
    await expect(me.getByText('Laat dit venster open tot je weer online bent')).toBeVisible();
    expect(await violationsOn(me)).toEqual([]);
    const asked = me.waitForEvent('dialog');
    void me.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    await me.context().setOffline(false);
    await expect(titleField(yusuf)).toHaveValue('Noteer de signalen', { timeout: 40_000 });
    await expect(bar(me)).toHaveText(/Bewaard/);
  });

test('a text that is replaced while somebody writes keeps what they wrote for them', async ({ browser }) => {
  const [yusuf, me] = await twoInOneDraft(browser);
  const notice = me.getByRole('region', {
    name: 'Yusuf Demir zette een andere tekst in de plaats van dit concept, terwijl jij schreef.',
  });

  await test.step('by a file', async () => {
    const downloading = yusuf.waitForEvent('download');
    await yusuf.getByRole('button', { name: 'Bestand' }).click();
    await yusuf.getByRole('menuitem', { name: 'Download als bestand' }).click();
    const file = JSON.parse(await readFile((await (await downloading).path()) ?? '', 'utf8')) as object;
    await me.context().setOffline(true);
    await titleField(me).fill('Geschreven op de oude tekst');
    await titleField(me).press('Tab');
    const buffer = Buffer.from(JSON.stringify({ ...file, title: 'Uit een bestand' }));
    await yusuf
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await saved(yusuf, () => yusuf.getByRole('button', { name: 'Vervang het concept' }).click());
    await me.context().setOffline(false);
    await expect(notice).toContainText('Geschreven op de oude tekst', { timeout: 40_000 });
    await expect(me.getByRole('heading', { level: 1 })).toContainText('Uit een bestand');
    await expect(bar(me)).toHaveText('1 tekst wacht op jou');
    expect(await violationsOn(me)).toEqual([]);
  });

  await test.step('it is there after a reload, and among the texts that were not chosen', async () => {
    await me.reload();
    await expect(notice).toContainText('Geschreven op de oude tekst');
    await notice.getByRole('button', { name: /niet meer nodig/ }).click();
    await expect(notice).toHaveCount(0);
    await expect(bar(me)).toHaveText(/^Bewaard voor iedereen/);
    await me.getByRole('button', { name: 'Bestand' }).click();
    await me.getByRole('menuitem', { name: 'Teksten die je niet koos' }).click();
    await expect(me.getByRole('dialog')).toContainText('Geschreven op de oude tekst');
    await me.keyboard.press('Escape');
  });

  await test.step('by an earlier text', async () => {
    await openCard(me, firstCard);
    await me.context().setOffline(true);
    await titleField(me).fill('Geschreven op het bestand');
    await titleField(me).press('Tab');
    await yusuf.getByRole('tab', { name: 'Historie' }).click();
    await yusuf.getByRole('button', { name: /Concept gemaakt/ }).click();
    await saved(yusuf, () => yusuf.getByRole('button', { name: 'Zet terug' }).click());
    await me.context().setOffline(false);
    await expect(notice).toContainText('Geschreven op het bestand', { timeout: 40_000 });
    await expect(me.getByRole('heading', { level: 1 })).toContainText('Meldcode van twee');
    expect(await violationsOn(me)).toEqual([]);
  });
});

test('a role that is taken away in mid-edit is told, and what was written can still be read', async ({
  browser,
}) => {
  const admin = await signedIn(browser, 'beheerder');
  await admin.goto('/studio/mensen');
  await admin.getByLabel('Naam').fill('Tine Tijdelijk');
  await admin.getByLabel('E-mailadres').fill('tine@voorbeeld.example');
  await admin.getByLabel(/^Redacteur/).check();
  await admin.getByRole('button', { name: 'Maak een uitnodiging' }).click();
  const link = (await admin.getByText(/\/uitnodiging\//).textContent()) ?? '';
  const tine = await (await browser.newContext()).newPage();
  await tine.goto(new URL(link).pathname);
  await tine.locator('input[name=password]').fill(demoPassword);
  await tine.getByRole('button', { name: 'Doe mee' }).click();
  await tine.waitForURL('**/inloggen*');
  await tine.getByLabel('E-mailadres').fill('tine@voorbeeld.example');
  await tine.getByRole('textbox', { name: 'Wachtwoord' }).fill(demoPassword);
  await tine.getByRole('button', { name: 'Log in' }).click();
  await tine.waitForURL('**/studio');
  const yusuf = await newDraft(browser);
  await tine.goto(yusuf.url());
  await openCard(tine, firstCard);
  const notice = tine.getByRole('region', { name: 'Je mag dit concept niet meer wijzigen.' });

  await test.step('the admin gives another role', async () => {
    await admin.reload();
    await admin
      .getByRole('row', { name: /Tine Tijdelijk/ })
      .getByRole('button')
      .click();
    await admin
      .getByRole('dialog')
      .getByLabel(/^Redacteur/)
      .uncheck();
    await admin
      .getByRole('dialog')
      .getByLabel(/^Meelezer/)
      .check();
    await admin.getByRole('button', { name: 'Bewaar de rollen' }).click();
    await expect(admin.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('the author signs in again on the spot, and hears what is true', async () => {
    await titleField(tine).fill('Nog van Tine');
    await titleField(tine).press('Tab');
    await expect(bar(tine)).toHaveText('Uitgelogd · 1 wijziging bewaard');
    await tine.getByRole('button', { name: 'Inloggen' }).click();
    await tine.getByRole('dialog').getByRole('textbox', { name: 'Wachtwoord' }).fill(demoPassword);
    await tine.keyboard.press('Enter');
    await expect(bar(tine)).toHaveText('Alleen lezen · 1 wijziging op dit apparaat');
    expect(await violationsOn(tine)).toEqual([]);
    await notice.getByRole('button', { name: 'Bekijk de wijziging' }).click();
    await expect(tine.getByRole('dialog')).toContainText('Nog van Tine');
    expect(await violationsOn(tine)).toEqual([]);
    await expect(titleField(yusuf)).toHaveValue(firstCard);
  });

  await test.step('it can be read after a reload too', async () => {
    await tine.reload();
    await notice.getByRole('button', { name: 'Bekijk de wijziging' }).click();
    await expect(tine.getByRole('dialog')).toContainText('Nog van Tine');
  });
});

async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
}
