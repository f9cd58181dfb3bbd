import type { Edition } from './edition';
import { html } from './markup';
import type { Markup } from './markup';

/** A page of the poster as a file beside the page, with its size in points. */
export type PosterImage = { file: string; width: number; height: number };

/** The poster as pictures, with its files. What it says also stands on the page as text. */
export function posterFigure(edition: Edition, images: PosterImage[]): Markup {
  const at = (file: string) => `${edition.path}/${file}`;
  const sheets = images.map((image, i) => {
    const nth = images.length > 1 ? `Poster, blad ${i + 1} van ${images.length}` : 'Poster';
    return html`<a class="sheet" href="${at(image.file)}"
      ><img
        src="${at(image.file)}"
        width="${Math.round(image.width)}"
        height="${Math.round(image.height)}"
        alt="${nth} van het stappenplan. Alles wat erop staat, lees je hieronder als tekst."
        loading="${i === 0 ? 'eager' : 'lazy'}"
        decoding="async"
    /></a>`;
  });
  return html`<section id="poster" class="poster" aria-labelledby="poster-titel">
    <h2 id="poster-titel">Poster</h2>
    <div class="sheets">${sheets.slice(0, 1)}</div>
    ${
      sheets.length > 1 &&
      html`<details class="more-sheets">
        <summary>Nog ${sheets.length - 1} ${sheets.length === 2 ? 'blad' : 'bladen'} van de poster</summary>
        <div class="sheets small">${sheets.slice(1)}</div>
      </details>`
    }
    <ul class="files">
      <li><a href="${at('afdrukken')}">Afdrukken</a></li>
      <li><a href="${at('poster.pdf?paper=a3')}">Poster op A3 (pdf)</a></li>
      <li><a href="${at('poster.pdf?paper=a4')}">Poster op A4 (pdf)</a></li>
      <li><a href="${at('poster.svg')}">Poster als beeld (svg)</a></li>
    </ul>
  </section>`;
}
