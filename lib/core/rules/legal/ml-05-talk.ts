import { addTalk } from '../fixes/add-card';
import type { Facts } from '../facts';
import { besluit, practice } from '../grounds';
import type { Tagged } from '../tagged';
import type { Problem, Rule } from '../rule';
import { homeStepsOf, namedStep, theStep, type PlacedStep } from './home-steps';

const withClient = besluit('art. 2 lid 2 onder c');
/** The law asks for a talk; when it may be left out stands in the guides. */
const whenNotToTalk = practice('wanneer je van het gesprek afziet (basismodel meldcode)');

/** ML-02 says when there is no step for the talk at all. */
export const talk: Rule = {
  id: 'ML-05',
  title: 'Een gesprek, en wanneer je ervan afziet',
  why: 'Een gesprek helpt, behalve als het een kind in gevaar brengt.',
  severity: 'blocks',
  grounds: [...withClient, ...whenNotToTalk],
  exception: 'none',
  fix: addTalk,
  check: (_protocol, facts) =>
    homeStepsOf(facts, 'talk').flatMap((steps) => [...withoutTalk(steps), ...whenToSkip(facts, steps)]),
};

function withoutTalk(steps: readonly PlacedStep[]): Problem[] {
  return steps
    .filter(({ step }) => step.cards.length === 0)
    .map(({ step, where }) => ({
      where,
      subject: 'talk',
      grounds: withClient,
      message: `${namedStep(step)} zegt nog niets over het gesprek met de leerling of de ouders (in de wet: de cliënt).`,
    }));
}

/** On the way itself or in a text that holds for it. What another route says, holds there. */
function whenToSkip({ tagged }: Facts, steps: readonly PlacedStep[]): Problem[] {
  const [first] = steps as [PlacedStep];
  const holdsHere = ({ where }: Tagged) => where.routeId === undefined || where.routeId === first.route.id;
  if (tagged('skip-talk').some(holdsHere)) return [];
  return [
    {
      where: first.where,
      subject: 'skip-talk',
      fixCase: { of: 'skip-talk' },
      grounds: whenNotToTalk,
      severity: 'warns',
      exception: 'reason',
      message: `Bij ${theStep(first.step)} staat niet wanneer je van het gesprek afziet, zoals bij gevaar voor het kind.`,
    },
  ];
}
