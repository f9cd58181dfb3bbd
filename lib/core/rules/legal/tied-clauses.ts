import { found, hurdle } from './barriers-found';
import { isAbout, type Clause } from './clauses';
import { obstacleIn } from './obstacle-in';
import { opposed, refuses } from './refusals';
import type { Barrier } from './ways-to-delay';

/** A clause with a link, and the clauses that it may say the condition of: before it, or else behind it. */
export function tied({ link, said }: Clause, clauses: readonly Clause[], index: number): Barrier[] {
  if (link === '' || isSafe(said)) return [];
  const before = clauses[index - 1];
  if (link !== 'a' && link !== 'z' && before && /x$|^x/.test(before.said)) return [];
  const main = before && (isAbout(before.said) || link === 'z') ? [before] : besides(clauses, index);
  const rest = main.map((one) => one.said).join(',');
  if (link === 'a' && clauses.length === 1) return inverted(said);
  switch (link) {
    case 'a':
      return underCondition(
        said,
        rest,
        before?.said ?? '',
        clauses.some((one) => one.said === 'O'),
      );
    case 'b':
      return isAbout(said)
        ? beforehand(rest + said.replace(/^.*[VRAE]/, ''), /g|[TPDC][^,]*n/.test(said))
        : refusedUntil(said, rest);
    case 't':
      if (/^[^,VRANxy]*[PJhe][^,VRANxy]*[VR]c?N!/.test(said))
        return [{ form: 'never', obstacle: 'cooperation' }];
      return /[NW]/.test(rest) && isAbout(rest) ? [hurdle('never', said, 'time')] : [];
    case 'u':
      return refusedUntil(said, rest);
    case 'M':
      return isAbout(rest) ? found('only', said) : [];
    case 'z':
      return isAbout(rest + said) && /[N5]/.test(rest) ? without(said, rest) : [];
  }
}

/** Without a comma between: "als ouders meewerken is een melding niet aan de orde". */
function inverted(said: string): Barrier[] {
  const at = said.search(/[VRAE]/);
  const main = said.slice(at);
  return at > 0 && refuses(main) ? opposed(said.slice(0, at)) : underCondition(said, '', '', false);
}

function without(said: string, rest: string): Barrier[] {
  const hurdles = found('never', said);
  if (hurdles.length > 0 || isAbout(said) || !isAbout(rest) || !refuses(rest) || /[BIxyuo]/.test(said))
    return hurdles;
  const isTold = /[PJ][^,]*T|T[^,]*[PJ]/.test(said);
  return [{ form: 'never', obstacle: isTold ? 'talk' : 'proof' }];
}

function besides(clauses: readonly Clause[], index: number): Clause[] {
  return clauses.filter((one, at) => at !== index && (one.link === '' || one.link === 'z'));
}

/** "Pas als ouders het weten", "als ouders niet willen, dan niet", "als je wilt melden, vraag dan eerst". */
function underCondition(said: string, rest: string, before: string, isOnlyThen: boolean): Barrier[] {
  const asked = said.replace(/[VRAE].*/, '');
  if (/^=/.test(said) && !/[NyxH]/.test(rest + said) && /[VAE]/.test(rest) && !/R/.test(rest))
    return found('only', asked);
  if (/R[^,N]*X/.test(rest)) return opposed(asked);
  if (/^=?N$/.test(said) && /O[^BI]*$/.test(before) && isAbout(rest))
    return [{ form: 'only', obstacle: 'cooperation' }];
  const isOnly = isOnlyThen || /O[^BI]*$/.test(before) || /(?<!x)O(?![BI])/.test(rest);
  if (isOnly && /^[^,N]*J[^,N]*[TZ8]/.test(said) && isAbout(rest))
    return [{ form: 'only', obstacle: 'proof' }];
  if (isOnly && isAbout(rest) && /^[wl]?[Te][^,VRAE]*N/.test(asked))
    return [{ form: 'only', obstacle: 'cooperation' }];
  if (isOnly && isAbout(rest + said)) {
    const hurdles = found('only', asked);
    if (hurdles.length === 0 && !/e/.test(asked) && !/[VRAENxyHS1YBI]/.test(said) && isWanted(said, rest))
      return [{ form: 'only', obstacle: 'proof' }];
    if (hurdles.length === 0 && /^T/.test(asked) && /P[^;]*T/.test(before))
      return [{ form: 'only', obstacle: 'talk' }];
    return hurdles.length === 0 && /e/.test(asked) ? [{ form: 'only', obstacle: 'cooperation' }] : hurdles;
  }
  if (/^[^P]*NR8|^[^P]*N[^R]*8/.test(said) && /NP/.test(rest))
    return [{ form: 'never', obstacle: 'consent' }];
  if (/R/.test(rest) && /N/.test(rest) && !/[yx]/.test(rest) && /ND|D[^,]*N|N[^,]*D/.test(said))
    return [{ form: 'never', obstacle: 'proof' }];
  if (refuses(rest) && (isAbout(rest) || isAbout(said))) {
    const against = opposed(asked);
    return against.length > 0 ? against : opposed(said);
  }
  if (/[VRAE]8|8[^,]*[VRAE]/.test(said) && !/N/.test(said)) return beforehand(rest);
  return [];
}

/** Advice and contact are open to all, so any condition is one too many; of a report those of somebody at home are. */
function isWanted(said: string, rest: string): boolean {
  return !/[NxyH]/.test(rest) && (/R/.test(rest) ? /[PJ]/.test(said) : /[VA]/.test(rest));
}

/** What must be done before it. Parents told before a report is only the order of work, and proper. */
function beforehand(rest: string, isAlways = false): Barrier[] {
  if (/[NHx]/.test(rest)) return [];
  const form = isAlways || /[FgiWd]/.test(rest) ? 'first' : 'before';
  if (/e/.test(rest) && /F/.test(rest) && !obstacleIn(rest)) return [{ form, obstacle: 'cooperation' }];
  return [
    ...found(form, rest),
    ...(/d/.test(rest) && /[FiW]|P[^,]*d/.test(rest) ? [{ form, obstacle: 'time' } as const] : []),
  ];
}

function refusedUntil(said: string, rest: string): Barrier[] {
  if (!isAbout(rest) || !/[NW]/.test(rest) || isAbout(said)) return [];
  const hurdles = found('never', said);
  return hurdles.length > 0 || /[cxNH]/.test(said) || !/[VA]/.test(rest)
    ? hurdles
    : [{ form: 'never', obstacle: 'time' }];
}

function isSafe(said: string): boolean {
  return /[SQ]/.test(said);
}
