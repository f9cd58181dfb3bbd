import { expect, test } from '@playwright/test';
import { flowOf } from '@/lib/core/run';
import { renderChecklist, renderStappenplan } from '@/lib/core/render/html';
import { makeChecklistScript } from '@/lib/server/making/checklist-script';
import { filledWith } from '@/lib/testing/filled-with';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { xssPayloads } from '@/lib/testing/xss-payloads';
import { protocol } from '@/schemas/protocol';

const edition = {
  board: { name: 'Stichting Voorbeeld' },
  label: 'versie 1.0',
  approvals: [],
  contentHash: '7f3a91c2deadbeef',
  path: '/vijandig',
  styleFile: 'site.css',
  scriptFile: 'checklist.js',
};

test('no text that somebody typed runs in a browser, without any policy to stop it', async ({
  page,
  baseURL,
}) => {
  // Each round starts a little further, so that a field meets other payloads.
  const rounds = 8;
  const script = await makeChecklistScript();
  let html = '';
  await page.route(`${baseURL}/vijandig**`, (route) =>
    route.fulfill(
      route.request().url().endsWith('.js')
        ? { contentType: 'text/javascript', body: script }
        : { contentType: 'text/html; charset=utf-8', body: html },
    ),
  );
  await page.addInitScript(() => {
    const window_ = window as unknown as { ran: number; alert: () => void };
    window_.ran = 0;
    window_.alert = () => (window_.ran += 1);
  });
  const ran = () => page.evaluate(() => (window as unknown as { ran: number }).ran);
  const touchEverything = () =>
    page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        for (const kind of ['mouseover', 'focus', 'toggle', 'error', 'animationstart', 'begin'])
          element.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    });

  // The trap itself works: what does run is seen.
  html = '<body onfocus="0"><img src=x onerror=alert(1)>';
  await page.goto('/vijandig');
  await expect.poll(ran).toBe(1);

  for (let round = 0; round < rounds; round += 1) {
    let at = Math.floor((round * xssPayloads.length) / rounds);
    const next = () => xssPayloads[(at += 1) % xssPayloads.length] ?? '';
    const document = protocol.parse(filledWith(sampleMeldcode(), next));
    for (const made of [
      renderStappenplan(document, edition, []),
      renderChecklist(document, edition, flowOf(document)),
    ]) {
      html = made.replaceAll('/vijandig/', '/vijandig-');
      await page.goto('/vijandig');
      await touchEverything();
      const functions = page.locator('#app button, main button');
      for (
        let press = 0;
        press < 4 &&
        (await functions
          .first()
          .isVisible()
          .catch(() => false));
        press += 1
      ) {
        await functions.first().click();
        await touchEverything();
      }
      expect(await ran()).toBe(0);
    }
  }
  test.info().annotations.push({
    type: 'row 5',
    description: `Chromium: ${rounds} documents of ${xssPayloads.length} payloads, stappenplan and checklist: 0 ran`,
  });
});
