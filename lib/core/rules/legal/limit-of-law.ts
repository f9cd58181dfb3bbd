import type { Sector } from '@/schemas/vocabulary';
import { isAboutAge, isOfMinorsOnly } from './pupil-of-age';

/** A condition that keeps to the limit of the law: "alleen als de leerling minderjarig is", where the duty goes no further. */
export function isLimitOfLaw(text: string, sectors: readonly Sector[]): boolean {
  if (isOfMinorsOnly(sectors) && isAboutAge(text)) return true;
  return sectors.some((sector) => isOfMinorsOnly([sector])) && isAboutAgeThere(text);
}

const oneOf = String.raw`(?:vo|\(?v?\)?so|voortgezet (?:speciaal )?onderwijs|middelbare school|speciaal onderwijs)`;
const there = String.raw`(?:op|in|bij|binnen|voor) (?:het |de |ons |onze )?${oneOf}(?:(?:, ?| en (?:het |de )?| of (?:het |de )?| ?/ ?)${oneOf})*(?!\p{L})`;
const anywhereElse = String.raw`(?:op|in|bij|voor) (?:het |de |ons |onze )?(?:po|basisschool|basisonderwijs|primair onderwijs|opvang|kinderopvang|bso|ko)(?:(?:, ?| en | of )(?:op |in |bij )?(?:het |de )?(?:po|basisschool|basisonderwijs|opvang|kinderopvang|bso|ko))*`;
const always = new RegExp(String.raw`^(?:${anywhereElse} )?altijd[,;:.]? (?:(?:en|maar) )?`, 'iu');
const begins = new RegExp(
  String.raw`^(?:en |maar )?${there}[,:]? ?(?:geldt (?:dit|het) )?(?=alleen|slechts|uitsluitend|enkel)`,
  'iu',
);
const excepts = /^(?:tenzij|behalve|niet)(?!\p{L})/iu;

/**
 * The same limit, for the vo and (v)so alone: "op het vo alleen als de leerling minderjarig is", "behalve op het vo als de
 * leerling meerderjarig is". "Alleen op het vo" leaves out all others.
 */
function isAboutAgeThere(text: string): boolean {
  const own = text.replace(always, '');
  if (begins.test(own)) return isAboutAge(own.replace(begins, ''));
  const somewhere = new RegExp(String.raw`(?<!\p{L})${there} ?`, 'iu');
  return excepts.test(own) && somewhere.test(own) && isAboutAge(own.replace(somewhere, ''));
}
