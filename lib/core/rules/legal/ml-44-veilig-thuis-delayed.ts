import { cardsOf } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import { asRead } from '../as-read';
import { ownReading, wmo, weighingFramework } from '../grounds';
import type { Facts } from '../facts';
import type { Ground, Problem, Rule } from '../rule';
import type { PlacedWords } from '../words-in';
import { asOneSentence } from './as-one-sentence';
import { bansOf } from './bans-in-protocol';
import { besideBoard, sendsToBoard } from './beside-the-board';
import { cardSaysException } from './card-says-exception';
import { consentQuestions } from './consent-questions';
import { contradictionsIn } from './contradicting-words';
import { delaysIn, delaysInDanger, type BrokenNorm, type Delay } from './delaying-sentences';
import { heldCallsAt } from './held-calls';
import { namesDecider, withoutDecider } from './names-decider';
import { partsIn } from './sentences-in';
import { quoted } from './quoted';
import { slowReports } from './slow-reports';
import { subjectOf, toldOnce } from './told-once';
import { targetOf } from './walk';

const inDays =
  'Acute en structurele onveiligheid meld je altijd (afwegingskader). In de gelezen wetten en het kader van 2018 staat geen aantal dagen of weken; wachten laat een kind langer in gevaar.';

type Norm = BrokenNorm | 'report-is-right' | 'advice-for-all';

/** What a sentence that delays or forbids breaks, as the finding says it. */
const norms: Readonly<Record<Norm, string>> = {
  'report-is-right':
    'Niemand mag contact met Veilig Thuis of een melding daar verbieden: wie door zijn werk iets weet dat nodig kan zijn om het geweld te stoppen of een redelijk vermoeden te onderzoeken, mag dat aan Veilig Thuis vertellen (eigen lezing van Wmo 2015 art. 5.2.6). Haal deze zin weg, of schrijf wie bij jullie meldt: "De aandachtsfunctionaris meldt bij Veilig Thuis; elke medewerker mag dat ook."',
  'advice-for-all':
    'Veilig Thuis geeft advies aan wie een vermoeden heeft, dus niemand mag dat verbieden (eigen lezing van Wmo 2015 art. 4.1.1 lid 3). Schrijf: "Iedereen mag altijd advies vragen aan Veilig Thuis."',
  'consent-not-needed':
    'Voor een melding hoeven ouders of kind geen toestemming te geven. Wie door zijn werk iets weet dat nodig kan zijn om het geweld te stoppen of een redelijk vermoeden te onderzoeken, mag dat desgevraagd of uit eigen beweging aan Veilig Thuis vertellen (Wmo 2015 art. 5.2.6).',
  'advice-is-open':
    'Veilig Thuis geeft advies aan wie een vermoeden heeft, en daar hoeft niemand tussen te zitten (eigen lezing van Wmo 2015 art. 4.1.1 lid 3).',
  'head-may-not-stop':
    'Het akkoord van een leidinggevende mag een melding niet tegenhouden: het meldrecht is van wie door zijn werk iets weet (eigen lezing van Wmo 2015 art. 5.2.6; wie eindverantwoordelijk is, legt de school vast).',
  'safety-first':
    'Veiligheid gaat voor: is het niet veilig om eerst met ouders te praten, dan doe je dat niet (afwegingskader).',
  'report-at-once':
    'Acute en structurele onveiligheid meld je altijd, en een vermoeden is genoeg (afwegingskader, meldnormen). Wachten laat een kind langer in gevaar.',
  'report-in-days': inDays,
  'veilig-thuis-too':
    'Veilig Thuis blijft ook open als het om een medewerker gaat: het meldrecht is van wie door zijn werk iets weet (eigen lezing van Wmo 2015 art. 5.2.6). Zeg "meld het direct ook bij het bestuur" (in de opvang: de houder, behalve als het om hem gaat).',
};

const safetyAndNorms = weighingFramework('veiligheid eerst, en de meldnormen');
const groundsOf: Readonly<Record<Norm, readonly Ground[]>> = {
  'report-is-right': ownReading(wmo('art. 5.2.6')),
  'advice-for-all': ownReading(wmo('art. 4.1.1 lid 3')),
  'consent-not-needed': wmo('art. 5.2.6'),
  'head-may-not-stop': ownReading(wmo('art. 5.2.6')),
  'advice-is-open': ownReading(wmo('art. 4.1.1 lid 3')),
  'safety-first': safetyAndNorms,
  'report-at-once': safetyAndNorms,
  'report-in-days': safetyAndNorms,
  'veilig-thuis-too': ownReading(wmo('art. 5.2.6')),
};

const askedNorm = {
  consent: 'consent-not-needed',
  cooperation: 'report-at-once',
  knowing: 'safety-first',
} as const;

