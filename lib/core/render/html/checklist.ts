import { conditionInWords, emergencyNumbers, footnotesOfCard } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Step } from '@/schemas/protocol-flow';
import {
  cardBody,
  cardLinks,
  deadlineLine,
  exitList,
  feedbackLine,
  functionNames,
  partList,
  recordLine,
  taskList,
} from './card';
import { statusMark } from './edition';
import type { Edition } from './edition';
import { definitionItem } from './entry-sections';
import { footnoteList, footnoteMark } from './footnotes';
import { phone } from './link';
import { html, jsonBlock, mark } from './markup';
import type { Markup } from './markup';
import { emergencyBar, onEveryPage, pageText } from './page';
import { richHtml } from './rich-text';
import { routeSection } from './route-section';
import { globalExits } from './stappenplan';

/** Where "Snel weg" goes: a page anybody could have open. */
const neutralPage = 'https://www.buienradar.nl/';

/**
 * A card of the checklist. The script shows one at a time, with the parts marked data-show as they stand
 * here; without it all of them read as one long page.
 */
function checklistCard(protocol: Protocol, step: Step, card: Card): Markup {
  const notes = footnotesOfCard(card);
  const more = html`${cardBody(card)}${recordLine(protocol, card.record ?? step.record)}${feedbackLine(protocol, card.feedback ?? step.feedback)}${richHtml(step.intro, 5, notes.next)}${partList(protocol, card)}`;
  const handover = card.kind === 'handover' ? card : undefined;
  return html`<article class="card kind-${card.kind}" id="k-${card.id}">
    <h4>${card.title}${footnoteMark(notes, card)}</h4>
    <div data-show="first">
      ${card.condition && html`<p class="condition">${conditionInWords(card.condition)}</p>`}${deadlineLine(protocol, card.deadline ?? step.deadline)}
    </div>
    ${taskList(protocol, card)}
    ${handover && handover.toFunctionIds.length > 0 && html`<p class="handover"><b>Draag over aan:</b> ${functionNames(protocol, handover.toFunctionIds)}</p>`}
    <div data-show="details">
      <details>
        <summary>Details</summary>
        ${more}
      </details>
    </div>
    <div data-show="last">${cardLinks(protocol, card)}</div>
    ${exitList(protocol, card)}${notes.notes.length > 0 && html`<div data-show="notes">${footnoteList(notes)}</div>`}
  </article>`;
}

function aids(protocol: Protocol): Markup {
  const forms = protocol.forms.map(
    (form) =>
      html`<section class="form" id="b-${form.id}">
        <h3>${form.title}</h3>
        ${richHtml(form.intro, 4)}
        <ol>
          ${form.fields.map(
            (field) =>
              html`<li>${field.label}${field.hint && html` <span class="more">${field.hint}</span>`}</li>`,
          )}
        </ol>
      </section>`,
  );
  const signals = protocol.signalLists.map(
    (list) =>
      html`<section id="b-${list.id}">
        <h3>${list.title}</h3>
        ${richHtml(list.caution, 4)}${list.groups.map(
          (group) =>
            html`<h4>${group.title}</h4>
              <ul>
                ${group.items.map((item) => html`<li>${item.text}</li>`)}
              </ul>`,
        )}
      </section>`,
  );
  const annexes = protocol.annexes.map(
    (annex) =>
      html`<section id="b-${annex.id}">
        <h3>${annex.title}</h3>
        ${richHtml(annex.body, 4)}
      </section>`,
  );
  const definitions = protocol.definitions.map(definitionItem);
  return html`${
    definitions.length > 0 &&
    html`<section>
      <h2>Begrippen</h2>
      <dl class="definitions">${definitions}</dl>
    </section>`
  }${
    forms.length + signals.length + annexes.length > 0 &&
    html`<section>
      <h2>Hulpmiddelen</h2>
      ${forms}${signals}${annexes}
    </section>`
  }`;
}

/**
 * The checklist: every card of every route, readable as it is. `flow` is what the script's engine reads; it
 * holds the words of the protocol and nothing about a pupil, and the page asks nobody for anything.
 */
export function renderChecklist(protocol: Protocol, edition: Edition, flow: unknown): string {
  const numbers = emergencyNumbers(protocol);
  const away = html`<p class="away">
    <a id="snel-weg" href="${neutralPage}" rel="noreferrer noopener"
      >Snel weg <span aria-hidden="true">✕</span></a
    >
  </p>`;
  const about = {
    versionKey: `${edition.path}#${edition.contentHash.slice(0, 8)}`,
    title: protocol.title,
    organisation: protocol.organisation,
    version: edition.label,
    fileSystem: protocol.pupilFileSystem ?? 'het leerlingdossier',
    home: edition.path,
    neutralPage,
  };
  const body = html`${emergencyBar(protocol, away)} ${onEveryPage(protocol)}
    <div class="phone">
      <header class="edition">
        <span>${edition.board.name} · ${edition.label}</span> ${mark(statusMark)}
      </header>
      <main>
        <div id="scherm" hidden></div>
        <div id="alles">
          <div class="head">
            <h1>${protocol.title}</h1>
            <p class="subtitle">${protocol.organisation}. Zoek de kolom van je functie en volg de stappen.</p>
          </div>
          ${protocol.routes.map((route) => routeSection(protocol, route, (step) => html`${step.cards.map((card) => checklistCard(protocol, step, card))}`))}
          ${globalExits(protocol)} ${aids(protocol)}
        </div>
      </main>
      <footer class="foot">
        <p class="promise">
          Er wordt niets over een leerling bewaard.<br />${phone(numbers.veiligThuis, `Veilig Thuis ${numbers.veiligThuis}`)},
          dag en nacht
        </p>
        <p><a href="${edition.path}">Lees het hele stappenplan</a></p>
      </footer>
    </div>
    ${jsonBlock('over', about)} ${jsonBlock('stroom', flow)}`;
  // The title stays neutral: it shows in tabs, history and on a screen somebody looks over.
  return pageText({
    title: 'Stappenplan',
    edition,
    bodyClass: 'checklist',
    body,
    withScript: true,
    canonical: `${edition.path}/doorlopen`,
  });
}
