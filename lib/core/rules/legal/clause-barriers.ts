import { clausesOf, isAbout, type Clause } from './clauses';
import { obstacleIn, type Obstacle } from './obstacle-in';
import type { Barrier, Form } from './ways-to-delay';

/** Longer is no sentence that anyone writes; the orders of ways-to-delay.ts read it all the same. */
const MOST_PARTS = 300;

/**
 * What stands between the school and Veilig Thuis, told from the clauses of a sentence and how they are tied, in
 * whatever order they stand: what waits, what it waits for, and what says that it must.
 */
export function barriersAcross(parts: string): Barrier[] {
  if (parts.length > MOST_PARTS) return [];
  const clauses = clausesOf(parts);
  if (!clauses.some(({ said }) => isAbout(said))) return [];
  return [
    ...clauses.flatMap((clause, index) => tied(clause, clauses, index)),
    ...inARow(clauses),
    ...outright(clauses),
    ...wholly(parts, clauses),
    ...clauses.flatMap(({ link, said }) => (link === '' || link === 'a' ? within(said, parts) : [])),
  ];
}

/** A clause with a link, and the clauses that it may say the condition of: before it, or else behind it. */
function tied({ link, said }: Clause, clauses: readonly Clause[], index: number): Barrier[] {
  if (link === '' || isSafe(said)) return [];
  const before = clauses[index - 1];
  if (link !== 'a' && link !== 'z' && before && /x$|^x/.test(before.said)) return [];
  const main = before && (isAbout(before.said) || link === 'z') ? [before] : besides(clauses, index);
  const rest = main.map((one) => one.said).join(',');
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
  if (/^=?N$/.test(said) && /O[^BI]*$/.test(before) && isAbout(rest))
    return [{ form: 'only', obstacle: 'cooperation' }];
  const isOnly = isOnlyThen || /O[^BI]*$/.test(before) || /(?<!x)O(?![BI])/.test(rest);
  if (isOnly && /^[^,N]*J[^,N]*[TZ8]/.test(said) && isAbout(rest))
    return [{ form: 'only', obstacle: 'proof' }];
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

/** A main clause in which the school does nothing: "dan melden we niet", and not "dat is niet nodig". */
function refuses(rest: string): boolean {
  return /N/.test(rest) && !/[nxyH]|N[iW]|NC/.test(rest.replace(/yN/g, 'N'));
}

/** What is no reason to leave it: against it, cooperating, helped already, in doubt, or not proven. */
function opposed(said: string): Barrier[] {
  if (/[PJ][^,]*(?:N[^,]*[8C]|[8C][^,]*N|k)|k[^,]*[PJ]|NC[^,]*P/.test(said))
    return [{ form: 'never', obstacle: 'consent' }];
  if (/P[^,N]*[he]|[he][^,N]*P|^[^,PN]*e/.test(said)) return [{ form: 'never', obstacle: 'cooperation' }];
  if (/P[^,]*N[^,]*T|N[^,]*(?:P[^,]*T|T[^,]*P)/.test(said)) return [{ form: 'never', obstacle: 'talk' }];
  return /Y|ND|DN|2/.test(said) ? [{ form: 'never', obstacle: 'proof' }] : [];
}

/** What must be done before it. Parents told before a report is only the order of work, and proper. */
function beforehand(rest: string, isAlways = false): Barrier[] {
  if (/[NHx]/.test(rest)) return [];
  const form = isAlways || /[FgiWd]/.test(rest) ? 'first' : 'before';
  if (/e/.test(rest) && /F/.test(rest) && !obstacleIn(rest)) return [{ form, obstacle: 'cooperation' }];
  return [
    ...found(form, rest),
    ...(/d/.test(rest) && /[FiW]/.test(rest) ? [{ form, obstacle: 'time' } as const] : []),
  ];
}

function refusedUntil(said: string, rest: string): Barrier[] {
  if (!isAbout(rest) || !/[NW]/.test(rest) || isAbout(said)) return [];
  const hurdles = found('never', said);
  return hurdles.length > 0 || /[cxNH]/.test(said) || !/[VA]/.test(rest)
    ? hurdles
    : [{ form: 'never', obstacle: 'time' }];
}

/** "Eerst met ouders, dan Veilig Thuis"; "geen akkoord, geen melding"; "staan ouders er niet achter, dan niet". */
function inARow(clauses: readonly Clause[]): Barrier[] {
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
    if (/F[^,N]*e/.test(said) && /K/.test(next.said) && isAbout(next.said))
      return [{ form: 'first', obstacle: 'cooperation' }];
    if (/d[^,]*d/.test(said) && /[LK]/.test(next.said) && isAbout(next.said))
      return [{ form: 'first', obstacle: 'time' }];
    if (!refuses(next.said) || !(isAbout(next.said) || isAbout(said))) return [];
    if (/^N[CTD]/.test(said)) return found('never', said.slice(1));
    return /^[^,F]*$/.test(said) && !/O/.test(said) ? opposed(said) : [];
  });
}

