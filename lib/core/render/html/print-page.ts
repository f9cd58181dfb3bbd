import type { Protocol } from '@/schemas/protocol';
import { type Edition, statusMark } from './edition';
import { html, mark, type Markup } from './markup';
import { emergencyBar, pageText } from './page';

/** Something to print: what it is for, sentence by sentence, and its files. */
export type Print = { name: string; about: readonly string[]; files: readonly PrintFile[] };
/** `short` names it within its kind ("A3"), `what` by itself ("infographic op A3"), `size` says how much paper. */
export type PrintFile = { short: string; what: string; size: string; file: string };

/** The frame in which the files are shown; the links to them name it. */
const frame = 'voorbeeld';

/**
 * The page to print from, without script: what there is, on which paper, and the file itself in a frame that the links
 * fill. Where a browser shows no PDF in a frame (a phone), each file opens by itself. `set` holds all of it.
 */
export function renderPrintPage(
  protocol: Protocol,
  edition: Edition,
  prints: readonly Print[],
  set: string,
): string {
  const at = (file: string) => `${edition.path}/${file}`;
  const first = prints[0]?.files[0];
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
      <div class="printing">
        <ul class="prints">
          ${prints.map((print) => printItem(print, at))}
        </ul>
        ${first && html`<iframe class="print-preview" name="${frame}" src="${at(first.file)}" title="Voorbeeld: de pdf zelf"></iframe>`}
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

function printItem({ name, about, files }: Print, at: (file: string) => string): Markup {
  return html`<li>
    <h2>${name}</h2>
    ${about.map((sentence) => html`<p>${sentence}</p>`)}
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
