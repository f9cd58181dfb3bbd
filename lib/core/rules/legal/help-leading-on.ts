import type { CardId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { isStop, type Past, type Stop, type Stops } from './ways-past';

/**
 * Help that only comes first: whatever one does after it, what must be passed is passed. No law makes help wait, so it
 * is no way past. Help that one can stay in for ever is, and so is help that leads on only for some or only if need be:
 * known from all cards downwards, so a circle that never passes it counts as never passing.
 */
export function helpLeadingOn({ stops, targetOf }: Stops, past: Omit<Past, 'ends'>): Set<CardId> {
  const all = [...stops.values()];
  if (!all.some(({ card }) => isHelpWithLines(card))) return new Set();
  const open = all.filter(({ card }) => !past.passes(card) || mayBeLeftOut(card)).toReversed();
  const avoiding = new Set(open.map(({ card }) => card.id));
  const avoids = (exit: Exit) => {
    const target = targetOf(exit);
    return target === undefined || avoiding.has(target);
  };
  for (let size = -1; size !== avoiding.size;) {
    size = avoiding.size;
    for (const stop of open) {
      if (passesAfter(stop, past, avoids)) avoiding.delete(stop.card.id);
    }
  }
  return new Set(
    all
      .filter((stop) => isHelpWithLines(stop.card) && passesAfter(stop, past, avoids))
      .map(({ card }) => card.id),
  );
}

function passesAfter(
  stop: Stop,
  { settles, leavesOut }: Pick<Past, 'settles' | 'leavesOut'>,
  avoids: (exit: Exit) => boolean,
): boolean {
  const { card } = stop;
  if (isStop(card) && !isHelpWithLines(card)) return false;
  if (card.kind === 'question') return !card.exits.some((exit) => !settles?.(exit, stop) && avoids(exit));
  return card.exits
    .filter((exit) => !leavesOut?.(exit, stop) && isAlwaysTaken(exit, card))
    .some((exit) => settles?.(exit, stop) === true || !avoids(exit));
}

function isHelpWithLines(card: Card): boolean {
  return card.kind === 'outcome' && card.outcome === 'help' && card.exits.length > 0;
}

const mayBeLeftOut = ({ condition = '' }: Card) => condition.trim() !== '';

/** By somebody of the card, and not only on news. */
function isAlwaysTaken({ label, answers, tags, columnIds }: Exit, { parts }: Card): boolean {
  const doing = parts.filter(({ part }) => part !== 'informed');
  const isTheirs =
    columnIds === undefined ||
    doing.length === 0 ||
    doing.some(({ columnId }) => columnIds.includes(columnId));
  const isOnNews = tags.includes('new-signals') || tags.includes('report-again');
  return isTheirs && !isOnNews && answers.length === 0 && !perhaps.test(label);
}

/** Words on a line that say that it is not taken every time: "bij nieuwe signalen", "als het niet helpt", "zo nodig". */
const perhaps = new RegExp(
  String.raw`[?]|^nodig|(?<!\p{L})(?:${[
    'als|indien|wanneer|zodra|zolang|tenzij|mits|behalve|in geval|voor zover',
    'bij(?! (?:de |het )?(?:stap|vraag|afweging|kaart))',
    'alleen|slechts|enkel|uitsluitend|pas',
    'eventueel|evt|desgewenst|desnoods|optioneel|misschien|mogelijk|vaak|soms|meestal|gewenst',
    '(?:zo|waar|voor) (?:dat )?nodig',
    'kan|kun|kunt|kunnen|mag|mogen|wil|wilt|willen|liever',
    'nieuwe?|opnieuw|weer|blijft?|blijven|blijvende|aanhoudende?|houdt? aan|verergert|verergering|terugval',
    '(?:toch|nog|meer|steeds|toenemende) (?:steeds |meer )?(?:zorgen|signalen|twijfel|onveilig)',
    'zorgen$|twijfel$',
    'zonder (?:verbetering|resultaat|effect)|onvoldoende|geen|(?<!wacht )niet',
    'ja|nee|deels|anders',
  ].join('|')})(?!\p{L})`,
  'iu',
);
