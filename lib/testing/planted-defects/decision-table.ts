import { defect, type Defect } from './defect';
import { exit, leads, newExit } from './plant';

/** Combinations of answers that end nowhere, in two ways, or against the norm. */
export const decisionTable: readonly Defect[] = [
  defect(
    'beslissing 1 kent geen nee',
    exit('beslissing-1-x2', { answers: ['partly'], label: 'deels' }),
    'weighing-gap',
    'beslissing-1',
  ),
  defect(
    'beslissing 2 kent geen ja',
    exit('beslissing-2-x1', { answers: ['doubt'], label: 'misschien' }),
    'weighing-gap',
    'beslissing-2',
  ),
  defect(
    'de acute route weegt zonder nee',
    exit('acuut-onveilig-x2', { answers: ['other'], label: 'anders' }),
    'weighing-gap',
    'acuut-onveilig',
  ),
  defect(
    'melden en afsluiten tegelijk',
    newExit('melding-vooraf', 'ook-afsluiten', 'afsluiten'),
    'weighing-overlap',
    'melding-vooraf',
  ),
  defect(
    'hulp geven en afsluiten tegelijk',
    newExit('hulpplan', 'ook-afsluiten', 'afsluiten'),
    'weighing-overlap',
    'hulpplan',
  ),
  defect(
    'zonder hulp toch geen melding',
    leads('volgen', 'beslissing-2-x2'),
    'weighing-contradiction',
    'beslissing-2-x2',
  ),
  defect(
    'hulp die je niet kunt bieden leidt niet tot melden',
    leads('volgen', 'afweging-3-x2'),
    'weighing-contradiction',
    'afweging-3-x2',
  ),
  defect(
    'hulp die niet wordt aanvaard leidt niet tot melden',
    leads('volgen', 'afweging-4-x2'),
    'weighing-contradiction',
    'afweging-4-x2',
  ),
  defect(
    'hulp die niet wordt aanvaard wordt afgesloten',
    leads('afsluiten', 'afweging-4-x2'),
    'weighing-contradiction',
    'afweging-4-x2',
  ),
  defect(
    'melden is nodig, maar gebeurt niet',
    leads('beslissing-2', 'beslissing-1-x1'),
    'weighing-contradiction',
    'beslissing-1-x1',
  ),
];
