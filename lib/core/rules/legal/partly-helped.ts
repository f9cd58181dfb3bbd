import { asks } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { taskTexts } from '../task-texts';
import { isStop, type Stops } from './ways-past';

/** 'round': one can come back to the question for ever; 'end': one stops there. */
export type Partly = 'round' | 'end';

/** "Nog één keer", "hooguit twee keer": then it does not go on for ever. */
const counted =
  /(?<!\p{L})(?:één|een|twee|drie|laatste|tweede) (?:keer|maal|kans|ronde|poging)|eenmal|hooguit|hoogstens|maximaal|ten hoogste|niet vaker/iu;

/**
 * Where an answer between yes and no ("deels", "nog niet") of the question whether help works leads, when nobody on the
 * way reports, weighs anew, speaks to Veilig Thuis or is asked something of which an answer reports: round and round, or to an
 * end. Doubt is for weighing-contradiction, a line that also says yes or no for other rules.
 */
export function partlyHelped(
  { stops, targetOf }: Stops,
  card: Card,
  exit: Exit,
  leads: (exit: Exit) => boolean,
): Partly | undefined {
  const said = exit.answers;
  if (said.length === 0 || said.some((one) => one === 'yes' || one === 'no' || one === 'doubt')) return;
  if (counted.test(exit.label)) return;
  const reached = new Set<CardId>();
  const enter = (line: Exit) => {
    const target = targetOf(line);
    if (target) reached.add(target);
  };
  enter(exit);
  for (const id of reached) {
    if (id === card.id) return 'round';
    const { card: passed } = stops.get(id)!;
    if (isWayOut(passed) || isCounted(passed)) continue;
    if (passed.kind === 'question' && passed.exits.some(leads)) continue;
    if (said.includes('partly') && isStop(passed)) return 'end';
    if (!isStop(passed)) passed.exits.forEach(enter);
  }
  return undefined;
}

function isWayOut(card: Card): boolean {
  return (
    isReport(card) ||
    asks(card, 'weighing-1', 'weighing-2', 'report-needed') ||
    card.tags.includes('veilig-thuis-advice') ||
    wordsOn(card).some((text) => /veilig thuis/i.test(text))
  );
}

const isCounted = (card: Card) => wordsOn(card).some((text) => counted.test(text));

const wordsOn = (card: Card) => [card.title, ...taskTexts(card)];
