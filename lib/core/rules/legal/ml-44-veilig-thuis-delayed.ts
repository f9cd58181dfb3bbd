import { cardsOf } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import { asRead } from '../as-read';
import { ownReading, wmo, weighingFramework } from '../grounds';
import type { Facts } from '../facts';
import type { Ground, Problem, Rule } from '../rule';
import type { PlacedWords } from '../words-in';
import { consentQuestions } from './consent-questions';
import { contradictionsIn } from './contradicting-words';
import { delaysIn, delaysInDanger, type BrokenNorm, type Delay } from './delaying-sentences';
import { saysException } from './safety-exception';
import { slowReports } from './slow-reports';
import { targetOf } from './walk';

const inDays =
  'Acute en structurele onveiligheid meld je altijd (afwegingskader). Geen wet of norm noemt een aantal dagen of weken, en wachten laat een kind langer in gevaar.';

/** What a sentence that delays or forbids breaks, as the finding says it. */
const norms: Readonly<Record<BrokenNorm, string>> = {
  'consent-not-needed':
    'Voor een melding hoeven ouders of kind geen toestemming te geven. Wie door zijn werk iets weet dat nodig kan zijn om het geweld te stoppen of een vermoeden te onderzoeken, mag dat zelf aan Veilig Thuis vertellen (Wmo 2015 art. 5.2.6).',
  'advice-is-open':
    'Wie een vermoeden heeft, mag zelf advies vragen aan Veilig Thuis (Wmo 2015 art. 4.1.1 lid 3).',
  'head-may-not-stop':
    'Het akkoord van een leidinggevende mag een melding niet tegenhouden: het meldrecht is van wie door zijn werk iets weet (eigen lezing van Wmo 2015 art. 5.2.6; wie eindverantwoordelijk is, legt de school vast).',
  'safety-first':
    'Veiligheid gaat voor: is het niet veilig om eerst met ouders te praten, dan doe je dat niet (afwegingskader).',
  'report-at-once':
    'Acute en structurele onveiligheid meld je altijd, en een vermoeden is genoeg (afwegingskader, meldnormen). Wachten laat een kind langer in gevaar.',
  'report-in-days': inDays,
};

const safetyAndNorms = weighingFramework('veiligheid eerst, en de meldnormen');
const groundsOf: Readonly<Record<BrokenNorm, readonly Ground[]>> = {
  'consent-not-needed': wmo('art. 5.2.6'),
  'head-may-not-stop': ownReading(wmo('art. 5.2.6')),
  'advice-is-open': wmo('art. 4.1.1 lid 3'),
  'safety-first': safetyAndNorms,
  'report-at-once': safetyAndNorms,
  'report-in-days': safetyAndNorms,
};

