import { conditionInWords } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route, Task } from '@/schemas/protocol-flow';
import { holdsBoard } from '../columns-of-function';
import type { Problem } from '../rule';
import { taskTexts, textsOfItem } from '../task-texts';

const board = /bestuur|bevoegd gezag|raad van (?:toezicht|beheer)|\bcvb\b|houder|werkgever|toezichthouder/i;
/** Those who are often named in its place. */
const others =
  /(?<!\p{L})(?:directeur|directie|schoolleid(?:er|ing)|locatieleid(?:er|ing)|vestigingsdirecteur|teamleid(?:er|ing)|afdelingsleid(?:er|ing)|leidinggevende|ib['’]?er|intern(?:e)? begeleid(?:er|ing)|aandachtsfunctionaris|vertrouwenspersoon|mentor|zorgco[oö]rdinator|bouwco[oö]rdinator)(?!\p{L})/iu;

/** Tasks of the card that tell the board; none where the words of no task name it. */
export function tasksToBoard({ tasks }: Card): Task[] {
  return tasks.items.filter((task) => textsOfItem(task).some((one) => board.test(one)));
}

/** A condition that does more than name the case of the route: then some may not go, or not now. */
export function onlyWhen(route: Route, telling: readonly Card[]): Problem[] {
  if (telling.some((card) => restriction(card) === undefined)) return [];
  return telling.map((card) => ({
    where: { routeId: route.id, cardId: card.id },
    subject: 'condition',
    message: `Bij kaart "${card.title}" staat een voorwaarde: "${conditionInWords(restriction(card)!)}". Wie iets vermoedt, vertelt het altijd zelf aan het bestuur: haal de voorwaarde weg.`,
  }));
}

/** Of the card, or of every task on it that tells the board. */
function restriction(card: Card): string | undefined {
  if (restricts(card.condition)) return card.condition;
  const tasks = tasksToBoard(card);
  return tasks.every(({ condition }) => restricts(condition)) ? tasks[0]?.condition : undefined;
}

const ofTheCase =
  /^(?:altijd,? )?(?:bij|als|wanneer|zodra|indien)(?!\p{L}).*(?:vermoeden|vermoed|misdrijf|misbruik|signa|seksue|grensoverschrijdend)/iu;
/** The duty of vo and (v)so schools is about minors; in po and childcare everybody is one. */
const ofMinors =
  /^(?:bij|als|wanneer|indien)(?!\p{L}).*(?:minderjarig|(?:jonger dan|onder de) (?:18|achttien))/iu;
const narrowing =
  /(?<!\p{L})(?:alleen|slechts|uitsluitend|enkel|tenzij|mits|behalve|pas|zeker|bewijs|bewezen|voldoende|sterk|ernstige?)(?!\p{L})/iu;
/** "als het om de bestuurder zelf gaat": then it is another part of the board that hears it. */
const aboutBoard = /(?:over|om|van) (?:het |de |een )?(?:lid van )?(?:het |de )?(?:bestuur|houder)/i;

function restricts(condition: string | undefined): boolean {
  const text = (condition ?? '').trim();
  if (text === '' || aboutBoard.test(text)) return false;
  return narrowing.test(text) || !(ofTheCase.test(text) || ofMinors.test(text));
}

/** Marked as telling the board, in words that send one to somebody else. */
export function toldToOthers(protocol: Protocol, route: Route, telling: readonly Card[]): Problem[] {
  if (!telling.every((card) => sendsElsewhere(protocol, card))) return [];
  return telling.map(({ id, title }) => ({
    where: { routeId: route.id, cardId: id },
    subject: 'somebody-else',
    message: `Kaart "${title}" is gemerkt als "bevoegd gezag informeren", maar noemt alleen iemand anders. Vertel het direct aan het bestuur zelf.`,
  }));
}

function sendsElsewhere(protocol: Protocol, card: Card): boolean {
  const { title, body, parts } = card;
  const words = [title, ...taskTexts(card), ...(body ? [plainText(body)] : [])].join('. ');
  const boards = protocol.functions.filter(({ tags }) => tags.includes('board'));
  const isNamed = boards.some(({ name }) => words.toLowerCase().includes(name.trim().toLowerCase()));
  const takesPart = protocol.columns.some(
    (column) => holdsBoard(protocol, column) && parts.some(({ columnId }) => columnId === column.id),
  );
  const isHanded = card.kind === 'handover' && boards.some(({ id }) => card.toFunctionIds.includes(id));
  return others.test(words) && !board.test(words) && !isNamed && !takesPart && !isHanded;
}
