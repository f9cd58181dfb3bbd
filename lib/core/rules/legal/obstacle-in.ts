/** What a sentence puts before Veilig Thuis. */
export type Obstacle =
  /** Parents, or the child, must agree. */
  | 'consent'
  /** Parents must know or be spoken to. */
  | 'talk'
  /** Somebody higher up must agree or know. */
  | 'head'
  /** Parents do not help, or refuse help. */
  | 'cooperation'
  /** It must be proven. */
  | 'proof'
  /** Time goes by. */
  | 'time';

/** In letters of parts-of-speech.ts: the first that the words hold. */
const obstacles: readonly (readonly [Obstacle, RegExp])[] = [
  ['head', /C[^,PJ]{0,3}[BI]|[BI][^,PJ]{0,4}C/],
  ['consent', /r|C(?![wlE]{0,3}[Vve])/],
  ['talk', /P[^,abLVv]{0,4}[TcF]|[TcF][^,abLVv]{0,3}P/],
  ['head', /[BI][^,abLVv]{0,4}T|T[^,abLVv]{0,3}[BI]|F[wl]{1,2}[BI]/],
  ['cooperation', /P[^,abL]{0,3}[hk]|[hk][^,abL]{0,2}P/],
  ['proof', /D/],
  ['time', /[diW]/],
];

export function obstacleIn(parts: string): Obstacle | undefined {
  return obstacles.find(([, found]) => found.test(parts))?.[0];
}

/** After "zonder" a bare name is enough: "buiten de ouders om", "zonder voorafgaand gesprek". */
export function obstacleWithout(parts: string): Obstacle | undefined {
  const found = obstacleIn(parts);
  if (found) return found;
  if (/^[wlfFg]{0,2}(?:P|T(?!w?[Vv]))/.test(parts)) return 'talk';
  return /^[wlfFg]{0,2}[BI]/.test(parts) ? 'head' : undefined;
}
