import type { CardId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { holdsBack } from './held-back';
import { never, spread } from './spread';
import { isStop, type Past, type Stop, type Stops } from './ways-past';

/**
 * Help that only comes first: whatever one does after it, what must be passed is passed. No law makes help wait, so it is
 * no way past. Help that one can stay in for ever is, and so is help that leads on only for some or only if need be.
 */
export function helpLeadingOn({ stops, targetOf }: Stops, past: Omit<Past, 'ends'>): Set<CardId> {
  const all = [...stops.values()];
  const helps = all.map(({ card }) => card).filter(isHelpWithLines);
  if (helps.length === 0) return new Set();
  const passing = spread(
    all.map((stop) => {
      const { card } = stop;
      const lines = linesAfter(stop, past);
      const open = lines.filter((exit) => !past.settles?.(exit, stop));
      const isSettled = card.kind !== 'question' && open.length < lines.length;
      const isPassed = past.passes(card) && !mayBeLeftOut(card);
      const isEnd =
        lines.length === 0 || isOnlyIf(card.condition) || (isStop(card) && !isHelpWithLines(card));
      const wanted = card.kind === 'question' ? open.length : 1;
      const needs = isPassed ? 0 : isEnd ? never : isSettled ? 0 : wanted;
      return { id: card.id, targets: open.map(targetOf), needs };
    }),
  );
  const led = helps.filter((card) => passing.has(card.id) && !past.passes(card));
  return new Set(led.map(({ id }) => id));
}

/** Of a question every answer may be given, of another card what is always taken counts. */
function linesAfter(stop: Stop, { leavesOut }: Pick<Past, 'leavesOut'>): Exit[] {
  const { card } = stop;
  if (card.kind === 'question') return card.exits;
  return card.exits.filter((exit) => !leavesOut?.(exit, stop) && isAlwaysTaken(exit, card));
}

function isHelpWithLines(card: Card): boolean {
  return card.kind === 'outcome' && card.outcome === 'help' && card.exits.length > 0;
}

/** Goes on only when the help fails, the worry stays, or somebody else wants it. */
const isOnlyIf = (condition: string | undefined) =>
  holdsBack(condition) || stillWorried.test(condition ?? '');
const stillWorried =
  /(?<!\p{L})(?:hulp|help(?:t|en)|werkt|verbeter\p{L}*|blij(?:ft|ven|vende)|aanhoud\p{L}*|nog|opnieuw|nieuwe|verergert)(?!\p{L})/iu;

const mayBeLeftOut = ({ condition = '' }: Card) => condition.trim() !== '';

/** By somebody of the card, and not only on news. */
function isAlwaysTaken({ label, note = '', answers, tags, columnIds }: Exit, { parts }: Card): boolean {
  const doing = parts.filter(({ part }) => part !== 'informed');
  const isTheirs =
    columnIds === undefined ||
    doing.length === 0 ||
    doing.some(({ columnId }) => columnIds.includes(columnId));
  const isOnNews = tags.includes('new-signals') || tags.includes('report-again');
  return isTheirs && !isOnNews && answers.length === 0 && !perhaps.test(label) && !onlyIf.test(note);
}

const onlyIf =
  /(?<!\p{L})(?:alleen|slechts|tenzij|mits|indien|eventueel|desgewenst|(?:zo|waar) nodig|als (?:er|het|de|dat|blijkt))(?!\p{L})/iu;

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
