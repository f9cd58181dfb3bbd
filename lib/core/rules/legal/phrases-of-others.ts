/** Veilig Thuis as the one who acts, others outside the school, and what else is reported. */
export const phrasesOfOthers: readonly (readonly [letters: string, pattern: string])[] = [
  // Veilig Thuis as the one who acts, or as the exception: nothing that the school delays.
  [
    'v',
    '(?:volgens|na (?:het|een) (?:advies|overleg|gesprek|contact) (?:van|met)|op (?:het|een) advies van|anderen dan|andere (?:instanties|organisaties|partijen|personen) dan|anders dan|behalve|uitgezonderd|op advies van|na advies van|na overleg met|in overleg met|samen met|met uitzondering van)(?: (?:met|aan|bij|voor|door|via))? (?:veilig thuis|vt)',
  ],
  [
    'v',
    '(?<=^|[,:(] ?|\\b(?:dat|als|wanneer|nadat|of|en|waarna|tot|dan|terwijl|omdat) )veilig thuis (?:informeert|beslist|besluit|onderzoekt|beoordeelt|bespreekt|vertelt|vraagt|geeft|neemt|stelt|voert|doet|deelt|registreert|bewaart|adviseert|helpt|zegt|legt|spreekt|praat|start|meldt|belt|denkt|kijkt|bepaalt|biedt|werkt)',
  ],
  [
    'v',
    '(?:zegt|adviseert|vindt|informeert|beslist|besluit|neemt|vraagt|geeft|doet|onderzoekt|beoordeelt|spreekt|bepaalt|start|zet|laat|gaat) veilig thuis(?: zelf)?|veilig thuis zelf',
  ],
  [
    'v',
    '(?<=^|[,:(] ?|\\b(?:dat|als|of) )veilig thuis (?:kan|mag|zal|moet|wil|noemt|laat|komt bij|gaat)(?![^.;]{0,90}\\b(?:gebeld|ingeschakeld|benaderd|geraadpleegd|ingelicht|geinformeerd|betrokken|bellen|inschakelen|benaderen|raadplegen|betrekken|erbij|in beeld|word))',
  ],
  [
    'v',
    '(?:medewerkers?|professionals?) van veilig thuis|(?:vraag|vraagt|vragen) (?:eerst |dan |aan ){0,2}veilig thuis (?:eerst )?(?=of|hoe|wat|wanneer|welke|waarom)',
  ],
  ['V', 'veilig thuis|advies- en meldpunt|advies en meldpunt'],
  [
    'bE',
    '(?:voordat|alvorens|voor) (?:(?:je|we|wij|men) )?(?:(?:er|dit|dat|het|hierover|erover) )?(?:met|aan) (?:iemand anders|anderen|een ander|wie dan ook)',
  ],
  ['E', 'aan de bel'],
  ['EN', '(?:met|aan|tegen) niemand(?= (?:voordat|voor|totdat|tot|zolang|zonder))'],
  ['3N', 'laat(?:en)? (?:we |wij )?de politie erbuiten'],
  ['E', '(?<=\\bga(?:at|an)? (?:[a-z]+ ){0,3})(?:extern|naar buiten)(?= |$|[.,!;:])'],
  ['x', 'andere (?:instanties|organisaties|partijen)'],
  [
    '5E',
    '(?:blijf|blijven|blijft|houd|houden|houdt) (?:[a-z]+ ){0,2}?binnen (?:het|de|ons|onze) (?:team|school|muren|organisatie)',
  ],
  [
    'E',
    '(?:iemand anders|anderen|buitenstaanders|derden) (?:in te lichten|te informeren|erbij te (?:halen|betrekken)|inlicht(?:en)?|informeer(?:t)?|informeren|waarschuw(?:t|en)?|erbij (?:haalt|halen|betrekt|betrekken))',
  ],
  ['c', '(?:informatie|gegevens) (?:aan|met|delen met|naar)(?= veilig thuis)'],
  ['E', 'externe? (?:overleg|advies|consult|consultatie|raadpleging)'],
  [
    'm',
    '(?:behalve|tenzij) (?:bij|er|als er|het gaat om) (?:sprake is van )?(?:een )?(?:vermoeden|vermoedens|signalen) van',
  ],
  [
    'm',
    '(?:meld(?:en|t)?|melding van) (?:een |het )?(?:verzuim|datalek(?:ken)?|ongeval(?:len)?|klacht(?:en)?)|(?:verzuim|datalekken|ongevallen|klachten) (?:meld(?:en|t)?|(?:[a-z]+ ){1,3}?gemeld)',
  ],
];
