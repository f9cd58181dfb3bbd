import type { Protocol } from '@/schemas/protocol';
import { column, outcome, protocolOf, question, route, step } from './build-protocol';

const columns = ['c1', 'c2', 'c3'];

/** The heaviest upload that was ever accepted: so many routes, each of as many questions that lead on or to the end. */
export function heavyProtocol(routes: number, questions: number): Protocol {
  const ask = (r: number) => (_: unknown, q: number) => {
    const next = q + 1 < questions ? `r${r}q${q + 1}` : `r${r}end`;
    return question(
      `r${r}q${q}`,
      columns.slice(q % 3, (q % 3) + 1),
      [
        { to: next, label: 'ja of twijfel', answers: ['yes', 'doubt'] },
        { to: q % 7 === 6 ? `r${r}end` : next, label: 'nee', answers: ['no'] },
      ],
      {
        title: `Vraag ${q} van route ${r}: is er iets wat je eerst moet bespreken?`,
        questions: ['weighing-1'],
      },
    );
  };
  const all = (r: number) => [...Array.from({ length: questions }, ask(r)), outcome(`r${r}end`)];
  const steps = (r: number) =>
    Array.from({ length: Math.ceil((questions + 1) / 11) }, (_, s) =>
      step(`r${r}s${s + 1}`, all(r).slice(s * 11, s * 11 + 11)),
    );
  return protocolOf({
    columns: columns.map((id) => column(id)),
    routes: Array.from({ length: routes }, (_, r) => route(`r${r}`, steps(r))),
  });
}
