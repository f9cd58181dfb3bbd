import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  action,
  column,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import { flowSeeds } from '@/lib/testing/flow-seeds';
import type { FunctionId } from '@/schemas/ids';
import type { Card, PartOfColumn } from '@/schemas/protocol-flow';
import { cardPart, outcomeKind } from '@/schemas/vocabulary';
import { factsOf } from './facts';
import { responsibleRole } from './legal/ml-08-responsible-role';

const functions = [
  schoolFunction('own'),
  schoolFunction('vt', { kind: 'external' }),
  schoolFunction('mixed', { kind: 'team', memberIds: ['own', 'vt'] as FunctionId[] }),
  schoolFunction('others', { kind: 'team', memberIds: ['vt'] as FunctionId[] }),
];
const ofSchool = ['own', 'mixed'];
const calls = ['report', 'report-and-help', 'emergency', 'police-report', 'help'];
const titles = ['Bel 112', 'Meld het direct bij Veilig Thuis', 'Waarschuw de politie', 'Praat met het kind'];

type Part = { column: number; part: PartOfColumn['part'] };
/** An outcome, a question, or an action with that title. */
type Made = { kind: string; parts: Part[] };

const made: fc.Arbitrary<Made> = fc.record({
  kind: fc.constantFrom(...outcomeKind.options, 'question' as const, ...titles),
  parts: fc.uniqueArray(fc.record({ column: fc.nat(2), part: fc.constantFrom(...cardPart.options) }), {
    maxLength: 3,
    selector: ({ column: index }) => index,
  }),
});
const shares = fc.record({
  columns: fc.array(fc.subarray(functions.map(({ id }) => id)), { minLength: 3, maxLength: 3 }),
  steps: fc.array(fc.array(made, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
});

function cardOf({ kind, parts }: Made, id: string): Card {
  const standing = {
    parts: parts.map(({ column: index, part }) => ({ columnId: `k${index}` as never, part })),
  };
  if (kind === 'question') return question(id, [], [], standing);
  const one = outcomeKind.options.find((option) => option === kind);
  return one
    ? outcome(id, [], { outcome: one, ...standing })
    : action(id, [], [], { title: kind, ...standing });
}

it('finds in any share of the work each step, column, report and call that is of nobody, and no other', () => {
  const tally = new Map<string, number>();
  fc.assert(
    fc.property(shares, ({ columns, steps }) => {
      const cards = steps.map((all, at) => all.map((one, index) => cardOf(one, `c${at}${index}`)));
      const protocol = protocolOf({
        functions,
        columns: columns.map((ids, index) => column(`k${index}`, ids)),
        routes: [
          route(
            'thuis',
            cards.map((all, at) => step(`s${at}`, all)),
          ),
        ],
      });
      const used = new Set(steps.flat(2).flatMap(({ parts }) => parts.map((one) => one.column)));
      const isOwn = (index: number) => columns[index]!.some((id) => ofSchool.includes(id));
      const isEmpty = (index: number) => columns[index]!.length === 0;
      const ofNobody = ({ kind, parts }: Made) => {
        const isCall = calls.includes(kind) || titles.slice(0, 3).includes(kind);
        const acting = parts.filter(({ part }) => ['does', 'decides', 'joins'].includes(part));
        const isMade = acting.some((one) => kind === 'help' || isOwn(one.column) || isEmpty(one.column));
        return isCall && parts.length > 0 && !isMade;
      };
      // The Besluit shares out what the own staff do: who comes from outside does no step of the home route.
      const doesStep = ({ part, column: index }: Part) =>
        (part === 'does' || part === 'decides') && (isOwn(index) || isEmpty(index));
      const expected = [
        ...steps.flatMap((all, at) => (all.some(({ parts }) => parts.some(doesStep)) ? [] : [`s${at}`])),
        ...columns.flatMap((_ids, index) =>
          isEmpty(index)
            ? [`k${index} function`]
            : used.has(index) || steps.flat().length === 0
              ? []
              : [`k${index} task`],
        ),
        ...steps.flatMap((all, at) =>
          all.flatMap((one, index) => (ofNobody(one) ? [`c${at}${index} made-by-nobody`] : [])),
        ),
      ];
      for (const one of expected) tally.set(one.slice(0, 1), (tally.get(one.slice(0, 1)) ?? 0) + 1);
      const found = responsibleRole
        .check(protocol, factsOf(protocol, { on: testDay }))
        .filter(({ where }) => where.functionId === undefined)
        .map(({ where, subject }) =>
          [where.cardId ?? where.stepId ?? where.columnId, subject].filter(Boolean).join(' '),
        );
      expect(found.sort()).toEqual(expected.sort());
    }),
    flowSeeds(600),
  );
  for (const what of ['s', 'k', 'c']) expect(tally.get(what), what).toBeGreaterThan(20);
});
