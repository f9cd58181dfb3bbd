import { plainText } from '@/lib/core/rich-text';
import type { Card, Exit } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';

/**
 * Ways that are for when the suspect is the houder himself, in whatever words: "Gaat het om de houder zelf?", "ja". Who
 * takes such a way need not pass him (Wet kinderopvang art. 1.51b lid 4 and 1.51c); so it asks childcare among the sectors.
 */
export function isPastHouder({ sectors }: Pick<Facts, 'sectors'>): (exit: Exit, card: Card) => boolean {
  return sectors.includes('ko') ? isForSuspectedHouder : () => false;
}

/** The same of a card that holds only then: "Gaat het om de houder? Bel dan de deskundige", or by its condition. */
export function isForHouderAlone({ kind, title, condition }: Card): boolean {
  const said = [condition ?? '', kind === 'question' ? '' : (/^[^?]*\?/.exec(title)?.[0] ?? '')];
  return said.some((one) => isMeant(one) && !isSomebodyElse(one));
}

function isForSuspectedHouder({ answers, label }: Exit, card: Card): boolean {
  const own = label.replace(/^\s*(?:ja|nee|twijfel)(?!\p{L})[\s,:;.–-]*/iu, '');
  if (names.test(own) || isSomebodyElse(own)) return isMeant(own) && !isSomebodyElse(own);
  if (card.kind !== 'question') return false;
  const asked = [card.title, ...(card.body ? [plainText(card.body)] : [])].find(isMeant);
  const given = answers.length > 0 ? answers : answersIn(label);
  const isNo = given.includes('no');
  if (asked === undefined) return false;
  return isSomebodyElse(asked) ? isNo && given.length === 1 : !isNo && given.some(isYes);
}

const isYes = (answer: Exit['answers'][number]) => answer === 'yes' || answer === 'doubt';

function answersIn(label: string): Exit['answers'] {
  if (/^\s*ja(?!\p{L})/iu.test(label)) return ['yes'];
  if (/^\s*nee(?!\p{L})/iu.test(label)) return ['no'];
  return /^\s*twijfel/iu.test(label) ? ['doubt'] : [];
}

const names =
  /(?<!toezicht)(?:houder|houdster)(?!\p{L})|eigena(?:ar|ren|resse)(?!\p{L})|bestuur(?:der|ster|ders|slid|sleden)?(?!\p{L})|bevoegd gezag|werkgever|ondernemer(?!\p{L})|vennoot|(?<!\p{L})baas(?!\p{L})/iu;
/** Asks what the houder thinks, knows or does: then he is not the suspect. */
const ofHisWork =
  /akkoord|toestem|goedkeur|instem|stemt|(?<!\p{L})(?:er|mee|weet|wist|kent|werkt|vraagt|vindt|wil|kan|mag|moet|geloof\p{L}*|reage\p{L}*|onderneemt|beslis\p{L}*|beslui\p{L}*|besloten|doet|deed|eens)(?!\p{L})|op de hoogte|ingelicht|gebeld|bewijs|onderzo|vertrouw|verteld|gesproken|besproken|geïnformeerd|gemeld|gehoord|overleg|bereik|beschikbaar|aanwezig|aangifte|(?<!\p{L})(?:naar|aan|bij|met) (?:de |het |je |onze )?(?:houder|bestuur|eigenaar|bevoegd gezag|werkgever)/iu;
const hisOwnDoing =
  /(?<!\p{L})(?:om|over|tegen) (?:(?:de|het|je|jullie|onze|een) )?(?:\p{L}+-)?(?:houd|eigena|bestuur|bevoegd|werkgever|ondernemer|vennoot|baas)|zelf (?:het )?(?:gedaan|doet|deed|was|is)(?!\p{L})|(?:om|over) wie het gaat|waar het (?:om|over) gaat|(?<!\p{L})(?:tevens|ook) (?:de )?houder|(?:dit|het|dat)(?: \p{L}+)? gedaan|gedaan (?:kunnen )?hebben|(?:dat|of) (?:de|je|onze) \p{L}*houder het (?:doet|deed|is|was)|(?:dat|of) het (?:de|je|onze) \p{L}*(?:houder|eigenaar|bestuurder) (?:is|was)/iu;
const suspected = /verdacht|verdenk|schuldig|dader|pleger|gepleegd|beschuldig|betreft/iu;
const somebodyElse =
  /iemand anders|anders dan|(?<!\p{L})(?:niet|geen) (?:(?:om|over|tegen|bij|de|het|een|dit|zelf|je|jullie|onze) )*(?:\p{L}*-)?(?:houd|eigena|bestuur|bevoegd|werkgever|ondernemer|vennoot|baas)/iu;

/** Whether the words are about the houder as the one who may have offended. */
function isMeant(words: string): boolean {
  if (!names.test(words)) return false;
  const isBare =
    words.trim().split(/\s+/).length <= 4 ||
    /(?<!\p{L})(?:zelf|betrokken|is het|anders dan)(?!\p{L})/iu.test(words);
  return hisOwnDoing.test(words) || ((isBare || suspected.test(words)) && !ofHisWork.test(words));
}

const isSomebodyElse = (words: string): boolean => somebodyElse.test(words);
