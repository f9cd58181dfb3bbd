import { dayInDutch } from '@/lib/core/dutch';
import { html, textOf } from './markup';

type PublishedVersion = { number: number; label: string; entryIntoForce: string };

/**
 * What a page says about its own version today. The stored file never changes: this takes the place of a
 * mark in it when it is sent. `here` and `there` are addresses without a host.
 */
export function statusHtml(
  shown: PublishedVersion,
  inForce: PublishedVersion | undefined,
  today: string,
  there: string,
): string {
  if (inForce?.number === shown.number) return textOf(html`<span class="stand geldig">geldig</span>`);
  const current = inForce && html`<a href="${there}">Ga naar versie ${inForce.label}</a>.`;
  if (shown.entryIntoForce > today) {
    const until = inForce && html` Tot die dag geldt versie ${inForce.label}.`;
    return textOf(
      html`<p class="stand" role="note">
        Deze versie geldt pas vanaf ${dayInDutch(shown.entryIntoForce)}.${until} ${current}
      </p>`,
    );
  }
  const since = inForce && html`Sinds ${dayInDutch(inForce.entryIntoForce)} geldt versie ${inForce.label}.`;
  return textOf(html`<p class="stand" role="note">Dit is versie ${shown.label}. ${since} ${current}</p>`);
}
