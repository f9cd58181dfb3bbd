import { stepInWords } from '@/lib/core/protocol/questions';
import { isBlank } from '@/schemas/clean-text';
import { soundFlow } from '../grounds';
import type { Rule, Where } from '../rule';

type Titled = { title: string; what: string; where: Where };

export const emptyTitle: Rule = {
  id: 'empty-title',
  title: 'Alles heeft een naam',
  why: 'Wat geen naam heeft, is op de poster en in de checklist leeg.',
  severity: 'blocks',
  grounds: soundFlow,
  exception: 'none',
  check(protocol, facts) {
    const titled: Titled[] = [
      { title: protocol.title, what: 'Het protocol heeft', where: { field: 'title' } },
      ...protocol.functions.map(({ id, name }, index) => ({
        title: name,
        what: `Functie ${index + 1} heeft`,
        where: { functionId: id },
      })),
      ...protocol.columns.map(({ id, label }, index) => ({
        title: label,
        what: `Kolom ${index + 1} heeft`,
        where: { columnId: id },
      })),
      ...protocol.routes.flatMap((route, index) => [
        { title: route.title, what: `Route ${index + 1} heeft`, where: { routeId: route.id } },
        ...route.steps.map((step) => ({
          title: step.title,
          what: `In route "${route.title}" heeft ${stepInWords(step)}`,
          where: { routeId: route.id, stepId: step.id },
        })),
      ]),
      ...facts.cards.map(({ card, step, where }) => ({
        title: card.title,
        what: `In ${stepInWords(step)} heeft een kaart`,
        where,
      })),
    ];
    return titled
      .filter(({ title }) => isBlank(title))
      .map(({ what, where }) => ({ where, message: `${what} nog geen naam. Vul een naam in.` }));
  },
};
