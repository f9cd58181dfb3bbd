import { readerOf } from './letters-of';

const danger =
  '(?:(?:direct|acuut|acute|levens|groot|er|sprake van|een|het kind|de leerling|in|is|dat|het) ?){0,4}(?:gevaar|gevaarlijk|levensgevaar|onveilig(?:heid)?|noodgeval(?:len)?|situaties?|niet veilig)';
const special =
  '(?:eergerelateerd(?:e)? (?:geweld|situaties)|eerwraak|huwelijksdwang|achterlating|(?:seksueel )?misbruik|seksueel geweld|meisjesbesnijdenis|vrouwelijke genitale verminking|acute onveiligheid|direct gevaar|acuut gevaar|gevaar|levensgevaar|crisis)';

/** The parts of a sentence on telling parents of a report; always-told.ts says in which orders it leaves out danger. */
export const readTold = readerOf({
  sayings: [
    [
      'E',
      'tenzij|behalve|uitgezonderd|mits|in (?:principe|beginsel)|normaal gesproken|uitgangspunt|(?:als|wanneer|indien|of|zodra) (?:dat|dit|het) (?:[a-z]+ ){0,2}?(?:veilig|kan|mogelijk)|of het (?:[a-z]+ ){0,2}?veilig|(?:mag|kan|kunt) (?:[a-z]+ ){0,3}?afzien van|is het veilig',
    ],
    [
      'x',
      'niet (?:altijd|in alle gevallen|steeds|hoe dan ook|vooraf|eerst|van tevoren|meteen)|hoeft?(?: [a-z]+){0,4} (?:niet|geen)|(?:zonder|voordat) (?:je |we |wij )?(?:de |dat de |beide )?ouders|achteraf|pas later|na de melding|misverstand|fabel|vraag je (?:[a-z]+ ){0,4}af|waarom je|overleg(?:t|gen)? (?:altijd |eerst )?(?:met|samen met) (?:veilig thuis|de aandachtsfunctionaris)|veilig thuis (?:zelf )?(?:informeert|vertelt|licht)|door veilig thuis|van veilig thuis|(?:schoolreis|verzuim|rapport|voortgang|ondersteuning)[a-z]*|ook als de ouders (?:het|dat)|meldcode|of (?:je|we|wij|en hoe|de ouders|ouders)|is niet (?:verstandig|veilig|goed|nodig)|inzage',
    ],
    [
      'DP',
      `(?:ook|zelfs) (?:als|wanneer|indien) (?:je (?:[a-z]+ ){1,3}dat )?(?:(?:de|een|beide) )?(?:ouders?|zij|vader|moeder) (?:[a-z]+ ){0,4}?(?:dader|daders|pleger|plegers|aandoen|aandoet|slaan|slaat|mishandelen|mishandelt)`,
    ],
    [
      'D',
      `(?:ook|zelfs)(?: niet)? (?:bij|als|wanneer|indien|in) (?:[a-z]+ ){0,4}?(?:${danger}|${special}|bang|smeekt|dader|pleger|reactie|veilig (?:lijkt|is))|hoe ernstig|ongeacht(?: de (?:ernst|situatie|omstandigheden))?|wat er ook`,
    ],
    [
      'A',
      'vaste regel|in elk geval|sla(?:at|an)? (?:[a-z]+ ){0,3}(?:nooit|niet) over|(?:in|onder) (?:alle|elke|iedere) (?:gevallen|situatie|situaties|omstandigheden)|te allen tijde|zonder (?:enige )?uitzondering|zonder meer|hoe dan ook|geen (?:enkele )?uitzondering(?:en)?|(?:is|zijn) (?:altijd )?verplicht|nooit (?:van )?(?:afgeweken|afgezien|overgeslagen)|in geen enkel geval (?:[a-z]+ ){0,3}?(?:afgezien|afgeweken)|(?:kan|mag) (?:nooit|niet) worden overgeslagen',
    ],
    ['AfR', 'voor(?:dat)? (?:elke|iedere) melding'],
    ['AR', '(?:elke|iedere|alle|ieder) melding(?:en)?'],
    ['fR', 'ga(?:at|an)? melden|voor(?:dat)? (?:een|de) melding'],
    ['R', '(?:een |de )?melding(?:en)?|veilig thuis (?=gaat bellen)'],
    ['f', 'voor(?:dat)? (?:je|we|wij|de school|veilig thuis)|van te ?voren|voorafgaand(?: aan)?'],
    ['Q', `(?:bij|in) (?:een |het )?(?:vermoeden van )?${special}`],
    [
      'T',
      'op de hoogte|doorgenomen|recht op informatie|in kennis|kondig(?:t|en)?(?= (?:[a-z]+ ){0,5}?aan)|te horen|in overleg met|laat(?= (?:[a-z]+ ){0,5}?weten)|krijg(?:t|en)(?= (?:[a-z]+ ){0,3}?(?:brief|bericht))|deelt?(?= (?:[a-z]+ ){0,6}?mee)|gebeld',
    ],
    ['N', 'in geen geval'],
  ],
  words: {
    P: 'ouder ouders verzorgers verzorger vader moeder gezin',
    T: 'vertel vertelt vertellen verteld informeer informeert informeren geinformeerd licht lichten inlichten ingelicht hoort horen bespreek bespreekt bespreken besproken weten weet zeg zegt zeggen',
    B: 'bel belt bellen',
    R: 'meld meldt melden gemeld zorgmelding',
    f: 'vooraf eerst allereerst tevoren',
    A: 'altijd steeds',
    N: 'niet nooit geen niemand niets',
  },
});
