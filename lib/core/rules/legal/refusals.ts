import type { Barrier } from './ways-to-delay';

/** A main clause in which the school does nothing: "dan melden we niet", and not "dat is niet nodig". */
export function refuses(rest: string): boolean {
  return /N/.test(rest) && !/[nxyH]|N[iW]|NC/.test(rest.replace(/yN/g, 'N'));
}

/** What is no reason to leave it: against it, cooperating, helped already, in doubt, or not proven. */
export function opposed(said: string): Barrier[] {
  if (/[PJ][^,]*(?:N[^,]*[8C]|[8C][^,]*N|k)|k[^,]*[PJ]|NC[^,]*P/.test(said))
    return [{ form: 'never', obstacle: 'consent' }];
  if (/P[^,N]*[he]|[he][^,N]*P|^[^,PN]*e/.test(said)) return [{ form: 'never', obstacle: 'cooperation' }];
  if (/P[^,]*N[^,]*T|N[^,]*(?:P[^,]*T|T[^,]*P)/.test(said)) return [{ form: 'never', obstacle: 'talk' }];
  return /Y|ND|DN|2/.test(said) ? [{ form: 'never', obstacle: 'proof' }] : [];
}