/** A sentence that ML-26 already finds is not told twice. */
export const veiligThuisDelayed: Rule = {
  id: 'ML-44',
  title: 'Niets houdt advies van Veilig Thuis of een melding tegen',
  why: 'Wie eerst op ouders, een akkoord of bewijs moet wachten, laat een kind langer in gevaar.',
  severity: 'warns',
  grounds: [...wmo('art. 5.2.6'), ...wmo('art. 4.1.1 lid 3'), ...safetyAndNorms],
  exception: 'confirm',
  check: (protocol, facts) => [
    ...oncePerPlace([...delaysOf(protocol, facts), ...delaysOnExits(protocol)]),
    ...consentQuestions(protocol).map(({ where, title }) => ({
      where,
      subject: 'consent',
      message: `De vraag "${title}" laat een melding afhangen van de ouders of het kind. ${norms['consent-not-needed']}`,
      grounds: groundsOf['consent-not-needed'],
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

const emergency =
  'Bij direct gevaar belt iedereen meteen 112. Daar is geen toestemming of overleg voor nodig: veiligheid gaat voor (afwegingskader).';

/** About 112 and nothing of Veilig Thuis: another answer helps there. */
function isAboutEmergency(words: string): boolean {
  return /(?<!\d)112(?!\d)|alarmnummer|noodnummer/i.test(words) && !/veilig ?thuis|meld|advies/i.test(words);
}

type Placed = Delay & Pick<PlacedWords, 'where'>;

function delaysOf({ globalExits, routes }: Protocol, facts: Facts): Placed[] {
  const dangers = new Set<string>(globalExits.filter(({ kind }) => kind === 'danger').map(({ id }) => id));
  const read = ({ where, text, under }: PlacedWords) =>
    under !== undefined && where.entryId !== undefined && dangers.has(where.entryId)
      ? delaysInDanger(text, under)
      : delaysIn(text, under);
  const ownRoutes = new Set<string>(
    routes.filter(({ kind }) => kind === 'staff-offence').map(({ id }) => id),
  );
  return facts.words().flatMap((one) =>
    (one.isCondition ? delaysUnder(one) : read(one))
      .filter((delay) => contradictionsIn(delay.words).length === 0)
      .filter((delay) => !isOfBoard(delay.words, ownRoutes.has(one.where.routeId ?? '')))
      .filter(({ norm }) => norm !== 'safety-first' || !cardSaysException(one, facts))
      .map((delay) => ({ ...delay, where: one.where })),
  );
}

/** Who tells the board at once need not wait for its answer to call Veilig Thuis. */
const waitsForBoard =
  /toestemming|akkoord|goedkeuring|instemming|fiat|(?<!\p{L})pas (?:na|als|wanneer|zodra)/iu;

/** A possible offence by somebody of the school: there the law itself sends to the board at once, and the board to the police. */
function isOfBoard(words: string, inStaffRoute: boolean): boolean {
  const isNamed =
    words.includes('112') ||
    (/veilig ?thuis|(?<!\p{L})vt(?!\p{L})|advies van/iu.test(words) &&
      (!/bestuur/i.test(words) || waitsForBoard.test(words)));
  return !isNamed && (inStaffRoute || /misdrijf|zeden|aangifte|vertrouwensinspecteur/i.test(words));
}

/** "Meld bij Veilig Thuis", only "als ouders akkoord zijn": read as one sentence, as it is meant. */
function delaysUnder({ text, under = '' }: PlacedWords): readonly Delay[] {
  const condition = text.trim().toLowerCase();
  const isOne =
    /^(?:alleen|pas|niet|tenzij|behalve|mits|nadat|na|met|via|zonder|uitsluitend|slechts)(?!\p{L})/u;
  const connected = /^(?:als|wanneer|indien|zodra)(?!\p{L})/u.test(condition) || isOne.test(condition);
  const only = /^(?:tenzij|behalve|mits|niet|alleen|pas|zonder|uitsluitend|slechts)(?!\p{L})/u.test(
    condition,
  );
  const said = `${under.replace(/[.!?;\s]+$/, '')} ${only ? '' : 'alleen '}${connected ? '' : 'als '}${condition}`;
  return delaysIn(said).filter(
    ({ norm }) =>
      norm !== 'report-at-once' || /bew(?:ijs|ezen)|zeker|^(?:pas )?(?:na|nadat)(?!\p{L})/u.test(condition),
  );
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
            delaysUnder({ where: {}, text: moreThanYes(label), under: 'Meld bij Veilig Thuis' }),
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

/** A card says when it does not hold in any of its texts, or with the tag. */
function cardSaysException({ where }: PlacedWords, facts: Facts): boolean {
  if (!where.cardId) return false;
  return (
    facts.tagged('skip-talk').some((one) => one.where.cardId === where.cardId) ||
    facts.words().some((one) => one.where.cardId === where.cardId && saysException(one.text))
  );
}

const LONGEST_QUOTE = 240;

function oncePerPlace(delays: readonly Placed[]): Problem[] {
  const found = new Map<string, Problem>();
  for (const { where, words, norm } of delays) {
    const subject = words.toLowerCase().slice(0, 60);
    const key = `${subject} ${JSON.stringify(where)}`;
    const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
    const message = `Hier staat "${quote}" ${isAboutEmergency(words) ? emergency : norms[norm]}`;
    const severity = norm === 'report-in-days' ? 'advises' : veiligThuisDelayed.severity;
    if (!found.has(key))
      found.set(key, {
        where,
        subject,
        message,
        severity,
        grounds: isAboutEmergency(words) ? safetyAndNorms : groundsOf[norm],
      });
  }
  return [...found.values()];
}
