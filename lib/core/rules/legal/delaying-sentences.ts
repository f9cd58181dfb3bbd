import { rememberedUnder } from './remembered';
import { exception } from './safety-exception';
import { leansOn, partsIn, partsWith, sentencesIn, type Sentence } from './sentences-in';
import { barriersAcross } from './clause-barriers';
import { isEmergencyHeld, isGatekept } from './gatekeepers';
import { isOfOthers, overturnedIn, takesBack } from './overturned';
import { barriersIn, type Barrier } from './ways-to-delay';

/** The norm a sentence breaks. */
export type BrokenNorm =
  | 'consent-not-needed'
  | 'head-may-not-stop'
  | 'advice-is-open'
  | 'safety-first'
  | 'report-at-once'
  | 'report-in-days'
  /** Only where it is about staff. */
  | 'veilig-thuis-too';

/** `with` is the sentence before, where the words are read with it. */
export type Delay = { words: string; norm: BrokenNorm; with?: string };

/** Sentences that delay or forbid a report to Veilig Thuis, or its advice. `heading` is what the text is about. */
export const delaysIn = rememberedUnder(readDelays);

/** What `delaysIn` remembers. */
export function readDelays(text: string, heading: string): readonly Delay[] {
  if (!mayHold.test(`${heading} ${text}`)) return [];
  const sentences = sentencesIn(text, heading);
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    if (!sentence.isRule || !mayHold.test(`${before?.words ?? ''} ${sentence.words}`)) return [];
    const next = sentences[index + 1];
    if (isDeniedAround(sentence, before, next) || isTakenBack(sentence, before, next)) return [];
    const overturned = overturnedIn(sentence.words);
    if (overturned !== undefined) {
      const norm = normOverturned(overturned);
      return norm ? [{ words: sentence.words, norm }] : [];
    }
    const isExcepted = () => [before, next].some((one) => one && saysOtherwise(one.words));
    if (isRefusedAnswer(sentence, sentences.slice(Math.max(0, index - 2), index)))
      return [{ words: sentence.words, norm: 'consent-not-needed' }];
    const parts = partsWith(before, sentence);
    const norm = isDenied(parts) ? normInHalf(sentence.words, isExcepted) : brokenNorm(parts, isExcepted);
    if (!norm) return [];
    const isTied = before !== undefined && leansOn(before, sentence);
    return [{ words: sentence.words, norm, ...(isTied && { with: before.words }) }];
  });
}

/** The same where the text is only for acute danger: there each sentence is about it. */
export function delaysInDanger(text: string, heading: string): readonly Delay[] {
  const told = delaysIn(text, heading);
  const known = new Set(told.map(({ words }) => words));
  const first = sentencesIn(text)
    .filter(({ words, isRule }) => isRule && !known.has(words) && parentsFirstInDanger(`Q,${partsIn(words)}`))
    .map(({ words }): Delay => ({ words, norm: 'safety-first' }));
  return [...told, ...first];
}

/** Cheap, and true of every sentence that delays, or of the one it leans on. */
const mayHold =
  /veilig[- ]?thuis|meld(?!code)|advies|extern|acu|niemand|gevaar|in nood|noodsituatie|aan de bel|instanti|autoriteit|hulpdienst|naar buiten|buitenstaander|derden|binnen (?:het|de|ons)|levensgevaar|eerge|eerwr|huwelij|iemand anders|anderen|een ander|wie dan ook|wacht met|1-?1-?2|alarmnummer|noodnummer|politie|\b(?:ge)?bel(?:t|len|d)?\b[^]{0,80}(?:toestemming|akkoord|goedkeuring)|(?:toestemming|akkoord|goedkeuring)[^]{0,60}\b(?:ge)?bel(?:t|len|d)?\b|achterlat|vermink|besnijd|\b(?:vt|amh?k|shg|vgv)\b/i;

/** In the sentence before or after only "tenzij" and "behalve" are about this one. */
function saysOtherwise(words: string): boolean {
  return /tenzij|behalve/i.test(words) && /u[^;]{0,6}[SQ]/.test(partsIn(words));
}

/** What is denied in one half may be forbidden in the other: "Een misverstand is dat je niet mag bellen: bel pas na akkoord." */
function normInHalf(words: string, isExceptedBeside: () => boolean): BrokenNorm | undefined {
  const [first = '', ...others] = words.split(/:\s|,?\smaar\s/i).map(partsIn);
  const isWholeMistake = /m/.test(first) && !/[VRAEc]/.test(first);
  const said = isWholeMistake ? [] : others.filter((half) => !isDenied(half));
  return said
    .map((half) => brokenNorm(/[VRAE]/.test(half) ? half : `V,${half}`, isExceptedBeside))
    .find((norm) => norm !== undefined);
}

