import { readerOf } from './letters-of';

/** 112 under each of its names. */
export const emergencyNumber =
  /(?:het |de )?(?:(?<![\d-])1-?1-?2(?![\d-])|alarmnummer|noodnummer|alarmcentrale)/i;
/** Cheap, and true of each sentence about help at once. */
export const nameless = /(?<![\d-])1-?1-?2(?![\d-])|alarm|noodnummer|hulpdienst|ambulance|politie/i;

const danger = 'gevaar|levensgevaar|spoed|nood|noodgeval|noodgevallen';

/** The parts of a sentence about 112, one letter for each; held-calls.ts says in which orders they hold a call back. */
export const readCall = readerOf({
  sayings: [
    [
      'x',
      `(?:geen|niet) (?:(?:direct|acuut|onmiddellijk|meer|langer) )*(?:in )?(?:${danger})|(?:gevaar|het) (?:is )?(?:al |weer )?(?:voorbij|geweken|veilig)|misverstand|fabel|niet voor (?:een|vragen|advies)|(?:niemand|nooit iemand) (?:mag|kan) (?:[a-z]+ ){0,3}?(?:verbieden|verbiedt|weigeren|beletten|tegenhouden|afraden|kwalijk)|(?:hoeft?|hoeven) (?:[a-z]+ ){0,3}?(?:niet|geen|niemand)|(?:is|heeft|zijn|hebben) [a-z ]{0,20}al gebeld|maar (?:bel|belt) (?:dan |meteen |direct |altijd )*112|(?:laat|vraag) (?:dan )?(?:iemand|een collega|een ander)(?: anders)? (?:om )?112 (?:te )?(?:bel|bellen)`,
    ],
    [
      '3',
      '(?:het )?1-?1-?2|(?:het )?(?:alarmnummer|noodnummer)|(?:de )?(?:alarmcentrale|hulpdiensten|ambulance)',
    ],
    [
      'o',
      'of(?= (?:je|jij|het|er|we|wij|u|dat|dit|men|iemand|1-?1-?2|de (?:hulpdiensten|ambulance|politie)|het alarmnummer)(?![a-z]))',
    ],
    ['n', 'zo nodig|indien nodig|als (?:dat|het|dit) nodig is|eventueel|wanneer nodig'],
    ['b', 'voor(?:dat)? (?:je|jij|we|wij|u|er|iemand|men)|voordat|alvorens|voor het bellen'],
    [
      'l',
      '(?:loopt|lopen|gaat|gaan|verloopt|verlopen) (?:altijd |alleen |uitsluitend )?(?:via|door|langs)|voorbehouden aan|de taak van|in opdracht van|namens',
    ],
    ['DN', 'do(?:et|en) (?:dat|dit) (?:niet|nooit)'],
    ['T', 'niet zeker|onzeker|twijfelt?'],
    [
      'OH',
      '(?:alleen|pas|uitsluitend|slechts) (?:in opdracht|(?:na|met|in) (?:akkoord|toestemming|overleg|goedkeuring))(?= ?$|[.,])',
    ],
    ['O', 'pas (?:als|na|nadat|wanneer)|in opdracht van'],
    [
      'a',
      'neemt? contact op|neem (?:[a-z]+ ){0,4}?contact op|contact (?:opnemen|zoeken)|legt? (?:[a-z]+ ){0,3}?voor',
    ],
    ['N', 'in geen geval|onder geen beding|geen enkele?'],
    [
      'H',
      "(?:de |het |een |je |onze )?(?:iemand|collega|lid) (?:uit|van) (?:de |het )?(?:mt|directie|schoolleiding|managementteam|zorgteam|bestuur)|intern(?:e)? begeleid(?:er|ster)|bhv-?(?:er|'er|coordinator)?|(?<=\\b(?:de|een|je|onze|via|met|door|aan) )i?af",
    ],
  ],
  words: {
    H: "directeur directrice directie adjunct-directeur locatiedirecteur schooldirecteur schoolleider schoolleiding locatieleider locatiehoofd locatiemanager leidinggevende bestuur bestuurder schoolbestuur mt management managementteam rector conrector teamleider afdelingsleider bouwcoordinator aandachtsfunctionaris ib ib'er ib-er iber zorgcoordinator zorgteam ondersteuningsteam ondersteuningscoordinator kwaliteitscoordinator vertrouwenspersoon concierge administratie receptie houder ouders ouder vader moeder verzorgers",
    c: 'bel belt bellen gebeld belde telefoontje schakel schakelt schakelen inschakelen ingeschakeld inschakelt alarmeer alarmeert alarmeren gealarmeerd waarschuwt gewaarschuwd',
    a: 'vraag vraagt vragen overleg overlegt overleggen bespreek bespreekt bespreken check controleer informeer informeert informeren haal haalt halen roep roept waarschuw waarschuwen raadpleeg raadpleegt raadplegen meld meldt melden stem afstemmen vertel vertelt ga inlichten ingelicht geinformeerd contact',
    p: 'bepaalt bepalen beslist beslissen besluit besluiten beoordeelt beoordelen vindt oordeelt beslissing keuze afweging beslissingsbevoegdheid',
    O: 'pas alleen uitsluitend slechts enkel exclusief',
    F: 'eerst allereerst',
    L: 'dan daarna vervolgens',
    N: 'niet nooit geen nimmer niemand niets verboden',
    d: 'die deze hij zij',
    z: 'zonder',
    Q: 'direct meteen gelijk onmiddellijk zomaar',
    U: 'leerkracht leerkrachten docent docenten leraar leraren mentor medewerker medewerkers stagiair stagiairs',
  },
});
