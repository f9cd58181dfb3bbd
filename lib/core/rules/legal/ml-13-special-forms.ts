import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { DeadlineTerm } from '@/schemas/protocol-flow';
import { addSpecialForms } from '../fixes/add-special-forms';
import type { Facts } from '../facts';
import { besluit } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { pastTheExpert, tellsFamily } from './family-before-expert';
import { expertFirst, haste, whomToCall } from './special-forms-grounds';
import { expertCards, isBeforeTalk, specialFormsIn, type SpecialForms } from './special-forms-scope';
import { targetOf, walk } from './walk';

const attention = besluit('art. 2 lid 1 onder d');

/** Judged in the route for these forms; without one, in the cards, ways out and texts that are marked for them. */
export const specialForms: Rule = {
  id: 'ML-13',
  title: 'Bijzondere vormen van geweld: wie je belt, en niet eerst naar de ouders',
  why: 'Bij eergerelateerd geweld kan een gesprek met de familie levensgevaarlijk zijn.',
  severity: 'blocks',
  grounds: [...attention, ...expertFirst, ...haste],
  exception: 'not-applicable',
  fix: addSpecialForms,
  check: (protocol, facts) => {
    const forms = specialFormsIn(protocol, facts);
    if (!forms) return [nothingSaid];
    if (protocol.routes.length === 0) return []; // no-route says it
    return [
      ...toParents(protocol, facts),
      ...pastTheExpert(protocol, facts),
      ...expert(protocol, facts, forms),
      ...hurry(protocol, facts, forms),
    ];
  },
};

const nothingSaid: Problem = {
  where: { collection: 'chapters' },
  subject: 'special-forms',
  grounds: [...attention, ...expertFirst],
  message:
    'Er staat niet wat je doet bij bijzondere vormen van geweld, zoals eergerelateerd geweld, huwelijksdwang, achterlating, vrouwelijke genitale verminking en seksueel geweld. Schrijf op wie je belt, en dat je niet eerst naar de familie gaat (praktijk).',
};

/** Without an expert nobody can come before the talk, so that is one finding. */
function expert(protocol: Protocol, facts: Facts, forms: SpecialForms): Problem[] {
  const { where } = forms;
  const cards = expertCards(protocol, forms);
  if (cards.length > 0)
    return cards.some(isBeforeTalk)
      ? []
      : [
          {
            where,
            subject: 'parents',
            grounds: expertFirst,
            fixable: false,
            message:
              'Bij bijzondere vormen van geweld komt het gesprek vóór de deskundige. Dat kan levensgevaarlijk zijn: zet de kaart waarop je de deskundige belt vóór het gesprek.',
          },
        ];
  if (forms.has('veilig-thuis-advice') || hasCallableExit(protocol, facts)) return [];
  return [
    {
      where,
      subject: 'expert',
      fixCase: { of: 'expert' },
      grounds: whomToCall,
      message:
        'Bij bijzondere vormen van geweld staat niet welke deskundige je belt voordat je met ouders praat. Zonder deskundige kan het gesprek het kind in gevaar brengen: zet erbij wie je belt.',
    },
  ];
}

function hasCallableExit({ globalExits }: Protocol, { tagged }: Facts): boolean {
  return tagged('special-forms').some(({ holder, where }) => {
    const exit = globalExits.find(({ id }) => holder === 'global-exit' && id === where.entryId);
    return exit !== undefined && exit.contactIds.length > 0;
  });
}

/** The tag, a term of an hour or less, or a line to the acute route. */
function hurry({ routes }: Protocol, { tagged }: Facts, forms: SpecialForms): Problem[] {
  const acute = new Set(routes.filter(({ kind }) => kind === 'acute').map(({ id }) => id));
  const isFast = forms.cards.some(
    ({ card: { deadline, exits } }) =>
      isWithinTheHour(deadline?.acute) ||
      isWithinTheHour(deadline?.term) ||
      exits.some(({ to }) => 'routeId' in to && acute.has(to.routeId)),
  );
  if (isFast || forms.has('speed-up') || speedsUpElsewhere({ tagged })) return [];
  return [
    {
      where: forms.where,
      subject: 'speed-up',
      grounds: haste,
      severity: 'warns',
      exception: 'reason',
      message:
        'Bij bijzondere vormen van geweld staat niet dat je de stappen versnelt als het dringt. Zet erbij wanneer je meteen belt.',
    },
  ];
}

function isWithinTheHour(term: DeadlineTerm | undefined): boolean {
  if (term?.kind !== 'within') return term?.kind === 'direct';
  return (term.unit === 'minute' && term.amount <= 60) || (term.unit === 'hour' && term.amount === 1);
}

/** A way out or a text for these forms says it for every route. */
function speedsUpElsewhere({ tagged }: Pick<Facts, 'tagged'>): boolean {
  const entries = new Set(tagged('special-forms').flatMap(({ where }) => where.entryId ?? []));
  return tagged('speed-up').some(({ where }) => where.entryId !== undefined && entries.has(where.entryId));
}

/** A line marked for these forms that comes to the talk before anybody who knows them: the family hears it first. */
function toParents(protocol: Protocol, { cards }: Facts): Problem[] {
  const reports = cards.filter(({ card }) => isReport(card));
  const avoid = [...expertCards(protocol, { cards }), ...reports].map(({ card }) => card.id);
  return cards.flatMap(({ card, route, step, where }): Problem[] => {
    const marked = card.exits.filter(({ tags }) => tags.includes('special-forms'));
    if (step.kinds.includes('talk') || marked.length === 0) return [];
    const talks = cards
      .filter((one) => one.route === route && isTalkWithFamily(one))
      .map((one) => one.card.id);
    return marked
      .filter((exit) => {
        const reached = walk(route, exit.answers.includes('no') ? [] : targetOf(exit), { avoid });
        return talks.some((id) => reached.has(id));
      })
      .map(({ id, label }) => ({
        where: { ...where, exitId: id },
        subject: 'parents',
        grounds: expertFirst,
        exception: 'reason',
        fixable: false,
        message: `${named({ card, step })} leidt bij "${label.trim()}" naar een gesprek zonder dat een deskundige is gebeld. Dat kan levensgevaarlijk zijn: laat die lijn eerst naar de deskundige gaan.`,
      }));
  });
}

function isTalkWithFamily({ card, step }: PlacedCard): boolean {
  return (step.kinds.includes('talk') && card.kind === 'action') || tellsFamily(card);
}
