import type {
  Annex,
  Chapter,
  Definition,
  Form,
  ParticipationPoint,
  Protocol,
  SignalList,
} from '@/schemas/protocol';
import { namedOnce } from '@/lib/core/protocol/questions';
import { functionNames } from './card';
import { contactLine } from './contacts';
import { link } from './link';
import { html } from './markup';
import type { Markup } from './markup';
import { richHtml } from './rich-text';

/** A part of the page with its place in the table of contents. */
export type Part = { id: string; title: string; body: Markup };

function part(
  id: string,
  title: string,
  items: readonly Markup[],
  wrap: (inside: readonly Markup[]) => Markup,
): Part[] {
  return items.length === 0 ? [] : [{ id, title, body: wrap(items) }];
}
const plain = (items: readonly Markup[]) => html`${items}`;

export function definitionItem(one: Definition): Markup {
  const examples = one.examples.map((example) => html`<li>${example.text}</li>`);
  return html`<div class="definition" id="d-${one.id}">
    <dt>${one.term}</dt>
    <dd>
      ${richHtml(one.text, 4)}${richHtml(one.explanation, 4)}${
        examples.length > 0 &&
        html`<p class="examples">Voorbeelden:</p>
          <ul>
            ${examples}
          </ul>`
      }${one.source && html`<p class="source">Bron: ${one.source}</p>`}
    </dd>
  </div>`;
}

function chapter(protocol: Protocol, one: Chapter): Markup {
  const body = richHtml(one.body, Math.min(one.level + 3, 5));
  const binds = functionNames(protocol, one.functionIds);
  const head =
    one.level === 1
      ? html`<h3>${one.title}</h3>`
      : one.level === 2
        ? html`<h4>${one.title}</h4>`
        : html`<h5>${one.title}</h5>`;
  return html`<section id="b-${one.id}">
    ${head}${binds && html`<p class="more">Voor: ${binds}</p>`}${body}
  </section>`;
}

function annex(one: Annex): Markup {
  return html`<section id="b-${one.id}">
    <h3>${namedOnce(one.label, ': ', one.title)}</h3>
    ${richHtml(one.body, 4)}
  </section>`;
}

function signalList(one: SignalList): Markup {
  const groups = one.groups.map((group) => {
    const items = group.items.map((item) => {
      const children = item.children?.map((child) => html`<li>${child.text}</li>`) ?? [];
      return html`<li>
        ${item.text}${
          children.length > 0 &&
          html`<ul>
            ${children}
          </ul>`
        }
      </li>`;
    });
    const head = group.level === 1 ? html`<h4>${group.title}</h4>` : html`<h5>${group.title}</h5>`;
    return html`${head}${
      items.length > 0 &&
      html`<ul>
        ${items}
      </ul>`
    }`;
  });
  return html`<section id="b-${one.id}">
    <h3>${one.title}</h3>
    ${one.audience && html`<p class="more">${one.audience}</p>`}${richHtml(one.caution, 4)}${groups}${
      one.source && html`<p class="source">Bron: ${one.source}</p>`
    }
  </section>`;
}

function form(one: Form): Markup {
  const fields = one.fields.map(
    (field) =>
      html`<li>
        ${field.label}${field.hint && html` <span class="more">${field.hint}</span>`}<span
          class="write${field.long ? ' long' : ''}"
          aria-hidden="true"
        ></span>
      </li>`,
  );
  return html`<section id="b-${one.id}" class="form">
    <h3>${one.title}</h3>
    ${richHtml(one.intro, 4)}
    <ol>
      ${fields}
    </ol>
  </section>`;
}

function participation(protocol: Protocol, one: ParticipationPoint): Markup {
  const who = functionNames(protocol, one.functionIds);
  return html`<section id="b-${one.id}">
    <h3>${namedOnce(one.label, ' ', one.title)}</h3>
    ${who && html`<p class="more">Voor: ${who}</p>`}${richHtml(one.body, 4)}
  </section>`;
}

/** Everything beside the routes, in reading order; empty lists give no part. */
export function entryParts(protocol: Protocol): Part[] {
  const sources = protocol.sources.map(
    (one) =>
      html`<li>${link(one.href, one.title)}${one.note && html` <span class="more">${one.note}</span>`}</li>`,
  );
  const dl = (items: readonly Markup[]) => html`<dl class="definitions">${items}</dl>`;
  return [
    ...part('begrippen', 'Begrippen', protocol.definitions.map(definitionItem), dl),
    ...part(
      'contact',
      'Contact',
      protocol.contacts.map(contactLine),
      (items) =>
        html`<ul class="contacts">
          ${items}
        </ul>`,
    ),
    ...part('signalen', 'Signalen', protocol.signalLists.map(signalList), plain),
    ...part(
      'toelichting',
      'Toelichting',
      protocol.chapters.map((one) => chapter(protocol, one)),
      plain,
    ),
    ...part(
      'participatie',
      'Participatie van het kind',
      protocol.participation.map((one) => participation(protocol, one)),
      plain,
    ),
    ...part('formulieren', 'Formulieren', protocol.forms.map(form), plain),
    ...part('bijlagen', 'Bijlagen', protocol.annexes.map(annex), plain),
    ...part(
      'bronnen',
      'Bronnen',
      sources,
      (items) =>
        html`<ul>
          ${items}
        </ul>`,
    ),
  ];
}