/** What the sentence says in more than one clause. */
function wholly(parts: string, clauses: readonly Clause[]): Barrier[] {
  const isCondition = /C[^,N]*M[^,]*[RVAE]|M[^,N]*[RVAE],?[^N]*C/.test(parts);
  const spares =
    /0/.test(parts) && clauses.some(({ link, said }) => link === '' && isAbout(said) && refuses(said));
  const isSigned = /PRC[^,N]*b|R[^,N]*lPC[^,N]*b/.test(parts);
  const isShort = /N[CTD]NR$/.test(parts) || /^RNwV$/.test(parts) || /^[^N]*[VRA]c?,5$/.test(parts);
  return [
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

/** "Schakel Veilig Thuis nog niet in", "wij melden niet": said outright, and not of a case without a worry. */
function outright(clauses: readonly Clause[]): Barrier[] {
  if (clauses.some(({ said }) => /[S1]/.test(said))) return [];
  const isWhenNot =
    /^[RcN]+!$/.test(clauses[0]?.said ?? '') && clauses.slice(1).some(({ said }) => /^L/.test(said));
  const isSaid = clauses.some(
    ({ link, said }) => link === '' && /!/.test(said) && !/[xyHNpZ3][^!]*!..|[xyHZp]/.test(said),
  );
  return isSaid && !isWhenNot ? [{ form: 'never', obstacle: 'time' }] : [];
}

/** What one clause says by itself; `parts` are those of the whole sentence. */
function within(said: string, parts: string): Barrier[] {
  const ways: Barrier[] = [];
  const isAffirmed = !/[NHx]/.test(said);
  if (isAffirmed && /C/.test(said) && /[n4Mg]/.test(said)) ways.push(...found('only', said));
  if (isAffirmed && /4/.test(said) && /[PJ]/.test(said) && /[C8k]/.test(said))
    ways.push({ form: 'only', obstacle: 'consent' });
  if (isAffirmed && /r/.test(said)) ways.push({ form: 'only', obstacle: 'consent' });
  if (isAffirmed && !/8/.test(said) && /P[^,]*X/.test(said)) ways.push({ form: 'only', obstacle: 'consent' });
  if (isAffirmed && /G[^,T]*P(?!T)/.test(said)) ways.push({ form: 'only', obstacle: 'consent' });
  if (isAffirmed && /5[^,PT]{0,4}[VRAE]|[VRAE][^,PT]{0,4}5|5z/.test(said))
    ways.push({ form: 'never', obstacle: 'time' });
  if (/k/.test(said) && /[PJC]/.test(said) && !/Nk/.test(said) && refuses(said) && isAbout(said))
    ways.push({ form: 'never', obstacle: 'consent' });
  if (/0/.test(said) && isAffirmed && /g|5/.test(said) && /R/.test(said))
    ways.push({ form: 'never', obstacle: 'cooperation' });
  if (/R[^,]*P[^,]*C/.test(said) && isAffirmed && /l/.test(said))
    ways.push({ form: 'only', obstacle: 'consent' });
  if (/[RV]c?[wl]?V?Nq|NqR/.test(said) && !/[PTHx]/.test(said))
    ways.push({ form: 'never', obstacle: 'time' });
  if (/wd[^,]{0,2}(?:N[^,]{0,2}[RV]|[RV]c?N)/.test(said) && refuses(said))
    ways.push({ form: 'never', obstacle: 'time' });
  if (/9/.test(said) && /[VA]/.test(said) && (refuses(said) || /O[^,]{0,2}9/.test(said)))
    ways.push({ form: 'only', obstacle: 'steps' });
  if (/R[^,]{0,6}6|6[^,A]{0,3}R/.test(said) && !/[TevDNHx]/.test(said))
    ways.push({ form: 'never', obstacle: 'weeks' });
  const [, late] = /F([^,NV]*)(?:[VRA][^,]*K|R[^,]*[Lj])/.exec(said) ?? [];
  if (late !== undefined) ways.push(...found('first', late));
  if (isAffirmed && /O[wl]{0,2}[dD]/.test(said) && isAbout(said))
    ways.push({ form: 'only', obstacle: 'time' });
  if (/gPZ[^,]*[VR]|PgZ[^,]*[VR]/.test(said)) ways.push({ form: 'only', obstacle: 'consent' });
  if (isAffirmed && /R/.test(said) && /g/.test(said) && /D/.test(said))
    ways.push({ form: 'only', obstacle: 'proof' });
  if (/R[^,N]*d[^,N]*K/.test(said)) ways.push({ form: 'first', obstacle: 'time' });
  if (/[CT][^;]*RjN/.test(parts) && /P/.test(parts)) ways.push({ form: 'only', obstacle: 'consent' });
  if (isAffirmed && /R[^,]*X/.test(said) && /P/.test(parts) && !/[8y]/.test(parts))
    ways.push({ form: 'only', obstacle: 'consent' });
  if (/P[^,N]{0,2}F[^,N]{0,2}T[^,N]*[VA]/.test(said)) ways.push({ form: 'first', obstacle: 'talk' });
  if (/Y[^,x]*N[^,]*R/.test(said)) ways.push({ form: 'never', obstacle: 'proof' });
  if (isAffirmed && /R[^,]{0,2}W/.test(said)) ways.push({ form: 'never', obstacle: 'time' });
  if (isAffirmed && /[VRAE][^,]*[TD][^,]*n|(?:T[^,]*P|P[^,]*T|D)[wl]?n/.test(said) && isAbout(said))
    ways.push(...found('only', said.replace(/^[^TPD]*/, '')));
  if (isAffirmed && isAbout(said) && /O[^,N]*[wl][^,N]*C/.test(said))
    ways.push(...found('only', said.replace(/^.*O/, '')));
  if (isAffirmed && isAbout(said) && /F[^,N]*C/.test(said))
    ways.push(...found('first', said.replace(/^.*F/, '')));
  if (/F[wl]?P[^,NT]{0,2}O[^,]{0,2}[VRA]/.test(said)) ways.push({ form: 'first', obstacle: 'talk' });
  if (/NZw?V/.test(said)) ways.push({ form: 'never', obstacle: 'head' });
  if (/1N|R[^;]*,N1/.test(parts)) ways.push({ form: 'never', obstacle: 'proof' });
  return ways;
}

function found(form: Form, said: string): Barrier[] {
  const obstacle = obstacleIn(said);
  return obstacle ? [{ form, obstacle }] : [];
}

function hurdle(form: Form, said: string, otherwise: Obstacle): Barrier {
  return { form, obstacle: obstacleIn(said) ?? otherwise };
}

function isSafe(said: string): boolean {
  return /[SQ]/.test(said);
}
