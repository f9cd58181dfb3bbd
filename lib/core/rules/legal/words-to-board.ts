import { conditionInWords } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route, Task } from '@/schemas/protocol-flow';
import { holdsBoard } from '../columns-of-function';
import { ownReading, staffTellsBoard } from '../grounds';
import type { Facts } from '../facts';
import type { Ground } from '../ground';
import type { Problem } from '../rule';
import { taskTexts, textsOfItem } from '../task-texts';
import { butForHouder } from './childcare-staff-offence';
import { towardsMinor } from './pupil-of-age';
import { leftOutBy, leftOutByAll, type LeftOut } from './telling-condition';

const board = /bestuur|bevoegd gezag|raad van (?:toezicht|beheer)|\bcvb\b|houder|werkgever|toezichthouder/i;
/** Those who are often named in its place. */
const others =
  /(?<!\p{L})(?:directeur|directie|schoolleid(?:er|ing)|locatieleid(?:er|ing)|vestigingsdirecteur|teamleid(?:er|ing)|afdelingsleid(?:er|ing)|leidinggevende|ib['’]?er|intern(?:e)? begeleid(?:er|ing)|aandachtsfunctionaris|vertrouwenspersoon|mentor|zorgco[oö]rdinator|bouwco[oö]rdinator)(?!\p{L})/iu;

/** Tasks of the card that tell the board; none where the words of no task name it. */
export function tasksToBoard({ tasks }: Card): Task[] {
  return tasks.items.filter((task) => textsOfItem(task).some((one) => board.test(one)));
}

/** Under a condition on all of them some may not go, or not now. */
export function onlyWhen(facts: Facts, route: Route, telling: readonly Card[]): Problem[] {
  const restricted = telling.map((card) => ({ card, by: restrictionOf(card, facts) }));
  if (leftOutByAll(restricted.map(({ by }) => by?.leaves)) === undefined) return [];
  return restricted.map(({ card, by }) => ({
    where: { routeId: route.id, cardId: card.id },
    subject: 'condition',
    message: `Bij kaart "${card.title}" staat een voorwaarde: "${conditionInWords(by!.condition)}". ${whyNot(by!.leaves, facts)}`,
    ...(by!.leaves === 'violence' && { grounds: staffTellsBoard().filter(isOfChildcare) }),
  }));
}

const isOfChildcare = ({ sectors }: Ground) => sectors?.includes('ko');

function whyNot(leaves: LeftOut, { sectors }: Facts): string {
  if (leaves === 'violence')
    return `In de kinderopvang geldt dezelfde plicht bij mishandeling${butForHouder({ sectors: ['ko'] })}: zet dat erbij, of haal de voorwaarde weg.`;
  if (leaves === 'sexual')
    return `De plicht geldt bij een seksueel misdrijf${towardsMinor(sectors)}${butForHouder({ sectors })}: zet dat erbij, of haal de voorwaarde weg.`;
  const other = sectors.includes('ko') ? 'Haal elke andere voorwaarde weg' : 'Haal de voorwaarde weg';
  return `Elk personeelslid dat dit vermoedt${towardsMinor(sectors)}, vertelt het direct aan het bestuur${butForHouder({ sectors })}. ${other}.`;
}

/** Marked as telling the board, and neither in the words of somebody else nor under a condition. */
export function surelyTellsBoard(protocol: Protocol, facts: Facts, card: Card): boolean {
  return (
    card.tags.includes('inform-board') &&
    card.kind !== 'question' &&
    !sendsElsewhere(protocol, card) &&
    restrictionOf(card, facts) === undefined
  );
}

type Restriction = { condition: string; leaves: LeftOut };

/** Of the card, or of every task on it that tells the board. */
function restrictionOf(card: Card, { sectors }: Facts): Restriction | undefined {
  const leaves = leftOutBy(card.condition, sectors);
  if (leaves) return { condition: card.condition!, leaves };
  const conditions = tasksToBoard(card).map(({ condition }) => condition);
  const byAll = leftOutByAll(conditions.map((one) => leftOutBy(one, sectors)));
  return conditions[0] !== undefined && byAll ? { condition: conditions[0], leaves: byAll } : undefined;
}

/** Marked as telling the board, in words that send one to somebody else. */
export function toldToOthers(
  protocol: Protocol,
  facts: Facts,
  route: Route,
  telling: readonly Card[],
): Problem[] {
  if (!telling.every((card) => sendsElsewhere(protocol, card))) return [];
  return telling.map(({ id, title }) => ({
    where: { routeId: route.id, cardId: id },
    subject: 'somebody-else',
    grounds: ownReading(staffTellsBoard()),
    message: `Kaart "${title}" is gemerkt als "bevoegd gezag informeren", maar noemt alleen iemand anders. Vertel het direct aan het bestuur zelf${butForHouder(facts)}.`,
  }));
}

const telling =
  /(?<!\p{L})(?:vertel|meld|zeg|bel|ga|informeer|overleg|bespreek|deel|licht|laat|breng|stel|geef|waarschuw|naar)(?:t|en)?(?!\p{L})/iu;

/** A card that sends one to a head and not to the board. */
export function tellsHead(protocol: Protocol, card: Card): boolean {
  return card.kind !== 'question' && telling.test(card.title) && sendsElsewhere(protocol, card);
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
