import { emergencyNumbers } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Edition } from './edition';
import { phone } from './link';
import { html, textOf } from './markup';
import type { Markup } from './markup';

type Page = {
  title: string;
  edition: Edition;
  bodyClass: string;
  body: Markup;
  /** The script of the page, if it has one. */
  withScript?: boolean;
  canonical: string;
};

/** A whole HTML document: no inline style, no inline script, everything from this site. */
export function pageText(page: Page): string {
  const { edition } = page;
  const at = (file: string) => `${edition.path}/${file}`;
  return textOf(
    html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="referrer" content="no-referrer" />
          <meta name="format-detection" content="telephone=no" />
          <meta name="theme-color" content="#b00020" />
          <title>${page.title}</title>
          <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
          <link rel="canonical" href="${page.canonical}" />
          <link
            rel="preload"
            href="/assets/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2"
            as="font"
            type="font/woff2"
            crossorigin
          />
          <link rel="stylesheet" href="${at(edition.styleFile)}" />
          ${page.withScript && html`<script src="${at(edition.scriptFile)}" defer></script>`}
        </head>
        <body class="${page.bodyClass}">
          ${page.body}
        </body>
      </html> `,
  );
}

/** The numbers once more, for paper: on screen the bar on top has them. */
export function onEveryPage(protocol: Protocol): Markup {
  const { danger, veiligThuis } = emergencyNumbers(protocol);
  return html`<p class="on-every-page" aria-hidden="true">
    Direct gevaar? Bel ${danger} · Veilig Thuis ${veiligThuis}
  </p>`;
}

/** The red bar on top of every page. */
export function emergencyBar(protocol: Protocol, end: Markup | undefined): Markup {
  const numbers = emergencyNumbers(protocol);
  return html`<aside class="alarm" aria-label="Direct gevaar">
    <p>${phone(numbers.danger, html`<strong>Direct gevaar? Bel ${numbers.danger}</strong>`)}</p>
    <p class="advice">
      ${phone(numbers.veiligThuis, html`Veilig Thuis <strong>${numbers.veiligThuis}</strong>`)}
    </p>
    ${end}
  </aside>`;
}
