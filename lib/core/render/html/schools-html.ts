import { html, nothing, textOf } from './markup';

type School = { slug: string; name: string };

/** Which school a page is of, and the way to the others. `addressOf` gives the page of a school, or of the board. */
export function schoolsHtml(
  schools: readonly School[],
  shown: string | undefined,
  addressOf: (slug?: string) => string,
): string {
  const own = schools.find(({ slug }) => slug === shown);
  const others = schools.filter((school) => school !== own);
  if (schools.length === 0) return '';
  return textOf(
    html`<div class="schools">
      ${own && html`<p>Met de namen en nummers van <b>${own.name}</b>. <a href="${addressOf()}">Zonder school</a></p>`}
      ${
        others.length > 0
          ? html`<details>
              <summary>${own ? 'Kies een andere school' : 'Kies je school'}</summary>
              <p>Dan staan de namen en nummers van die school erop.</p>
              <ul>
                ${others.map(({ slug, name }) => html`<li><a href="${addressOf(slug)}">${name}</a></li>`)}
              </ul>
            </details>`
          : nothing
      }
    </div>`,
  );
}