/** A sentence that ML-26 already finds is not told twice. */
export const veiligThuisDelayed: Rule = {
  id: 'ML-44',
  title: 'Niets houdt advies van Veilig Thuis of een melding tegen',
  why: 'Wie eerst op ouders, een akkoord of bewijs moet wachten, laat een kind langer in gevaar.',
  severity: 'warns',
  grounds: [...wmo('art. 5.2.6'), ...ownReading(wmo('art. 4.1.1 lid 3')), ...safetyAndNorms],
  exception: 'confirm',
  check: (protocol, facts) => [
    ...toldOnce(
      [...delaysOf(protocol, facts), ...delaysOnExits(protocol), ...bansOf(protocol, facts).map(asDelay)].map(
        asProblem,
      ),
    ),
    ...consentQuestions(protocol).map(({ where, title, asks }) => ({
      where,
      subject: asks,
      message: `De vraag "${title}" laat een melding afhangen van de ouders of het kind. ${norms[askedNorm[asks]]}`,
      grounds: groundsOf[askedNorm[asks]],
    })),
    ...slowReports(protocol).map(({ where, title }): Problem => ({
      where,
      subject: 'weeks',
      severity: 'advises',
      message: `Voor kaart "${title}" staat een termijn van weken. ${inDays}`,
      grounds: safetyAndNorms,
    })),
  ],
};

type Placed = Omit<Delay, 'norm'> & { norm: Norm } & Pick<PlacedWords, 'where'>;

const asDelay = ({ where, words, forbids }: ReturnType<typeof bansOf>[number]): Placed => ({
  where,
  words,
  norm: forbids === 'advice' ? 'advice-for-all' : 'report-is-right',
});

function delaysOf(protocol: Protocol, facts: Facts): Placed[] {
  const { globalExits, routes } = protocol;
  const dangers = new Set<string>(globalExits.filter(({ kind }) => kind === 'danger').map(({ id }) => id));
  const read = ({ where, text, under }: PlacedWords) =>
    (under !== undefined && where.entryId !== undefined && dangers.has(where.entryId)
      ? delaysInDanger(text, under)
      : delaysIn(text, under)
    ).filter((delay) => !isOfDecider(protocol, delay));
  const ownRoutes = new Set<string>(
    routes.filter(({ kind }) => kind === 'staff-offence').map(({ id }) => id),
  );
  return facts.words().flatMap((one) => {
    const inStaffRoute = ownRoutes.has(one.where.routeId ?? '');
    const found = (
      one.isCondition ? delaysUnder(one, inStaffRoute) : besideBoard(one, read(one), inStaffRoute)
    ).filter(({ words }) => contradictionsIn(words).length === 0);
    if (found.length === 0) return [];
    // ML-46 says that of 112. A long text is read once for all its delays.
    const ofCalls = new Set(heldCallsAt(one).map(({ words }) => words));
    const told = found.filter(({ words }) => !ofCalls.has(words));
    const hasException = told.some(({ norm }) => norm === 'safety-first') && cardSaysException(one, facts);
    return told
      .filter(({ norm }) => norm !== 'safety-first' || !hasException)
      .map((delay) => ({ ...delay, where: one.where }));
  });
}

/** Who is end-responsible has the last word on a report; somebody else who must agree as well has not. */
function isOfDecider(protocol: Protocol, { words, norm }: Delay): boolean {
  return (
    norm === 'head-may-not-stop' &&
    namesDecider(protocol, words) &&
    !/[BIPo]/.test(partsIn(withoutDecider(protocol, words)))
  );
}

function delaysUnder(words: Pick<PlacedWords, 'text' | 'under'>, inStaffRoute: boolean): readonly Delay[] {
  const condition = words.text.trim().toLowerCase();
  const text = asOneSentence(words);
  const told = delaysIn(text).filter(
    ({ norm }) =>
      norm !== 'report-at-once' || /bew(?:ijs|ezen)|zeker|^(?:pas )?(?:na|nadat)(?!\p{L})/u.test(condition),
  );
  return besideBoard({ text }, told, inStaffRoute);
}

/** What the answer of a question asks more, on a line straight to the report: "ja, mits ouders akkoord". */
function delaysOnExits({ routes }: Protocol): Placed[] {
  return routes.flatMap((route) => {
    const reports = new Set<string>(
      cardsOf(route).flatMap((card) =>
        card.kind === 'outcome' && card.outcome === 'report' ? [card.id] : [],
      ),
    );
    return route.steps.flatMap(({ id: stepId, cards }) =>
      cards.flatMap((card) =>
        card.exits
          .filter((exit) => card.kind === 'question' && targetOf(exit).some((id) => reports.has(id)))
          .flatMap(({ label }) =>
            delaysUnder(
              { text: moreThanYes(label), under: 'Meld bij Veilig Thuis' },
              route.kind === 'staff-offence',
            ),
          )
          .map((delay) => ({ ...delay, where: { routeId: route.id, stepId, cardId: card.id } })),
      ),
    );
  });
}

function moreThanYes(label: string): string {
  return asRead(label).replace(
    /^\s*(?:ja|nee|twijfel)(?: of twijfel)?(?!\p{L})[\s,:;.–-]*(?:en |maar )?/iu,
    '',
  );
}

function asProblem({ where, words, norm }: Placed): Problem {
  const isAdvice = norm === 'report-in-days' || (norm === 'veilig-thuis-too' && sendsToBoard(words));
  return {
    where,
    subject: subjectOf(words),
    message: `Hier staat "${quoted(words)}" ${norms[norm]}`,
    severity: isAdvice ? 'advises' : veiligThuisDelayed.severity,
    grounds: groundsOf[norm],
  };
}
