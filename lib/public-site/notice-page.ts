import { dayInDutch } from '@/lib/core/dutch';
import { html, textOf } from '@/lib/core/render/html';
import type { PublishedVersion, WithdrawnVersion } from '@/lib/server/versions/published';

function page(title: string, body: ReturnType<typeof html>): string {
  return textOf(
    html`<!doctype html>
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <link rel="icon" href="/assets/icon.svg" />
          <link rel="stylesheet" href="/assets/site.css" />
        </head>
        <body class="checklist">
          <aside class="alarm" aria-label="Direct gevaar">
            <p>
              <a href="tel:112"><strong>Direct gevaar? Bel 112</strong></a>
            </p>
          </aside>
          <main class="phone notice">
            <h1>${title}</h1>
            ${body}
            <p><a class="call" href="tel:08002000">Bel Veilig Thuis: 0800-2000</a>, dag en nacht.</p>
          </main>
        </body>
      </html> `,
  );
}

/** Nothing at this address. */
export function notFoundPage(): string {
  return page(
    'Deze pagina is er niet',
    html`<p>Kijk of het adres klopt, of vraag je school om de link naar het stappenplan.</p>`,
  );
}

/** It was published for a later day and taken back before that day. `path` leads to another version, if there is one. */
export function withdrawnPage(
  { label, withdrawnOn, because }: WithdrawnVersion,
  path: string | undefined,
): string {
  return page(
    `Versie ${label} is ingetrokken`,
    html`<p>
        Het bestuur heeft deze versie op ${dayInDutch(withdrawnOn)} ingetrokken. Deze versie geldt niet.
      </p>
      <p>${because}</p>
      ${
        path === undefined
          ? html`<p>Er is nu geen andere versie. Vraag je school welke meldcode geldt.</p>`
          : html`<p><a class="button" href="${path}">Naar de meldcode van dit bestuur</a></p>`
      }`,
  );
}

/** The protocol exists, but its first version is not in force yet. */
export function notYetPage(coming: PublishedVersion, path: string): string {
  return page(
    'Nog niet in werking',
    html`<p>Deze meldcode geldt vanaf ${dayInDutch(coming.entryIntoForce)}.</p>
      <p><a class="button" href="${path}/v/${coming.number}">Lees versie ${coming.label} alvast</a></p>`,
  );
}
