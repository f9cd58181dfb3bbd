import { sentenceCase } from '@/lib/core/dutch';
import { called } from '@/lib/core/protocol/questions';
import type { WayOfSeeing } from './colours';
import { besides, figureKinds, figureNames, type FigureName, type Figures } from './figures';
import type { Legibility } from './measure-legibility';
import { meetsNorm, type Norms } from './norms';

/** One figure as it is shown: all in words, so that no colour has to be seen. */
export type FigureRow = {
  name: string;
  /** "8,0 punt". */
  value: string;
  /** The same of the model; empty when it has none. */
  model: string;
  /** "beter dan het model", and whether the norm is met. Empty when there is nothing to say. */
  verdict: string;
  /** Which card, text or colours it is about. */
  about: string;
};

type Shown = { name: string; unit?: string; digits?: number; isShare?: true };

const shown: Readonly<Record<FigureName, Shown>> = {
  sheets: { name: 'Bladen' },
  cards: { name: 'Kaarten' },
  smallestText: { name: 'Kleinste letter', unit: 'punt', digits: 1 },
  cardTitles: { name: 'Kleinste titel van een kaart', unit: 'punt', digits: 1 },
  tasks: { name: 'Kleinste taak', unit: 'punt', digits: 1 },
  tasksShown: { name: 'Deel van de taken dat op de poster staat', isShare: true },
  inUse: { name: 'Deel van het papier dat gebruikt is', isShare: true },
  density: { name: 'Tekens op een cm² die gebruikt is', digits: 1 },
  crossings: { name: 'Plekken waar lijnen elkaar kruisen' },
  bends: { name: 'Bochten in lijnen' },
  lineLength: { name: 'Lengte van alle lijnen', unit: 'mm' },
  wordsPerCard: { name: 'Woorden op een kaart (de middelste)' },
  largestCard: { name: 'Woorden op de volste kaart' },
  titleWords: { name: 'Woorden in een titel (de middelste)' },
  longestTitle: { name: 'Woorden in de langste titel' },
  readingEase: { name: 'Leesgemak van de titels (Flesch-Douma, 0 tot 100)' },
  longWords: { name: 'Lange woorden in de titels', isShare: true },
  contrast: { name: 'Kleinste contrast van tekst', unit: 'op 1', digits: 1 },
  toneApart: { name: 'Kleinste kleurverschil, ook voor wie kleurenblind is', digits: 1 },
  greyApart: { name: 'Kleinste verschil in grijsdruk', digits: 1 },
};

const verdicts = { better: 'beter dan het model', same: 'als het model', worse: 'minder goed dan het model' };

/** Two colours that are less apart than this are not told apart at a glance (ΔE*ab). */
const atAGlance = 10;

const seeing: Readonly<Record<WayOfSeeing, string>> = {
  usual: 'voor iedereen',
  grey: 'in grijs',
  protanopia: 'voor wie geen rood ziet',
  deuteranopia: 'voor wie geen groen ziet',
  tritanopia: 'voor wie geen blauw ziet',
};

/** The figures beside those of the model and the norms. */
export function figureRows(legibility: Legibility, model: Figures, norms: Norms): FigureRow[] {
  const { figures } = legibility;
  return figureNames.flatMap((name) => {
    const value = figures[name];
    if (value === undefined) return [];
    const beside = model[name];
    return [
      {
        name: shown[name].name,
        value: figureInWords(name, value),
        model: beside === undefined ? '' : figureInWords(name, beside),
        verdict: verdictOf(name, figures, model, norms[name]),
        about: aboutOf(name, legibility),
      },
    ];
  });
}

export function figureInWords(name: FigureName, value: number): string {
  const { unit, digits = 0, isShare } = shown[name];
  const number = (isShare ? value * 100 : value).toLocaleString('nl-NL', { maximumFractionDigits: digits });
  return [number, isShare ? '%' : unit].filter(Boolean).join(' ');
}

function verdictOf(name: FigureName, own: Figures, model: Figures, norm: number | undefined): string {
  const stands = besides(name, own, model);
  const said = stands && `${figureKinds[name].perCard ? 'per kaart ' : ''}${verdicts[stands]}`;
  const met = norm !== undefined && meetsNorm(own[name] ?? 0, norm);
  const normSaid =
    norm !== undefined && `${met ? 'haalt' : 'haalt niet'} de norm van ${figureInWords(name, norm)}`;
  return [said, normSaid].filter(Boolean).join('; ');
}

function aboutOf(name: FigureName, { largestCard, longestTitle, closest, faintest }: Legibility): string {
  if (name === 'largestCard' && largestCard) return sentenceCase(called('card', largestCard.card.title));
  if (name === 'longestTitle' && longestTitle) return sentenceCase(called('card', longestTitle.card.title));
  if (name === 'contrast' && faintest) return `De tekst "${faintest.text}".`;
  if (name !== 'toneApart' && name !== 'greyApart') return '';
  const ways = closest.filter(({ seen }) => (seen === 'grey') === (name === 'greyApart'));
  const pair = ways.toSorted((a, b) => a.distance - b.distance)[0];
  if (!pair) return '';
  const [one, other] = pair.names;
  const names = `"${one}" en "${other}" ${seeing[pair.seen]}`;
  return pair.distance < atAGlance
    ? `${sentenceCase(names)}: alleen aan woord en teken te onderscheiden.`
    : `${sentenceCase(names)}.`;
}
