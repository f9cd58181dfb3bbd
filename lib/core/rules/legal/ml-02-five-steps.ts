import { words } from '@/lib/core/protocol/questions';
import { addStatutoryStep } from '../fixes/add-step';
import { besluit } from '../grounds';
import type { Rule } from '../rule';
import { statutoryKinds } from './statutory-steps';

/** One step may cover two kinds and two steps one kind; other steps may stand between them. */
export const fiveSteps: Rule = {
  id: 'ML-02',
  title: 'De vijf wettelijke stappen staan erin',
  why: 'Elke stap die ontbreekt is een moment waarop een signaal blijft liggen.',
  severity: 'blocks',
  grounds: besluit('art. 2 lid 1 onder a en lid 2'),
  exception: 'none',
  fix: addStatutoryStep,
  check: (_protocol, { homeRoutes }) => {
    const present = new Set(homeRoutes.flatMap(({ steps }) => steps.flatMap(({ kinds }) => kinds)));
    const [home] = homeRoutes;
    return statutoryKinds
      .filter((kind) => !present.has(kind))
      .map((kind) => ({
        where: home ? { routeId: home.id } : {},
        subject: kind,
        message: home
          ? `In route "${home.title}" ontbreekt de stap "${words.stepKind[kind]}".`
          : `De stap "${words.stepKind[kind]}" ontbreekt, want er is geen route voor zorgen over thuis.`,
      }));
  },
};
