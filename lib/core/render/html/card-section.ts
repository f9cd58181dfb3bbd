import { conditionInWords, footnotesOfCard, repeats, weighingNumber } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
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
import { footnoteList, footnoteMark } from './footnotes';
import { html } from './markup';
import type { Markup } from './markup';

function tone(protocol: Protocol, card: Card): string {
  if (card.kind === 'outcome') return `outcome-${card.outcome}`;
  const column = protocol.columns.find((one) => one.id === card.parts[0]?.columnId);
  return `tone-${column?.responsibility ?? 'outside'}`;
}

function weighing(card: Card): Markup | undefined {
  const name = `Afweging ${weighingNumber(card)}`;
  return weighingNumber(card) === undefined || repeats(name, card.title)
    ? undefined
    : html`<span class="weighing">${name}</span> `;
}

/** A card as a reader sees it: everything that is in it, for all columns. */
export function cardSection(protocol: Protocol, card: Card): Markup {
  const notes = footnotesOfCard(card);
  const handover = card.kind === 'handover' ? card : undefined;
  return html`<article class="card kind-${card.kind} ${tone(protocol, card)}" id="k-${card.id}">
    <h4>${weighing(card)}${card.title}${footnoteMark(notes, card)}</h4>
    ${card.condition && html`<p class="condition">${conditionInWords(card.condition)}</p>`}
    ${partList(protocol, card)}${deadlineLine(protocol, card.deadline)}${taskList(protocol, card)}
    ${handover && handover.toFunctionIds.length > 0 && html`<p class="handover"><b>Draag over aan:</b> ${functionNames(protocol, handover.toFunctionIds)}</p>`}
    ${handover?.hearsBack && html`<p class="feedback"><b>Daarna hoor je:</b> ${handover.hearsBack}</p>`}
    ${cardBody(card)}${recordLine(protocol, card.record)}${feedbackLine(protocol, card.feedback)}${cardLinks(protocol, card)}
    ${card.join === 'all' && html`<p class="join">Begin pas als alle lijnen hierheen klaar zijn.</p>`}
    ${exitList(protocol, card)}${footnoteList(notes)}
  </article>`;
}
