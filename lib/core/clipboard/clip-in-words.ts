import { exitTargetCard, stepTitle, taskInWords, unnamed } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import type { Clip } from '@/schemas/clip';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';

type Line = { level: number; text: string };

/** What was copied as other programs take it: an outline of lines. */
export function clipAsText(clip: Clip): string {
  return linesOf(clip)
    .map(({ level, text }) => `${'  '.repeat(level)}${level > 0 ? '- ' : ''}${text}`)
    .join('\n');
}

/** The same as lists within lists. */
export function clipAsHtml(clip: Clip): string {
  let [html, depth] = ['', -1];
  for (const { level, text } of linesOf(clip)) {
    html += level > depth ? '<ul>'.repeat(level - depth) : `</li>${'</ul></li>'.repeat(depth - level)}`;
    html += `<li>${escaped(text)}`;
    depth = level;
  }
  return `${html}${'</li></ul>'.repeat(depth + 1)}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function linesOf({ of, document }: Clip): Line[] {
  const deeper = of === 'steps' ? 1 : 0;
  return document.routes[0]!.steps.flatMap((step) => [
    ...(of === 'steps' ? [{ level: 0, text: stepTitle(step) }] : []),
    ...step.cards.flatMap((card) =>
      linesOfCard(card, document).map(({ level, text }) => ({ level: level + deeper, text })),
    ),
  ]);
}

function linesOfCard(card: Card, document: Protocol): Line[] {
  const body = card.body ? plainText(card.body).split('\n') : [];
  return [
    { level: 0, text: oneLine(card.title) || unnamed('card') },
    ...body.filter((line) => line.trim() !== '').map((text) => ({ level: 1, text: oneLine(text) })),
    ...card.tasks.items.flatMap((task) => [
      { level: 1, text: oneLine(taskInWords(task)) },
      ...(task.children ?? []).map(({ text }) => ({ level: 2, text: oneLine(text) })),
    ]),
    ...card.exits.map((exit) => ({ level: 1, text: exitInWords(exit, document) })),
  ];
}

function exitInWords({ label, to }: Exit, document: Protocol): string {
  const route = 'routeId' in to ? document.routes.find(({ id }) => id === to.routeId) : undefined;
  const target = route?.title ?? exitTargetCard(document, { to })?.title ?? '';
  return oneLine(`${label} → ${target}`);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
