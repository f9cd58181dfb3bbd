import { listed } from '@/lib/core/dutch';
import { weighingNumber } from '@/lib/core/protocol/questions';
import type { CardPart } from '@/schemas/vocabulary';
import { deadlineWords } from '../../card-lines';
import { moveMarks, type Piece } from '../../piece';
import { leadText } from '../lead-text';
import { stripedBar } from '../marks';
import type { Owner, Row } from '../rows';
import { withCount } from './card-rows';
import type { OwnCard, RoleItem } from './role-content';
import { type RoleLook, routeOf, titleOf } from './role-look';
import { acuteSaidOnce } from './step-row';
import { taskRows } from './task-rows';

const leads: Readonly<Record<CardPart, string>> = {
  joins: 'Denk mee:',
  advises: 'Geef advies:',
  informed: 'Je krijgt te horen:',
  does: 'Doe:',
  decides: 'Beslis:',
};

/** More than this is no line any more: it goes on in a next one. */
const longest = 600;

/** The cards that a column thinks along with, in one line; below it what such a card asks of this very column. */
export function alongRows(look: RoleLook, item: Extract<RoleItem, { kind: 'along' }>): Row[] {
  const { kit, type, tone } = look;
  const [first] = item.cards;
  if (!first) return [];
  const owner: Owner = {
    id: `along-${first.card.id}`,
    role: 'notes',
    ref: { cardId: first.card.id },
    label: leads[item.part],
  };
  const bar = type.body * 0.45;
  const indent = bar + type.body * 0.6;
  const tasks = item.cards.flatMap((own) => own.tasks);
  const shown = tasks.filter(look.shows);
  const lines = inParts(alongWords(look, item.cards));
  return lines.flatMap((words, i) => {
    const text = leadText(
      kit,
      i === 0 ? leads[item.part] : 'En:',
      words,
      { size: type.body },
      look.width - indent - (tasks.length > shown.length ? type.small * 3.4 : 0),
    );
    const line: Piece = {
      width: look.width,
      height: text.height,
      marks: [...stripedBar(0, 1, bar, text.height - 2, tone), ...moveMarks(text.marks, indent, 0)],
    };
    const isLast = i === lines.length - 1;
    const below = isLast ? taskRows(look, owner, shown) : [];
    return [
      {
        owner,
        piece: isLast ? withCount(look, line, tasks, shown) : line,
        gap: i === 0 ? type.body * 0.32 * look.air : 1,
        ...(below.length > 0 ? { leads: true } : {}),
      },
      ...below,
    ];
  });
}

/** The cards in words; weighings that follow each other by their number: "afweging 3, 4 en 5". */
function alongWords(look: RoleLook, cards: readonly OwnCard[]): string[] {
  const words: string[] = [];
  let numbers: string[] = [];
  let full = '';
  const sayNumbers = () => {
    if (numbers.length > 0) words.push(numbers.length === 1 ? full : `afweging ${listed(numbers, 'en')}`);
    numbers = [];
  };
  for (const own of cards) {
    const number = weighingNumber(own.card);
    const facts = factsOf(look, own);
    if (number !== undefined && facts === '' && !numbers.includes(number)) {
      numbers.push(number);
      full = titleOf(own.card);
      continue;
    }
    sayNumbers();
    words.push(facts === '' ? titleOf(own.card) : `${titleOf(own.card)} (${facts})`);
  }
  sayNumbers();
  return words;
}

/** What the card depends on: the part in words, the condition, a term that says how soon. */
function factsOf(look: RoleLook, { card, part }: OwnCard): string {
  const term = acuteSaidOnce(card.deadline, routeOf(look, card)?.deadline);
  const isSoon = term && (term.acute || term.term.kind === 'direct');
  return [part.text?.trim(), card.condition?.trim(), isSoon ? deadlineWords(look.kit, term) : '']
    .filter(Boolean)
    .join('; ');
}

function inParts(titles: readonly string[]): string[] {
  const parts: string[] = [];
  for (const title of titles) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.length + title.length <= longest)
      parts[parts.length - 1] = `${last} · ${title}`;
    else parts.push(title);
  }
  return parts;
}
