import type { Protocol } from '@/schemas/protocol';
import { type Edition, statusMark } from './edition';
import { html, mark, type Markup } from './markup';
import { emergencyBar, pageText } from './page';

/** Something to print, with its file on each paper: "poster.pdf?paper=a3". */
export type Print = { name: string; about: string; files: { paper: string; file: string; sheets: number }[] };

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
      <ul class="prints">
        ${prints.map((print) => printItem(print, at))}
      </ul>
      <p class="do"><a class="button" href="${at(set)}" download>Download alles (zip)</a></p>
      ${first && html`<iframe class="print-preview" name="${frame}" src="${at(first.file)}" title="Voorbeeld: de pdf zelf"></iframe>`}
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
  const file = ({ paper, file: path, sheets }: Print['files'][number]) => {
    const what = `${name.toLowerCase()} op ${paper}`;
    return html`<li>
      <a href="${at(path)}">Open ${what}</a>
      <span class="more">${sheets === 1 ? '1 blad' : `${sheets} bladen`}</span>
      <a class="to-frame" href="${at(path)}" target="${frame}">Bekijk ${what} hieronder</a>
    </li>`;
  };
  return html`<li>
    <h2>${name}</h2>
    <p>${about}</p>
    <ul>
      ${files.map(file)}
    </ul>
  </li>`;
}
