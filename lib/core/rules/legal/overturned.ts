/**
 * Sentences that say of a whole other sentence that it is not so: "Het is een misverstand dat ...", "Nergens staat dat
 * ...", "Wie denkt dat ..., vergist zich", "Dat ..., klopt niet". What they overturn is then read by itself.
 */
const mistake = String.raw`(?:misverstand|fabel|mythe|vooroordeel|misvatting|(?:\p{L}+ )?(?:verkeerd|hardnekkig|onjuist) (?:idee|beeld))`;
const untrue = String.raw`(?:niet (?:zo|waar|juist)|onjuist|onwaar|onzin|een (?:\p{L}+ ){0,2}${mistake})`;

const before = new RegExp(
  String.raw`^(?:maar |en |nee, )?(?:${[
    String.raw`(?:het|dit) is ${untrue}`,
    String.raw`(?:het is |er is )?een (?:\p{L}+ ){0,2}?(?:hardnekkig|verkeerd|onjuist) (?:idee|beeld)`,
    String.raw`een (?:\p{L}+ ){0,2}${mistake} is`,
    'het klopt niet',
    String.raw`nergens (?:in (?:de|onze|het) \p{L}+ )?(?:staat|lees je|wordt gezegd|is bepaald)`,
    String.raw`(?:denk|geloof|meen) (?:dus |vooral )?niet`,
    String.raw`(?:de wet|de meldcode|het besluit|het protocol) (?:eist|vraagt|verlangt|zegt|bepaalt) (?:niet|nergens)`,
    String.raw`(?:geen (?:enkele )?(?:wet|regel)|niemand) (?:eist|vraagt|verlangt|zegt|bepaalt|(?:kan|mag) (?:van je )?(?:eisen|verlangen|vragen))`,
    String.raw`er (?:is|bestaat) geen (?:regel|wet|plicht|afspraak|verplichting) die (?:zegt|eist|bepaalt)`,
  ].join('|')}),? dat (?<said>[^:;]+)$`,
  'iu',
);
const around = new RegExp(
  String.raw`^wie (?:denkt|meent|gelooft|zegt) dat (?<said>[^:;]+?),? (?:vergist zich|heeft het mis|heeft ongelijk|zit ernaast)\W*$`,
  'iu',
);
const behind = new RegExp(
  String.raw`^dat (?<said>[^:;]+?),? (?:is ${untrue}|klopt niet|berust op een ${mistake})\W*$`,
  'iu',
);
const contrast = /, maar(?!\p{L})/iu;

/** What the sentence says is not so; undefined when it is no such sentence, or says more after it. */
export function overturnedIn(sentence: string): string | undefined {
  if (contrast.test(sentence)) return undefined;
  const text = sentence.trim().replace(/[.!]+$/, '');
  const match = before.exec(text) ?? around.exec(text) ?? behind.exec(text);
  return match?.groups?.said;
}

const denial =
  /^(?:maar )?(?:dat|dit) (?:klopt niet|is (?:echt )?(?:niet (?:meer |langer )?(?:zo|waar|nodig)|onjuist|achterhaald|verleden tijd|een (?:misverstand|fabel))|hoeft niet(?: meer)?|geldt niet meer)\W*$|^(?:maar )?(?:die|deze) (?:oude )?(?:afspraak|regel|eis|voorwaarde) (?:geldt niet (?:meer|langer)|is (?:vervallen|afgeschaft|geschrapt))\W*$/i;

/** "Dat is niet meer zo", "Die afspraak geldt niet meer": it takes back the sentence before it. */
export const takesBack = (sentence: string): boolean => denial.test(sentence.trim());

const elsewhere = /^(?:sommige|andere|veel) (?:scholen|besturen)|^vroeger(?!\p{L})|^elders(?!\p{L})/iu;
const notHere =
  /^(?:maar )?(?:dat|zo) (?:doen|doet|werkt|werken) (?:wij|we|onze school|het bij ons|het hier|dat bij ons) niet(?: meer)?\W*$/i;

/** "Sommige scholen vragen eerst de ouders; dat doen wij niet." */
export function isOfOthers(sentence: string, next: string): boolean {
  return elsewhere.test(sentence.trim()) && notHere.test(next.trim());
}
