import { columnsOf, numberFootnotes, stepName, titleAfterHead } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Route, Step } from '@/schemas/protocol-flow';
import { deadlineLine, feedbackLine, functionNames, recordLine } from './card';
import { footnoteList, footnoteMark } from './footnotes';
import { html } from './markup';
import type { Markup } from './markup';
import { richHtml } from './rich-text';

/** Shows the cards of a step; the page for reading and the checklist each have their own way. */
type Cards = (step: Step) => Markup;

export function stepTitle(step: Step): Markup {
  if (step.label.trim() === '') return html`${step.title}`;
  return html`<span class="label">${stepName(step)}</span> ${titleAfterHead(step)}`;
}

function stepSection(protocol: Protocol, step: Step, cards: Cards): Markup {
  const notes = numberFootnotes([step]);
  return html`<li class="step" id="s-${step.id}">
    <h3>${stepTitle(step)}${footnoteMark(notes, step)}</h3>
    ${footnoteList(notes)}${richHtml(step.intro, 4, notes.next)}${deadlineLine(protocol, step.deadline)}
    ${cards(step)} ${recordLine(protocol, step.record)}${feedbackLine(protocol, step.feedback)}
  </li>`;
}

function columnList(protocol: Protocol, route: Route): Markup {
  const columns = columnsOf(protocol, route);
  const notes = numberFootnotes(columns);
  const items = columns.map(
    (column) =>
      html`<li class="tone-${column.responsibility}">
        <b>${column.label}${footnoteMark(notes, column)}</b>
        ${functionNames(protocol, column.functionIds)}${column.note && html` <span class="more">${column.note}</span>`}
      </li>`,
  );
  return html`<ul class="columns" aria-label="Kolommen">
      ${items}
    </ul>
    ${footnoteList(notes)}`;
}

/** A whole route: when it applies, whose columns it has, and its steps in order. */
export function routeSection(protocol: Protocol, route: Route, cards: Cards): Markup {
  return html`<section class="route" id="r-${route.id}" aria-labelledby="rt-${route.id}">
    <h2 id="rt-${route.id}">${route.title}</h2>
    ${route.appliesWhen && html`<p class="applies">${route.appliesWhen}</p>`}
    ${richHtml(route.intro, 3)}${deadlineLine(protocol, route.deadline)} ${columnList(protocol, route)}
    <ol class="steps">
      ${route.steps.map((step) => stepSection(protocol, step, cards))}
    </ol>
  </section>`;
}
