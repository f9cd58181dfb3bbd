import { listed } from '@/lib/core/dutch';
import { findCard, words } from '@/lib/core/protocol/questions';
import { assertNever } from '@/lib/core/result';
import type { DecisionRow, DecisionTable, Verdict } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';

/** A flaw of a row: a sign, its name, and what it means. */
export const flawWords: Readonly<
  Record<NonNullable<DecisionRow['flaw']>, { sign: string; name: string; why: string }>
> = {
  gap: { sign: '∅', name: 'Gat', why: 'hier volgt geen uitkomst' },
  overlap: { sign: '⧉', name: 'Overlap', why: 'hier volgt meer dan één uitkomst' },
  contradiction: {
    sign: '≠',
    name: 'In strijd met de norm',
    why: 'onveiligheid of twijfel leidt hier niet tot melden',
  },
};

/** "Afweging 2" with "acute of structurele onveiligheid?", each kind of a card that asks more; another question by the title of its card. */
export function questionInWords(
  protocol: Protocol,
  { cardId, kinds }: DecisionTable['questions'][number],
): { name: string; about: string } {
  const said = kinds.map((kind) => words.questionKind[kind].split(': ')).filter(([, about]) => about);
  if (said.length === 0) return { name: findCard(protocol, cardId)?.card.title ?? '', about: '' };
  const names = said.map(([name = '']) => name);
  return { name: capital(listed(names, 'en')), about: said.map(([, about]) => about).join(' ') };
}

/** "ja of twijfel"; '' where the question is not asked on this way. An answer of one's own has its own words. */
export function answerInWords(protocol: Protocol, row: DecisionRow, cardId: CardId): string {
  const given = row.answers.filter((one) => one.cardId === cardId);
  const exits = findCard(protocol, cardId)?.card.exits ?? [];
  const said = given.flatMap(({ answers, exitIds }) =>
    answers.map((answer) => {
      const label = exits.find(({ id }) => exitIds.includes(id))?.label.trim();
      return answer === 'other' && label ? label : words.answer[answer];
    }),
  );
  return listed([...new Set(said)], 'of');
}

/** "Melden", "Melden, daarna hulp", "Geen uitkomst". */
export function outcomeInWords(protocol: Protocol, { verdicts, reports }: DecisionRow): string {
  const said = [...new Set(verdicts.map((verdict) => verdictInWords(protocol, verdict)))];
  const ends = said.length > 0 ? listed(said, 'en') : 'geen uitkomst';
  const isSaid = verdicts.some(
    (one) => one.kind === 'outcome' && ['report', 'report-and-help'].includes(one.outcome),
  );
  return capital(reports && !isSaid ? `${words.outcomeKind.report}, daarna ${ends}` : ends);
}

function verdictInWords(protocol: Protocol, verdict: Verdict): string {
  const titleOf = (cardId: CardId) => findCard(protocol, cardId)?.card.title ?? 'een kaart';
  switch (verdict.kind) {
    case 'outcome':
      return words.outcomeKind[verdict.outcome];
    case 'route':
      return `naar route ${protocol.routes.find(({ id }) => id === verdict.routeId)?.title ?? ''}`.trim();
    case 'handover':
      return `overdragen (${titleOf(verdict.cardId)})`;
    case 'again':
      return `terug naar ${titleOf(verdict.cardId)}`;
    case 'follow':
      return `volgen (${titleOf(verdict.cardId)})`;
    default:
      return assertNever(verdict);
  }
}

/** "12 combinaties, waarvan 2 niet in orde". */
export function tableInWords({ rows, capped }: DecisionTable): string {
  const flawed = rows.filter(({ flaw }) => flaw !== undefined).length;
  const count = rows.length === 1 ? '1 combinatie' : `${rows.length} combinaties`;
  return [
    flawed === 0 ? `${count}, elk met precies één uitkomst.` : `${count}, waarvan ${flawed} niet in orde.`,
    ...(capped ? ['Er zijn er meer dan hier passen.'] : []),
  ].join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
