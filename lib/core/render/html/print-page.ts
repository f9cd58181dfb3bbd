import type { Protocol } from '@/schemas/protocol';
import { type Edition, statusMark } from './edition';
import { html, mark, nothing, type Markup } from './markup';
import { emergencyBar, pageText } from './page';
import type { PosterImage } from './poster-figure';

/** Something to print: what it is for, sentence by sentence, how it goes on paper, and its files. */
export type Print = { name: string; about: readonly string[]; how: string; files: readonly PrintFile[] };
/** `short` names it within its kind ("A3"), `what` by itself ("infographic op A3"), `size` says how much paper. */
export type PrintFile = { short: string; what: string; size: string; file: string };
/** The sheets as pictures for a screen: `short` names the form ("Png"), `size` says how large it is. */
export type ScreenPictures = {
  about: readonly string[];
  sheets: readonly { name: string; files: readonly { short: string; size: string; file: string }[] }[];
};
/** What the page offers: what one prints, all of it as one zip, and pictures. `sheet` is shown where no PDF can be. */
export type PrintOffer = {
  prints: readonly Print[];
  set: string;
  pictures: ScreenPictures;
  sheet: PosterImage | undefined;
};

/** The frame in which the files are shown; the links to them name it. */
const frame = 'voorbeeld';

/**
 * The page to print from, without script: what there is, on which paper, and the file itself in a frame that the links
 * fill. Under the frame lies the first sheet as a picture: it is seen until the PDF is there, on a phone, and wherever a
 * browser shows no PDF in a frame.
 */
export function renderPrintPage(protocol: Protocol, edition: Edition, offer: PrintOffer): string {
  const { prints, set, pictures } = offer;
  const at = (file: string) => `${edition.path}/${file}`;
  const body = html`${emergencyBar(protocol, undefined)}
    <main class="sheet-of-paper">
      <header class="head">
        <p class="org">${protocol.organisation}</p>
        <h1>Afdrukken</h1>
        <p class="subtitle"><a href="${edition.path}">${protocol.title}</a></p>
        <p class="edition">${edition.label}</p>
        <div class="status">${mark(statusMark)}</div>
      </header>
      <p>
        Kies wat je wilt afdrukken. In het printvenster kies je hoeveel exemplaren je wilt. Kies daar ook
        „ware grootte” of 100 %, anders wordt de tekst kleiner.
      </p>
      <p class="do"><a class="button" href="${at(set)}" download>Download alles (zip)</a></p>
      <p class="more">
        In de zip staat ook hoe je alles afdrukt. Handig om te mailen of naar een drukker te sturen.
      </p>
      <div class="printing">
        <ul class="prints">
          ${prints.map((print) => printItem(print, at))} ${pictureItem(pictures, at)}
        </ul>
        ${preview(offer, at)}
      </div>
    </main>`;
  return pageText({
    title: `Afdrukken · ${protocol.title}`,
    edition,
    bodyClass: 'stappenplan',
    body,
    canonical: at('afdrukken'),
  });
}

type At = (file: string) => string;

function printItem({ name, about, how, files }: Print, at: At): Markup {
  return html`<li>
    <h2>${name}</h2>
    ${[...about, how].map((sentence) => html`<p>${sentence}</p>`)}
    <ul>
      ${files.map((file) => fileItem(file, at(file.file)))}
    </ul>
  </li>`;
}

function fileItem({ short, what, size }: PrintFile, href: string): Markup {
  return html`<li>
    <span class="what"><b>${short}</b> <span class="more">${size}</span></span>
    <a class="to-frame" href="${href}" target="${frame}">Bekijk<span class="sr"> ${what} hiernaast</span></a>
    <a href="${href}">Open<span class="sr"> ${what}</span></a>
  </li>`;
}

function pictureItem({ about, sheets }: ScreenPictures, at: At): Markup {
  if (sheets.length === 0) return nothing;
  return html`<li>
    <h2>Voor je website of een dia</h2>
    ${about.map((sentence) => html`<p>${sentence}</p>`)}
    ${sheets.map(
      ({ name, files }) =>
        html`<h3>${name}</h3>
          <ul>
            ${files.map(
              ({ short, size, file }) =>
                html`<li>
                  <span class="what"><b>${short}</b> <span class="more">${size}</span></span>
                  <a href="${at(file)}" download>Download<span class="sr"> ${short}, ${name}</span></a>
                </li>`,
            )}
          </ul>`,
    )}
  </li>`;
}

function preview({ prints, sheet }: PrintOffer, at: At): Markup {
  const first = prints[0]?.files[0];
  if (!first) return nothing;
  return html`<figure class="print-preview">
    <figcaption>
      Voorbeeld<span class="in-frame"
        >: de pdf zelf. Zie je hem niet? Kies dan <b>Open</b> bij het bestand.</span
      >
    </figcaption>
    <div>
      ${
        sheet &&
        html`<a href="${at(sheet.file)}"
          ><img
            src="${at(sheet.file)}"
            width="${Math.round(sheet.width)}"
            height="${Math.round(sheet.height)}"
            alt="Het eerste blad van de infographic. Wat erop staat, lees je ook op de pagina van het stappenplan."
            decoding="async"
        /></a>`
      }
      <iframe name="${frame}" src="${at(first.file)}" title="Voorbeeld: de pdf zelf" loading="lazy"></iframe>
    </div>
  </figure>`;
}