function brokenNorm(said: string, isExceptedBeside: () => boolean): BrokenNorm | undefined {
  if (isDenied(said)) return undefined;
  const heard = withoutWaivers(said);
  const isEmergency = heard.includes('3');
  const told = withCall(
    withinSchool(heard)
      .replace(/3/g, 'V')
      .replace(/7/g, /c/.test(heard) ? 'E' : ''),
  );
  const parts = told.replace(/[!=]/g, '');
  if (heldEvenInDanger(parts)) return 'report-at-once';
  const act = actOf(parts);
  if (isEmergency) return isEmergencyHeld(parts, heard, told) ? 'report-at-once' : undefined;
  if (/Q/.test(parts) && /W[^,;N]{0,5}[CB]|F[^,;NVA]{0,3}(?:BC|CB)|FB[^,;N]{0,4}W/.test(parts))
    return 'report-at-once';
  if (!act) return parentsFirstInDanger(parts) ? 'safety-first' : undefined;
  if (act !== 'report' && isGatekept(parts)) return 'advice-is-open';
  if (onlyWhenAcute(parts)) return 'report-at-once';
  const barriers = barriersOf(parts, told);
  if (barriers.length === 0) return undefined;
  const isExcepted = exception.test(said) || isExceptedBeside();
  return barriers.map((barrier) => normAgainst(barrier, act, isExcepted)).find((norm) => norm !== undefined);
}

/** "Het is een misverstand dat je zonder toestemming mag bellen" forbids; that one must have leave first, it only denies. */
function normOverturned(overturned: string): BrokenNorm | undefined {
  const parts = partsIn(overturned);
  const without = parts.indexOf('z');
  if (without < 0 || /[NHxmW]/.test(parts) || brokenNorm(parts, () => false)) return undefined;
  const act = parts.replace(/z[^,]*?(?=[VRA]|,|$)/, '');
  const hurdle = parts.slice(without).replace(/(?<=.)[VRAc].*$/, '');
  return brokenNorm(`${act}N${hurdle}`, () => false);
}

function isTakenBack({ words }: Sentence, before: Sentence | undefined, next: Sentence | undefined): boolean {
  if (takesBack(words) || takesBack(next?.words ?? '')) return true;
  return isOfOthers(words, next?.words ?? '') || isOfOthers(before?.words ?? '', words);
}

/** "Geven ouders toestemming? Ja: melden. Nee: niet melden." "Geen toestemming? Geen melding." */
function isRefusedAnswer({ words }: Sentence, before: readonly Sentence[]): boolean {
  const asked = before.findLast((one) => one.words.endsWith('?'));
  if (asked === undefined) return false;
  const [question, answer] = [partsIn(asked.words), partsIn(words)];
  if (/^N[CTD]/.test(question) && asked === before.at(-1) && answer === 'NR') return true;
  const isNo = /^nee(?!\p{L})/iu.test(words) && /^N[^VA]{0,8}(?:NR|RN)/.test(answer);
  return isNo && /[PJ][^,]{0,12}C|C[^,]{0,12}[PJ]/.test(question);
}

function barriersOf(parts: string, told: string): Barrier[] {
  return [...barriersIn(parts), ...barriersAcross(told)];
}

/** "Heb je toestemming nodig? Nee." "Je mag niet bellen; dat klopt niet." */
function isDeniedAround(
  { words }: Sentence,
  before: Sentence | undefined,
  next: Sentence | undefined,
): boolean {
  if (
    /^nee(?!\p{L})/iu.test(words) &&
    /nodig|moet|verplicht|hoe(?:f|ven)|eerst|wacht/i.test(before?.words ?? '')
  )
    return true;
  if (/^nee\s*[:,–-]\s*(?:alleen|pas|mits|tenzij)(?!\p{L})/iu.test(words)) return true;
  return /^(?:maar )?(?:dat|dit) (?:klopt niet|is (?:niet (?:zo|waar)|onjuist|een (?:misverstand|fabel)))/i.test(
    next?.words ?? '',
  );
}

