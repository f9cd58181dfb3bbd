/** What a sentence puts before Veilig Thuis. */
export type Obstacle =
  /** Parents, or the child, must agree. */
  | 'consent'
  /** Parents must know or be spoken to. */
  | 'talk'
  /** Somebody higher up must agree or know. */
  | 'head'
  /** Somebody who helps, such as the intern begeleider, must agree or know. */
  | 'helper'
  /** Parents do not help, or refuse help. */
  | 'cooperation'
  /** It must be proven. */
  | 'proof'
  /** Other steps must be done. */
  | 'steps'
  /** Time goes by. */
  | 'time'
  /** A term of weeks, where no norm gives a figure. */
  | 'weeks';

/** In letters of parts-of-speech.ts: the first that the words hold. */
const obstacles: readonly (readonly [Obstacle, RegExp])[] = [
  ['consent', /C[wlT]{0,3}B[wl]{0,2}P|CP[wl]?B|P[wl]?B[^,VRAE]{0,3}C|B[wl]?P[^,VRAE]{0,3}C/],
  ['head', /C[^,PJ]{0,3}B|B[^,PJ]{0,4}C/],
  ['helper', /C[^,PJ]{0,3}I|I[^,PJ]{0,4}C/],
  ['consent', /r|C(?![wlE]{0,3}[Vve])/],
  ['talk', /P[^,abLVv]{0,4}[TcF]|[TcF][^,abLVv]{0,3}P/],
  ['head', /B[^,abLVv]{0,4}[Tc]|[Tc][^,abLVv]{0,3}B|F[wl]{0,2}B/],
  ['helper', /I[^,abLVv]{0,4}[Tc]|[Tc][^,abLVv]{0,3}I/],
  ['cooperation', /P[^,abL]{0,3}[hk]|[hk][^,abL]{0,2}P/],
  ['proof', /D/],
  ['steps', /9/],
  ['time', /[diW6]/],
];

export function obstacleIn(parts: string): Obstacle | undefined {
  return obstacles.find(([, found]) => found.test(parts))?.[0];
}

/** After "zonder" a bare name is enough: "buiten de ouders om", "zonder voorafgaand gesprek". */
export function obstacleWithout(parts: string): Obstacle | undefined {
  const found = obstacleIn(parts);
  if (found) return found;
  if (/^[wlfFg]{0,2}(?:P|T(?!w?[Vv]))/.test(parts)) return 'talk';
  if (/^[wlfFg]{0,2}B/.test(parts)) return 'head';
  return /^[wlfFg]{0,2}I/.test(parts) ? 'helper' : undefined;
}
