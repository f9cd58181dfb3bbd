import { found } from './barriers-found';
import { isAbout, type Clause } from './clauses';
import { opposed, refuses } from './refusals';
import type { Barrier } from './ways-to-delay';

/** "Eerst met ouders, dan Veilig Thuis"; "geen akkoord, geen melding"; "staan ouders er niet achter, dan niet". */
export function inARow(clauses: readonly Clause[]): Barrier[] {
  return clauses.flatMap(({ link, said }, index): Barrier[] => {
    const next = clauses.slice(index + 1, index + 3).find((one) => one.said !== '' && one.link === '');
    if (next && link === 'a' && /K/.test(next.said) && isAbout(next.said)) return found('first', said);
    if (!next || (link !== '' && link !== 'z')) return [];
    const isLater = /[LKO]/.test(next.said) && (isAbout(next.said) || /Pd[^,]*R/.test(said));
    if (/F|Pd/.test(said) && isLater && !/[NHxV]/.test(said)) {
      const hurdles = found('first', said);
      if (hurdles.length > 0) return hurdles;
    }
    if (/K/.test(next.said) && isAbout(next.said) && found('first', said).length > 0)
      return found('first', said);
    if (/[VA]/.test(said) && !/[NF]/.test(said) && /F/.test(next.said) && !/[NHxVRA]/.test(next.said))
      return found('first', next.said);
    if (/j/.test(next.said) && refuses(next.said) && isAbout(next.said)) return found('never', said);
    if (/^L?[wl]?(?:P[^,N]{0,2}C|CP)/.test(said) && /^L[^,N]*[VRA]/.test(next.said))
      return [{ form: 'first', obstacle: 'consent' }];
    if (/P[^,N]{0,4}[6d]/.test(said) && /^[^VRA]*[LK][^,N]*[VRA]/.test(next.said))
      return [{ form: 'first', obstacle: 'time' }];
    if (/F[^,NV]*[eo]/.test(said) && clauses.slice(index + 1).some((one) => /K[^,]?[VR]/.test(one.said)))
      return [{ form: 'first', obstacle: 'time' }];
    if (/F[^,N]*e/.test(said) && /K/.test(next.said) && isAbout(next.said))
      return [{ form: 'first', obstacle: 'cooperation' }];
    if (/d[^,]*d/.test(said) && /[LK]/.test(next.said) && isAbout(next.said))
      return [{ form: 'first', obstacle: 'time' }];
    if (!refuses(next.said) || !(isAbout(next.said) || isAbout(said))) return [];
    if (/^N[CTD]/.test(said)) return found('never', said.slice(1));
    return /^[^,F]*$/.test(said) && !/O/.test(said) ? opposed(said) : [];
  });
}

/** "Schakel Veilig Thuis nog niet in", "wij melden niet": said outright, and not of a case without a worry. */
export function outright(clauses: readonly Clause[]): Barrier[] {
  if (clauses.some(({ said }) => /[S1]/.test(said))) return [];
  if (/^x+$/.test(clauses[0]?.said ?? '')) return [];
  const isDoneByAnother = clauses.some(({ said }) => /^[^N]*[BIU][^NO]*R/.test(said));
  const isToldWithin = clauses.some(({ said }) => /T[wl]{1,2}[BIU]/.test(said));
  if (isDoneByAnother || (isToldWithin && /^[UBI]RN!/.test(clauses[0]?.said ?? ''))) return [];
  const isWhenNot =
    /^[RcN]+!$/.test(clauses[0]?.said ?? '') && clauses.slice(1).some(({ said }) => /^L/.test(said));
  const isSaid = clauses.some(
    ({ link, said }) => link === '' && /!/.test(said) && !/[xyHNpZ3][^!]*!..|[xyHZp]/.test(said),
  );
  return isSaid && !isWhenNot ? [{ form: 'never', obstacle: 'time' }] : [];
}

/** What the sentence says in more than one clause. */
export function wholly(parts: string, clauses: readonly Clause[]): Barrier[] {
  const isCondition = /C[^,N]*M[^,]*[RVAE]|M[^,N]*[RVAE],?[^N]*C/.test(parts);
  const spares =
    /0/.test(parts) && clauses.some(({ link, said }) => link === '' && isAbout(said) && refuses(said));
  const isSigned = /PRC[^,N]*b|R[^,N]*lPC[^,N]*b/.test(parts);
  const isShort = /N[CTD][wl]?P?NR$/.test(parts) || /^RNwV$/.test(parts) || /^[^N]*[VRA]c?,5$/.test(parts);
  const isReportAfterTalk =
    /Q/.test(parts) && /R[^,N]{0,2}aT/.test(parts) && /P/.test(parts) && !/[xu]/.test(parts);
  const isAfterMany = /^ad+T[wP]{0,3}z?[^,N]{0,2}[VR]/.test(parts);
  const isWithConsent = /^[^,N]{0,3}[VRA]c?,?wC[wl]?P$/.test(parts);
  return [
    ...(isReportAfterTalk ? [{ form: 'first', obstacle: 'talk' } as const] : []),
    ...(isAfterMany ? [{ form: 'only', obstacle: 'time' } as const] : []),
    ...(isWithConsent ? [{ form: 'only', obstacle: 'consent' } as const] : []),
    ...(/(?<!a)[^,N]R[^,NTe]?ad+(?:$|w?V)|^Rad+(?:$|w?V)/.test(parts)
      ? [{ form: 'only', obstacle: 'time' } as const]
      : []),
    ...(/R[^,N]*,W$/.test(parts) ? [{ form: 'never', obstacle: 'time' } as const] : []),
    ...(isSigned ? [{ form: 'only', obstacle: 'consent' } as const] : []),
    ...(isShort ? [{ form: 'never', obstacle: 'consent' } as const] : []),
    ...(!/v/.test(parts) && /(?<!e)6a?[^,TevDAN]{0,3}R/.test(parts)
      ? [{ form: 'never', obstacle: 'weeks' } as const]
      : []),
    ...(isCondition ? found('only', parts) : []),
    ...(spares ? [{ form: 'never', obstacle: 'cooperation' } as const] : []),
  ];
}