/** Said to be untrue, or told as what does not matter: "ook als ouders weigeren", "ouders hoeven niet". */
function isDenied(parts: string): boolean {
  return /[mH]|y[^,;]{0,2}a[^,;QS]{0,3}(?:P|J(?![QS]))/.test(parts);
}

/** "toestemming is niet nodig", "ook zonder toestemming", "wacht niet". */
const waivers: readonly RegExp[] = [
  /NC[^,;]{0,3}n|C[^,;]{0,4}Nn|CNM|NM/g,
  /y[^,;]{0,2}z[^,;]{0,4}/g,
  /N[iW]|[iW][RVAc]{0,3}N(?!q)|z[iW][^,;]{0,4}/g,
  /N[^,;VRA]?X|XR?N/g,
  /N5|N4|NN(?!z)/g,
  /TP[^,;]?NzT?/g,
  /z[^,;VRAE]*e[^,;VRAE]*N/g,
  /5,x/g,
];

function withoutWaivers(parts: string): string {
  return waivers.reduce((left, waiver) => left.replace(waiver, 'x'), parts);
}

/** In a meldcode "bel pas na toestemming", without a name, is a call to Veilig Thuis. */
function withCall(parts: string): string {
  return !/[VRAEovep]|cw?P/.test(parts) && /C/.test(parts) ? parts.replace('c', 'cV') : parts;
}

/** Who reports to the head or the intern begeleider tells them. */
function withinSchool(parts: string): string {
  return parts.replace(/R(?=w[BI])/g, /V/.test(parts) ? 'T' : 'R');
}

type Act = 'report' | 'advice' | 'contact';

/** What is delayed; a report to the head and advice of another body are not about Veilig Thuis. */
function actOf(parts: string): Act | undefined {
  const isNamed = /[VE]|ic[^;,]{0,2}t[^;,]{0,2}D/.test(parts);
  if (/A/.test(parts) && (isNamed || !/A[wl]{0,2}[BIUo]/.test(parts))) return 'advice';
  if (/R/.test(parts) && (isNamed || !/R[wlF]{1,2}[BIo]/.test(parts))) return 'report';
  return isNamed ? 'contact' : undefined;
}

/** Who decides on a report may be laid down, so there only a "never without" forbids; asking advice is open to all. */
function normAgainst({ form, obstacle }: Barrier, act: Act, isExcepted: boolean): BrokenNorm | undefined {
  switch (obstacle) {
    case 'consent':
      return act === 'advice' ? 'advice-is-open' : 'consent-not-needed';
    case 'talk':
      if (act === 'advice') return 'advice-is-open';
      return isExcepted || (act === 'report' && form === 'before') ? undefined : 'safety-first';
    case 'head':
      if (act !== 'report') return 'advice-is-open';
      return form === 'never' ? 'head-may-not-stop' : undefined;
    case 'helper':
      return act !== 'report' && (form === 'never' || form === 'only') ? 'advice-is-open' : undefined;
    case 'steps':
      return act === 'report' ? undefined : 'advice-is-open';
    case 'time':
      return form === 'before' ? undefined : 'report-at-once';
    case 'weeks':
      return 'report-in-days';
    case 'cooperation':
    case 'proof':
      return 'report-at-once';
  }
}

/** "Eerst alle stappen, ook bij acuut gevaar", "ook als het kind gevaar loopt". */
function heldEvenInDanger(parts: string): boolean {
  const left = parts.replace(/,?y[aw]{1,2}[^,;VRAEN]{0,3}[QS][^,;VRAEN]{0,2}/, '');
  if (left === parts || /[xN]/.test(left)) return false;
  return (
    parentsFirst.test(left) ||
    /P[^,;]{0,12}[gf][^,;]{0,8}T/.test(left) ||
    barriersOf(left, left).some(({ form }) => form !== 'before')
  );
}

/** "Meld alleen bij acuut gevaar": structural unsafety and doubt are reported too. */
function onlyWhenAcute(parts: string): boolean {
  return /O[^,;]{0,4}Q/.test(parts) && !/[qYzNTFbK]/.test(parts);
}

const parentsFirst = /F[^;,NVvLbBI]{0,3}P|P[^;,NVvLb]{0,2}F|T[wl]{0,2}P[^;,NVv]{0,2}bc/;

/** "Bij eergerelateerd geweld praten wij eerst met de ouders." */
function parentsFirstInDanger(parts: string): boolean {
  return parts.includes('Q') && parentsFirst.test(parts) && !/N[^;,]{0,2}F|x|b(?!c)/.test(parts);
}
