import type { PlacedWords } from '../words-in';
import { asOneSentence } from './as-one-sentence';
import { delaysIn } from './delaying-sentences';
import { bansIn } from './plain-bans';
import { rememberedUnder } from './remembered';
import { sentencesIn } from './sentences-in';
import { emergencyNumber, nameless, readCall } from './words-of-calls';

/** `said` is the sentence, with the one before it where the two are read together. */
export type HeldCall = { words: string; said: string };

/** About 112 and nothing of Veilig Thuis. */
function isAboutEmergency(words: string): boolean {
  return emergencyNumber.test(words) && !/veilig ?thuis|meld(?!kamer)|advies/i.test(words);
}

/**
 * Sentences that forbid a call to 112 or let it wait: what the reader of ML-44 tells of any call, a ban as it reads one
 * on Veilig Thuis, and what is only said of 112. With the sentence before, where that says who "die" is.
 */
export const heldCallsIn = rememberedUnder(readHeldCalls);

/** The same of a text where it stands; a condition is read with what it is a condition of. */
export const heldCallsAt = (one: PlacedWords): readonly HeldCall[] =>
  one.isCondition ? heldCallsIn(asOneSentence(one)) : heldCallsIn(one.text, one.under);

function readHeldCalls(text: string, heading: string): readonly HeldCall[] {
  if (!nameless.test(`${heading} ${text}`)) return [];
  const told = delaysIn(text, heading);
  const sentences = sentencesIn(text, heading);
  return sentences.flatMap((one, index) => {
    if (!one.isRule) return [];
    const before = sentences[index - 1];
    const around =
      before && (before.isRule || before.words.endsWith('?')) && pointsBack.test(one.words)
        ? `${before.words} ${one.words}`
        : one.words;
    const delay = told.find(({ words }) => words === one.words);
    const said = delay?.with === undefined ? around : `${delay.with} ${one.words}`;
    if (!isHeld(said, delay !== undefined)) return [];
    const isWhole = nameless.test(one.words) && !/^(?:die|deze|hij|zij)(?!\p{L})/iu.test(one.words);
    return [{ words: one.words, said: isWhole ? one.words : said }];
  });
}

function isHeld(said: string, isTold: boolean): boolean {
  const parts = readCall(said.replace(/[.?;]\s/g, ', '));
  if (!parts.includes('3') || /x/.test(parts)) return false;
  if (isTold && isAboutEmergency(said)) return true;
  return waits.some((order) => order.test(parts)) || isBanned(said);
}

/** "Die belt zo nodig 112", "Pas als zij niet opnemen bellen we 112", "De leerkracht doet dat niet zelf." */
const pointsBack =
  /^(?:maar )?(?:(?:pas (?:als|wanneer|nadat|daarna) )?(?:die|deze|hij|zij|dan|daarna)|vervolgens|alleen|pas)(?!\p{L})|(?<!\p{L})do(?:et|en) (?:dat|dit) (?:niet|nooit)(?!\p{L})/iu;

/** In letters of words-of-calls.ts. */
const waits: readonly RegExp[] = [
  // "vraag de directeur of je 112 mag bellen"
  /(?<!N)a[^;N3]{0,6}H[^;N3]{0,4}o[^;]{0,4}3|H[^,;N3]{0,2}ao[^;]{0,4}3/,
  // "de directeur bepaalt of 112 nodig is", "het besluit om 112 te bellen ligt bij de directeur"
  /H[^,;N3]{0,3}p[^;3N]{0,6}o?[^,;3N]{0,4}3|pH[^;3N]{0,3}3|p[^,;N3]{0,2}3c?[^,;N]{0,3}H|3[^,;N]{0,3}p[^,;N]{0,2}H/,
  // "haal de directeur, die belt 112"
  /H[^;N3]{0,2},?d[^,;N3]{0,3}[cp][^,;N]{0,3}3|H,?dL?3c/,
  // "alleen de directeur", "loopt via de directie", "alleen als de directeur er niet is"
  /O[^,;NL3]{0,3}H[^,;N3]{0,4}3|3[^,;NL]{0,4}O[^;LN]{0,3}H|3[^,;NL]{0,3}l[^,;N]{0,1}H|l[^,;N]{0,1}H[^;N]{0,2}3/,
  // "eerst de conciërge, niet 112", "eerst de conciërge, dan 112"
  /F[^;N3]{0,5}H[^;3]{0,4}(?:L|N)[^;N,]{0,3}3|H[^;N3]{0,2}F[^;N3]{0,5}[LO][^;N]{0,3}3/,
  // "informeer de directeur voordat je 112 belt"
  /(?<!N)[ac][^;N3]{0,4}H[^;N3]{0,5}b[^;N]{0,4}3|b[^;N,3]{0,3}3c?[^;N3]{0,2},?[^;N3]{0,3}a[^;N3]{0,4}H/,
  // "112 niet zonder overleg met de rector"
  /3[^,;]{0,3}Nz[^;]{0,3}H/,
  // "is er gevaar, bel dan nooit 112"
  /cLN3/,
  // "bel niet meteen 112"
  /c[^,;]{0,2}NQ3|3[^,;]{0,2}cNQ/,
  // "ouders eerst; pas als zij niet opnemen 112", "bij twijfel geen 112"
  /HF[^3]{0,4}O[^3]{0,4}3|T[^,;N]{0,3}cN3|HN[^,]?,L?O[^N]{0,2}3/,
  // "de directeur belt 112; de leerkracht doet dat niet"
  /3[^;]{0,4},U?D(?:N|$)/,
];

/** Read as a ban on Veilig Thuis is; that another in the school calls instead is no excuse here. */
function isBanned(words: string): boolean {
  const rest = words.replace(instead, (tail) => (emergencyNumber.test(tail) ? tail : ''));
  return bansIn(rest.replace(emergencyNumber, 'Veilig Thuis')).length > 0;
}

const instead = /[,;:](?! (?:maar )?(?:ook )?(?:niet|nooit))[^,;:]*$/i;
