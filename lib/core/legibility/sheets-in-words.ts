import type { InfographicPlan, Paper } from '@/lib/core/layout';
import { counted } from '@/lib/core/protocol/questions';

type Planned = Pick<InfographicPlan, 'cards' | 'mainSheets'> & { scene: { pages: readonly unknown[] } };

/** What an author should know of the sheets: what they show, and what to do when they are many. */
export function sheetsInWords({ scene, cards, mainSheets }: Planned, paper: Paper): string[] {
  const sheets = scene.pages.length;
  const shown = cards.reduce((sum, { shownTasks }) => sum + shownTasks.length, 0);
  const hidden = cards.reduce((sum, { hiddenTasks }) => sum + hiddenTasks.length, 0);
  return [
    ...(mainSheets > 1
      ? [
          `De hoofdroute past niet op één blad, ook niet met alleen titels: ze staat op ${mainSheets} bladen. Maak titels en antwoorden korter of voeg kaarten samen. Bij Leesbaarheid staat waar dat het meest helpt.`,
        ]
      : []),
    ...(paper === 'a4'
      ? [
          `${sheets === 1 ? 'Op A4 is het 1 blad' : `Op A4 zijn het ${sheets} bladen`}, met kleinere letters dan op A3: om van dichtbij te lezen. Kies A3 voor aan de muur.`,
        ]
      : []),
    tasksInWords(shown, hidden),
  ];
}

function tasksInWords(shown: number, hidden: number): string {
  if (shown + hidden === 0) return 'Alle kaarten staan erop. Er zijn geen taken.';
  if (hidden === 0) return 'Alle kaarten en alle taken staan erop.';
  if (shown + hidden === 1) return 'Alle kaarten staan erop. De enige taak staat alleen in de checklist.';
  const some = shown === 0 ? 'geen van' : `${shown} van`;
  const rest = hidden === 1 ? 'De andere taak staat' : `${shown === 0 ? 'Ze' : `De andere ${hidden}`} staan`;
  return `Alle kaarten staan erop, en ${some} de ${counted(shown + hidden, 'task')}. ${rest} alleen in de checklist.`;
}
