import { rememberedUnder } from './remembered';
import { sentencesIn } from './sentences-in';
import { readPromise } from './words-of-promises';

/**
 * Sentences that have staff promise a pupil to keep silent, or keep silent because the pupil asks. Not what one says of
 * it to the pupil ("zeg dat je het niet geheim kunt houden"), nor what stays within a team.
 */
export const secretPromisesIn = rememberedUnder(readSecretPromises);

function readSecretPromises(text: string, heading: string): readonly string[] {
  if (!mayPromise.test(text)) return [];
  return sentencesIn(text, heading)
    .filter(({ words, isRule }) => isRule && promises(words))
    .map(({ words }) => words);
}

/** Cheap, and true of each of them. */
const mayPromise =
  /geheim|zwij|vertel|tussen|onder ons|stil|niemand|niets|voor je|verzegeld|bij jou|belo|praat|mond|deelt|toevertrouw/i;

function promises(sentence: string): boolean {
  const parts = readPromise(sentence);
  return !/[xm]/.test(parts) && orders.some((order) => order.test(parts));
}

/** In letters of words-of-promises.ts. */
const orders: readonly RegExp[] = [
  // "beloof geheimhouding", "zeg dat het tussen jullie blijft", "de leerling kan erop rekenen dat je zwijgt"
  /(?<!N[^,]{0,2})[bz](?!N)[^NnO]{0,6}s(?!N)/,
  // "beloof dat je niets doorvertelt", "zeg: ik vertel het aan niemand"
  /(?<!N[^,]{0,2})[bz](?!N)[^NnO]{0,6}(?:[Nn][^Nn]{0,3}v|v[^Nn]{0,2}n)|[bz],{1,3}[vz]n/,
  // "wat de leerling vertelt, houd je geheim", "houd geheim wat een leerling vertelt", "het gesprek blijft tussen ons"
  /w[^Nn]{0,4}J[^Nn]{0,5}s|w[^Nn]{0,4}J[^Nn]{0,3}v,[^Nn]{0,3}[vz][Nn]|^[^NnO]{0,3}s[^Nn]{0,2}w[^Nn]{0,2}J|gJs|^wJvn|^[^,NnJ]{0,2}v[Nn]wJ[Jv]*$/,
  // "wil de leerling niet dat je het doorvertelt, dan doe je dat niet"
  /(?:J[^,]{0,3}q|q[^,]{0,2}J|J[^,]{0,3}Nq)[^,]{0,5},[^,N]{0,3}(?:s|[nN]v|[vz][nN])|(?:q[^,]{0,2}J|J[^,]{0,3}q)[^,]{0,3}(?:s|N[^,]{0,2}v|v[^,]{0,2}N)[^,]{0,2},A|J[^,]{0,2}s[^,]{0,2}q,A/,
  // "respecteer de wens van de leerling om het stil te houden"
  /r[^,N]{0,2}q?[^,N]{0,2}J[^,Nn]{0,3}(?:s|[Nn]v)/,
  // "alleen als de leerling het goedvindt", "zonder toestemming van de leerling aan niemand"
  /v[^NnP,]{0,3}O[^Nn,]{0,3}t|v[^P,]{0,2}[Nn]ZtJ|ZtJ[^,P]{0,3}v[^P,]{0,3}[nN]/,
];
