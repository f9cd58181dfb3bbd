import { stepTitle } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { GlobalExit } from '@/schemas/protocol';
import { cardSection } from './card-section';
import { deadlineLine } from './card';
import { contactLine } from './contacts';
import { isoDayHtml, statusMark } from './edition';
import type { Edition } from './edition';
import { entryParts } from './entry-sections';
import type { Part } from './entry-sections';
import { html, mark } from './markup';
import type { Markup } from './markup';
import { emergencyBar, onEveryPage, pageText } from './page';
import { posterFigure } from './poster-figure';
import type { PosterImage } from './poster-figure';
import { recordBlock } from './record-block';
import { richHtml } from './rich-text';
import { routeSection } from './route-section';

export function globalExits(protocol: Protocol): Markup | undefined {
  if (protocol.globalExits.length === 0) return undefined;
  const item = (one: GlobalExit) => {
    const contacts = protocol.contacts
      .filter((contact) => one.contactIds.includes(contact.id))
      .map(contactLine);
    const to = one.to && ('cardId' in one.to ? `#k-${one.to.cardId}` : `#r-${one.to.routeId}`);
    return html`<li class="always-${one.kind}">
      <b>${to ? html`<a href="${to}">${one.label}</a>` : one.label}</b>
      ${one.text}${deadlineLine(protocol, one.deadline)}${
        contacts.length > 0 &&
        html`<ul class="contacts">
          ${contacts}
        </ul>`
      }
    </li>`;
  };
  return html`<section id="altijd" class="always" aria-labelledby="altijd-titel">
    <h2 id="altijd-titel">Bij elke stap mogelijk</h2>
    <ul>
      ${protocol.globalExits.map(item)}
    </ul>
  </section>`;
}

function intro(protocol: Protocol): Part[] {
  const recitals = protocol.recitals.map((one) => html`<li>${richHtml(one.text, 4)}</li>`);
  if (!protocol.intro && recitals.length === 0) return [];
  const body = html`${richHtml(protocol.intro, 3)}${
    recitals.length > 0 &&
    html`<h3>Overwegingen</h3>
      <ol class="recitals">
        ${recitals}
      </ol>`
  }`;
  return [{ id: 'inleiding', title: 'Inleiding', body }];
}

function startQuestion(protocol: Protocol): Markup | undefined {
  const asked = protocol.startQuestion;
  if (!asked) return undefined;
  const options = asked.options.map(
    (one) =>
      html`<li>
        <a href="#r-${one.routeId}">${one.label}</a
        >${one.hint && html` <span class="more">${one.hint}</span>`}
      </li>`,
  );
  return html`<section id="start" class="start">
    <h2>${asked.text}</h2>
    <ul>
      ${options}
    </ul>
  </section>`;
}

function contents(protocol: Protocol, parts: Part[]): Markup {
  const routes = protocol.routes.map((route) => {
    const steps = route.steps.map(
      (step) => html`<li><a href="#s-${step.id}">${stepTitle(step, '. ')}</a></li>`,
    );
    return html`<li>
      <a href="#r-${route.id}">${route.title}</a>
      <ol>
        ${steps}
      </ol>
    </li>`;
  });
  const rest = parts.map((part) => html`<li><a href="#${part.id}">${part.title}</a></li>`);
  return html`<nav class="contents" aria-labelledby="inhoud">
    <h2 id="inhoud">Inhoud</h2>
    <ol>
      ${routes}${rest}
      <li><a href="#vaststelling">Vaststelling</a></li>
    </ol>
  </nav>`;
}

const partHtml = (part: Part) =>
  html`<section id="${part.id}">
    <h2>${part.title}</h2>
    ${part.body}
  </section>`;

function head(protocol: Protocol, edition: Edition): Markup {
  const dates = html`${edition.adoptedOn && html` · vastgesteld ${isoDayHtml(edition.adoptedOn)}`}${edition.inForceFrom && html` · geldig vanaf ${isoDayHtml(edition.inForceFrom)}`}`;
  return html`<header class="head">
    <p class="org">${protocol.organisation}</p>
    <h1>${protocol.title}</h1>
    ${protocol.subtitle && html`<p class="subtitle">${protocol.subtitle}</p>`}
    <p class="edition">${edition.label}${dates}</p>
    <div class="status">${mark(statusMark)}</div>
    <p class="do"><a class="button" href="${edition.path}/doorlopen">Loop de stappen door</a></p>
  </header>`;
}

/** The stappenplan: the whole protocol as one page that reads and prints without script. */
export function renderStappenplan(protocol: Protocol, edition: Edition, poster: PosterImage[]): string {
  const before = intro(protocol);
  const after = entryParts(protocol);
  const body = html`<a class="skip" href="#inhoud-begin">Naar de stappen</a>
    ${emergencyBar(protocol, undefined)} ${onEveryPage(protocol)}
    <div class="sheet-of-paper">
      ${head(protocol, edition)} ${posterFigure(edition, poster)}
      <div class="columns-of-page">
        ${contents(protocol, [...before, ...after])}
        <main id="inhoud-begin">
          ${before.map(partHtml)} ${startQuestion(protocol)} ${globalExits(protocol)}
          ${protocol.routes.map((route) => routeSection(protocol, route, (step) => html`<div class="cards">${step.cards.map((card) => cardSection(protocol, card))}</div>`))}
          ${after.map(partHtml)} ${recordBlock(protocol, edition)}
        </main>
      </div>
    </div>
    <footer class="foot">
      <p>${protocol.organisation} · ${edition.label} · controlegetal ${edition.contentHash.slice(0, 8)}</p>
      <p>
        Er staan geen cookies op deze pagina en niemand houdt bij wie haar leest.
        <a href="${edition.path}/protocol.json">Dit protocol als gegevens (json)</a>
      </p>
    </footer>`;
  return pageText({
    title: `${protocol.title} · ${protocol.organisation}`,
    edition,
    bodyClass: 'stappenplan',
    body,
    canonical: edition.path,
  });
}
