import { listed } from '@/lib/core/dutch';
import type { Edition } from './edition';
import { html } from './markup';
import type { Markup } from './markup';

/** A sheet of the infographic as a file beside the page, with its size in points and the titles of its routes. */
export type PosterImage = { file: string; width: number; height: number; routes: readonly string[] };

/** "Blad 2 van 3: Nu gevaar en Veilig Thuis belt". */
export function sheetName({ routes }: Pick<PosterImage, 'routes'>, i: number, of: number): string {
  return [of > 1 ? `Blad ${i + 1} van ${of}` : '', listed(routes, 'en')].filter(Boolean).join(': ');
}

/** "Nog 2 bladen: Nu gevaar en Veilig Thuis belt". */
function restInWords(rest: readonly PosterImage[]): string {
  const routes = listed([...new Set(rest.flatMap((one) => one.routes))], 'en');
  const count = rest.length === 1 ? 'Nog 1 blad' : `Nog ${rest.length} bladen`;
  return [count, routes].filter(Boolean).join(': ');
}

function sheet(image: PosterImage, href: string, name: string, isFirst: boolean): Markup {
  const { width, height } = image;
  return html`<a class="sheet ${width > height ? 'wide' : 'tall'}" href="${href}"
    ><img
      src="${href}"
      width="${Math.round(width)}"
      height="${Math.round(height)}"
      alt="Infographic${name && `. ${name}`}. Wat erop staat, lees je op deze pagina ook als lijst."
      loading="${isFirst ? 'eager' : 'lazy'}"
      decoding="async"
  /></a>`;
}

/**
 * The infographic as pictures, with all that is printed. A sheet opens by itself, where one can zoom; on a phone it is
 * wider than the screen and moves within its frame. What it says also stands on the page as text.
 */
export function posterFigure(edition: Edition, images: PosterImage[]): Markup {
  const at = (file: string) => `${edition.path}/${file}`;
  const sheets = images.map((image, i) => ({
    name: sheetName(image, i, images.length),
    picture: (name: string) => sheet(image, at(image.file), name, i === 0),
  }));
  const [first, ...others] = sheets;
  return html`<section id="poster" class="poster" aria-labelledby="poster-titel">
    <h2 id="poster-titel">Infographic</h2>
    ${
      first &&
      html`<figure class="first-sheet">
        <figcaption>
          ${first.name && html`<span>${first.name}</span>`}
          <a href="${at('poster.svg')}">Open groot om in te zoomen</a>
          <a href="#inhoud-begin">Lees het als lijst</a>
          <small class="slide">Schuif opzij om het hele blad te zien.</small>
        </figcaption>
        ${first.picture(first.name)}
      </figure>`
    }
    ${
      others.length > 0 &&
      html`<details class="more-sheets">
        <summary>${restInWords(images.slice(1))}</summary>
        <div class="sheets">
          ${others.map(
            ({ name, picture }) =>
              html`<figure>
                <figcaption>${name}</figcaption>
                ${picture(name)}
              </figure>`,
          )}
        </div>
      </details>`
    }
    <ul class="files">
      <li><a href="${at('afdrukken')}">Afdrukken</a></li>
      <li><a href="${at('poster.pdf?paper=a3')}">Infographic op A3 (pdf)</a></li>
      <li><a href="${at('poster.pdf?paper=a4')}">Infographic op A4 (pdf)</a></li>
      <li><a href="${at('uitgebreid-a3.pdf')}">Uitgebreide poster op A3 (pdf)</a></li>
      <li><a href="${at('uitgebreid-a4.pdf')}">Uitgebreide poster op A4 (pdf)</a></li>
    </ul>
  </section>`;
}
