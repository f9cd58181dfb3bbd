import {
  deadlineOwner,
  exitTargetCard,
  findCard,
  footnotesOfCard,
  ownDeadlineInWords,
  repeats,
  stepInWords,
  words,
} from '@/lib/core/protocol/questions';
import type { ColumnId, FunctionId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Deadline, Exit, Feedback, RecordNote, Route, Task, Tool } from '@/schemas/protocol-flow';
import { contactLine } from './contacts';
import { footnoteMark } from './footnotes';
import { link } from './link';
import { html, joined } from './markup';
import type { Markup } from './markup';
import { richHtml } from './rich-text';

const columnLabel = (protocol: Protocol, id: ColumnId) =>
  protocol.columns.find((one) => one.id === id)?.label ?? '';

export function functionNames(protocol: Protocol, ids: FunctionId[]): string {
  return ids.flatMap((id) => protocol.functions.filter((fn) => fn.id === id).map((fn) => fn.name)).join(', ');
}

/** Who does what in the card, one line per column. */
export function partList(protocol: Protocol, card: Card): Markup | undefined {
  if (card.parts.length === 0) return undefined;
  const items = card.parts.map((part) => {
    const column = protocol.columns.find((one) => one.id === part.columnId);
    const tone = column?.responsibility ?? 'outside';
    return html`<li class="tone-${tone}">
      <b>${column?.label}</b> ${words.cardPart[part.part]}${part.text && `: ${part.text}`}
    </li>`;
  });
  return html`<ul class="parts" aria-label="Wie doet wat">
    ${items}
  </ul>`;
}

function taskItem(protocol: Protocol, card: Card, task: Task): Markup {
  const { columnIds = [] } = task;
  const isForSome = columnIds.length > 0 && card.parts.some((part) => !columnIds.includes(part.columnId));
  const names = columnIds.map((id) => columnLabel(protocol, id)).join(', ');
  const who = isForSome && html`<span class="who">${names}:</span> `;
  const notes = footnotesOfCard(card);
  const children =
    task.children?.map((child) => html`<li>${child.text}${footnoteMark(notes, child)}</li>`) ?? [];
  return html`<li>
    ${who}${task.text}${footnoteMark(notes, task)}${task.condition && html` <span class="condition">(${task.condition})</span>`}${
      children.length > 0 &&
      html`<ul>
        ${children}
      </ul>`
    }
  </li>`;
}

export function taskList(protocol: Protocol, card: Card): Markup | undefined {
  const { ordered, items } = card.tasks;
  if (items.length === 0) return undefined;
  const list = items.map((task) => taskItem(protocol, card, task));
  return ordered
    ? html`<ol class="tasks">
        ${list}
      </ol>`
    : html`<ul class="tasks">
        ${list}
      </ul>`;
}

/** Ends with a full stop, so that another sentence can follow. */
const sentence = (text: string) => (/[.!?:;]$/.test(text.trim()) ? text : `${text}.`);

/** A term of somebody else names them first: it is never read as a term for who does the card. */
export function deadlineLine(protocol: Protocol, deadline: Deadline | undefined): Markup | undefined {
  if (!deadline) return undefined;
  const owner = deadlineOwner(deadline, protocol);
  const inWords = ownDeadlineInWords(deadline, protocol);
  return html`<p class="deadline">
    <b>${owner ? `Termijn van ${owner}` : 'Wanneer'}:</b>
    ${inWords}${deadline.note && html`. ${deadline.note}`}
  </p>`;
}

export function recordLine(protocol: Protocol, record: RecordNote | undefined): Markup | undefined {
  if (!record) return undefined;
  const by = functionNames(protocol, record.byFunctionIds);
  return html`<p class="record">
    <b>Vastleggen:</b>
    ${sentence(record.what)}${record.where && html` In: ${record.where}.`}${by && html` Door: ${by}.`}
  </p>`;
}

export function feedbackLine(protocol: Protocol, feedback: Feedback | undefined): Markup | undefined {
  if (!feedback) return undefined;
  const by = functionNames(protocol, feedback.byFunctionIds);
  return html`<p class="feedback">
    <b>Terugkoppeling aan ${feedback.to}:</b> ${sentence(feedback.what)}${by && html` Door: ${by}.`}
  </p>`;
}

function toolLink(tool: Tool): Markup {
  return html`<li>
    ${tool.entryId ? html`<a href="#b-${tool.entryId}">${tool.label}</a>` : link(tool.href, tool.label)}
  </li>`;
}

/** Forms, tools, definitions and contacts that go with the card. */
export function cardLinks(protocol: Protocol, card: Card): Markup {
  const forms = protocol.forms.filter((form) => card.formIds.includes(form.id));
  const aids = [
    ...forms.map((form) => html`<li><a href="#b-${form.id}">${form.title}</a></li>`),
    ...card.tools.map(toolLink),
  ];
  const terms = protocol.definitions
    .filter((one) => card.definitionIds.includes(one.id))
    .map((one) => html`<a class="term" href="#d-${one.id}">${one.term}</a>`);
  const contacts = protocol.contacts.filter((one) => card.contactIds.includes(one.id)).map(contactLine);
  return html`${terms.length > 0 && html`<p class="terms"><b>Begrippen:</b> ${joined(terms, ', ')}</p>`}${
    aids.length > 0 &&
    html`<div class="aids">
      <b>Hulpmiddelen:</b>
      <ul>
        ${aids}
      </ul>
    </div>`
  }${
    contacts.length > 0 &&
    html`<ul class="contacts">
      ${contacts}
    </ul>`
  }`;
}

const routeInWords = ({ title }: Route) => (repeats('route', title) ? title : `route ${title}`);

function exitItem(protocol: Protocol, card: Card, exit: Exit): Markup {
  const target = exitTargetCard(protocol, exit);
  const place = target && findCard(protocol, target.id);
  const answer = exit.label || exit.answers.map((one) => words.answer[one]).join(' of ');
  const noteMark = footnoteMark(footnotesOfCard(card), exit);
  const who = (exit.columnIds ?? []).map((id) => columnLabel(protocol, id)).join(', ');
  const from = place && findCard(protocol, card.id);
  const isElsewhere = place && from && place.route.id !== from.route.id;
  const where =
    place && [...(isElsewhere ? [routeInWords(place.route)] : []), stepInWords(place.step)].join(', ');
  const to =
    target &&
    html`<a href="#k-${target.id}">${target.title}</a
      >${where && html` <span class="step-of">(${where})</span>`}`;
  return html`<li${target?.kind === 'outcome' ? html` class="to-${target.outcome}"` : ''}>${answer && html`<b class="answer">${answer}</b>`}${noteMark}${(answer || noteMark) && ' '}<span class="arrow" aria-hidden="true">→</span> ${to ?? 'einde'}${
    who && html` <span class="who">voor ${who}</span>`
  }${exit.note && html` <span class="condition">${exit.note}</span>`}</li>`;
}

export function exitList(protocol: Protocol, card: Card): Markup | undefined {
  if (card.exits.length === 0) return undefined;
  const name = card.kind === 'question' ? 'Antwoorden' : 'Daarna';
  const items = card.exits.map((exit) => exitItem(protocol, card, exit));
  return html`<div class="exits">
    <b>${name}</b>
    <ul>
      ${items}
    </ul>
  </div>`;
}

export function cardBody(card: Card): Markup | undefined {
  return richHtml(card.body, 5, footnotesOfCard(card).bodyFrom);
}
