/**
 * The words that a sentence on Veilig Thuis is made of, one letter or figure for each part it can play, without accents. What
 * is in no list is no part. Phrases come before words, and an earlier phrase before a later one.
 */

/** Patterns of more than one word. */
export const phrases: readonly (readonly [letter: string, pattern: string])[] = [
  ['VN', '(?:laat|laten) (?:(?:we|wij|je) )?veilig thuis (?:erbuiten|buiten (?:beschouwing|spel|schot))'],
  // The emergency number.
  ['3', 'de politie (?:(?:mag|mogen|te|wordt|kan) )?(?:belt|bellen|gebeld)'],
  // Veilig Thuis as the one who acts, or as the exception: nothing that the school delays.
  [
    'v',
    '(?:volgens|anderen dan|andere (?:instanties|organisaties|partijen|personen) dan|anders dan|behalve|uitgezonderd|op advies van|na advies van|na overleg met|in overleg met|samen met|met uitzondering van)(?: (?:met|aan|bij|voor|door|via))? (?:veilig thuis|vt)',
  ],
  [
    'v',
    '(?<=^|[,:(] ?|\\b(?:dat|als|wanneer|nadat|of|en|waarna|tot|dan|terwijl|omdat) )veilig thuis (?:informeert|beslist|besluit|onderzoekt|beoordeelt|bespreekt|vertelt|vraagt|geeft|neemt|stelt|voert|doet|deelt|registreert|bewaart|adviseert|helpt|zegt|legt|spreekt|praat|start|meldt|belt|denkt|kijkt|bepaalt|biedt|werkt)',
  ],
  [
    'v',
    '(?:zegt|adviseert|vindt|informeert|beslist|besluit|neemt|vraagt|geeft|doet|onderzoekt|beoordeelt|spreekt|bepaalt|start|zet|laat|gaat) veilig thuis(?: zelf)?|veilig thuis zelf',
  ],
  ['V', 'veilig thuis|advies- en meldpunt|advies en meldpunt'],
  [
    'bE',
    '(?:voordat|alvorens|voor) (?:(?:je|we|wij|men) )?(?:(?:er|dit|dat|het|hierover|erover) )?(?:met|aan) (?:iemand anders|anderen|een ander|wie dan ook)',
  ],
  ['E', 'externe? (?:overleg|advies|consult|consultatie|raadpleging)'],
  ['m', 'niet waar|klopt niet|ten onrechte'],
  ['y', 'zo nodig|indien nodig|met of'],
  [
    'r',
    '(?:ouders|het gezin) (?:mogen |moeten )?(?:zelf )?(?:beslissen|bepalen|kiezen) (?:zelf )?(?:of|wanneer)',
  ],
  ['r', 'is aan (?:de )?ouders(?=$| om| of| zelf|[.,!])'],
  [
    'r',
    '(?<=^|(?:beslissing|besluit|keuze|keus)[^.;]{0,80} )(?:ligt|is|blijft|berust|rust)(?: (?:dus|altijd|uiteindelijk|alleen))? (?:bij|aan) (?:(?:de|beide|het) )?(?:ouders|gezin)',
  ],
  [
    'r',
    '(?:vraag|vragen|vraagt) (?:(?:je|we|wij|eerst|altijd) ){0,2}(?:aan )?(?:(?:de|beide) )?ouders (?:eerst )?of (?:je|we|wij)(?=$|[^.;,]{0,50} (?:mag|mogen)(?: |$))',
  ],
  ['C', 'of (?:het|dat|dit) mag'],
  // Held back, forbidden, a suspicion and no more, and a family the rule is said not to be for.
  ['X', 'tegen te houden'],
  ['Ns', '(?:mag|mogen) niet(?=$|[.!])'],
  ['s', 'de bedoeling|uit den boze'],
  ['x', 'niet (?:bang|terughoudend)'],
  ['NC', 'niet (?:wil|willen|wenst|wensen)(?=$|[.,!;])'],
  ['1N', 'vermoeden is (?:niet|nooit|nog niet|nog geen) (?:genoeg|voldoende)'],
  [
    '1',
    '(?:op basis van|op grond van|op|bij|vanwege) (?:(?:alleen|enkel|slechts|louter) (?:maar )?)?(?:(?:een|het) )?(?:(?:enkel|los|vaag|bloot) )?(?:vermoeden|onderbuikgevoel|gerucht)(?= alleen|$|[.,!])',
  ],
  [
    '1',
    '(?:op basis van|op grond van|op|bij|vanwege) (?:alleen|enkel|slechts|louter) (?:maar )?(?:een|het) (?:vermoeden|gevoel|gerucht)',
  ],
  ['1', '(?:op basis van|op grond van) (?:een|het) (?:vermoeden|gevoel|gerucht)'],
  ['x', '(?:geen|zonder) (?:namen|naam|gegevens|persoonsgegevens)'],
  ['p', '(?:bepaalt|beslist|besluit) of'],
  ['G', '(?:loopt|lopen|verloopt|verlopen|gaat|gaan) (?:altijd |steeds )?(?:via|langs)'],
  // Order.
  ['K', 'pas (?:dan|daarna|vervolgens)|(?:dan|daarna) pas'],
  ['b', 'voorafgaande? aan|voor (?:je|we|wij|er|men|iemand|u|hij|zij|ze)'],
  ['b', '(?<=^|[,:] )voor (?:een|elke|iedere|de)(?=$| (?:zorgmelding|melding|adviesvraag|telefoontje))'],
  ['x', 'voor het eerst|(?:eerder|meer|minder|langer|korter|anders) dan'],
  [
    'x',
    'pas (?:het|de|deze|dit|onze|je) (?:[a-z]{1,20} )?(?:afwegingskader|meldcode|stappen|protocol|kindcheck)',
  ],
  ['O', 'niet eerder(?: dan)?'],
  [
    'x',
    'niet (?:alleen|slechts|enkel|uitsluitend|pas|eerst|altijd|verplicht|gehouden|te lang)|geen reden|jaar of ouder',
  ],
  ['M', '(?:op|onder) (?:de )?voorwaarde'],
  ['F', 'als eersten?|in eerste instantie'],
  ['f', 'van tevoren'],
  ['a', 'in het geval'],
  ['l', 'in opdracht van'],
  ['z', 'achter de rug(?: van)?'],
  [
    'N',
    'in geen geval|onder geen beding|(?:zien|ziet|zie|af te zien) (?:wij |we |je |de school )?(?:daarvan |ervan |hiervan )?af',
  ],
  ['i', '(?:wacht|wachten|gewacht)(?: nog| dan| altijd)? met'],
  ['j', 'zo niet'],
  // People, what is asked of them, and how sure one must be.
  ['P', 'wettelijke? vertegenwoordigers?'],
  ['B', 'college van bestuur|bevoegd gezag'],
  ['I', 'interne? begeleiders?'],
  ['U', 'pedagogisch medewerkers?'],
  ['o', 'maatschappelijk werk(?:er)?'],
  [
    'C',
    'goed (?:vindt|vinden|vond|gevonden)|ja (?:zegt|zeggen|gezegd)|groen licht|mee instemmen|mee eens|ermee eens',
  ],
  ['h', 'werken mee|werkt mee'],
  ['T', 'op de hoogte|in kennis|nodig uit|om tafel'],
  ['Z', 'op eigen (?:houtje|initiatief)'],
  ['Q', 'genitale verminking'],
  ['d', '(?:twee|drie|vier|meer|meerdere|voldoende) signalen'],
  ['d', '(?:tweede|derde|laatste|volgende) (?:fase|ronde|gesprek)'],
  ['d', '(?:twee|drie|vier|vijf|zes|meerdere|enkele) (?:gesprekken|keer)'],
  [
    'D',
    'zichtbaar letsel|zichtbare verwonding(?:en)?|blauwe plekken|zeker (?:weet|weten|is|bent|zijn)|vast staat',
  ],
];

/** Single words. */
export const words: Readonly<Record<string, string>> = {
  /** Veilig Thuis, under its names of today and before. */
  V: 'veilig-thuis veiligthuis vt amk amhk shg meldpunt meldpunten',
  /** Said to be untrue, or about something else. */
  m: 'misverstand misverstanden fabel fabels mythe onjuist onterecht verwijsindex',
  /** "Also", and what need not be: they take a condition away. */
  y: 'ook zelfs desnoods eventueel toch alsnog',
  H: 'hoeft hoeven hoef hoefde',
  /** Before, only, first, then, must. */
  b: 'voordat alvorens vooraleer',
  O: 'pas alleen uitsluitend slechts enkel louter voorbehouden',
  M: 'mits voorwaarde',
  F: 'eerst allereerst',
  f: 'vooraf tevoren voorafgaand voorafgaande',
  L: 'dan daarna vervolgens daarop',
  g: 'altijd moet moeten dient dienen behoort behoren alle elk elke ieder iedere',
  /** When; by way of; with; without; until; unless; not. */
  a: 'als wanneer indien nadat na zodra ingeval',
  l: 'via door langs namens aan',
  w: 'met onder bij op in',
  z: 'zonder buiten',
  t: 'tot totdat zolang',
  u: 'tenzij behalve',
  N: 'niet nooit geen nimmer niemand niets verboden uitgesloten onmogelijk achterwege vervalt afgezien erbuiten',
  /** Waiting, need, otherwise. */
  W: 'wacht wachten gewacht afwachten opschuiven doorschuiven vooruitschuiven uitstellen uitgesteld uitstel opgeschort opschorten aangehouden',
  n: 'nodig vereist vergt behoeft verplicht noodzakelijk',
  j: 'anders',
  /** Parents, the child, who is above, who helps, who sees, who stands outside. */
  P: 'ouder ouders verzorger verzorgers opvoeder opvoeders vader vaders moeder moeders gezin familie betrokkenen ouderpaar thuisfront',
  J: 'kind kinderen leerling leerlingen jongere jongeren client clienten',
  B: 'directeur directrice directie adjunct-directeur locatiedirecteur schooldirecteur schoolleider schoolleiding locatieleider leidinggevende leidinggevenden bestuur bestuurder schoolbestuur managementteam mt management rector conrector teamleider teamleiders afdelingsleider bouwcoordinator unitleider',
  I: "ib'er iber ib aandachtsfunctionaris zorgcoordinator kwaliteitscoordinator zorgteam ondersteuningsteam ondersteuningscoordinator vertrouwenspersoon",
  U: 'onderwijsassistent onderwijsassistenten klassenassistent klassenassistenten leraarondersteuner leerkracht leerkrachten docent docenten leraar leraren teamlid teamleden medewerker medewerkers personeel personeelslid personeelsleden mentor mentoren stagiaire stagiaires stagiair stagiairs collega collegas juf juffen meester meesters groepsleiding',
  o: 'schoolarts jeugdarts huisarts ggd cjg wijkteam psycholoog orthopedagoog leerplichtambtenaar samenwerkingsverband logopedist politie',
  /** Consent, refusal, cooperation, telling and talking. */
  C: 'toestemming akkoord instemming instemmen instemt ingestemd goedkeuring goedkeuren goedgekeurd goedkeurt goedvinden goedvindt permissie fiat machtiging handtekening handtekeningen ondertekend ondertekenen medewerking toestaan toestaat',
  k: 'bezwaar bezwaren weigeren weigert',
  h: 'meewerken meewerkt accepteren accepteert aanvaarden aanvaardt openstaan openstaat bereid',
  T: 'medeweten weten weet geinformeerd informeer informeert informeren ingelicht inlichten inlicht licht lichten verteld vertel vertelt vertellen gesproken spreek spreekt spreken besproken bespreek bespreekt bespreken gesprek gesprekken praat praten gepraat overleg overlegd overlegt overleggen gehoord horen aangekondigd aankondigen kennisgeving meegedeeld deel delen gedeeld uitgenodigd uitnodigen confronteren geconfronteerd voorgelegd voorleggen uitleggen uitgelegd ruggespraak ontvangen ontmoet bezocht huisbezoek reageren gereageerd reactie kans gelegenheid',
  /** What the school does: advice, report, call; on one's own. */
  A: 'advies adviesvraag adviesgesprek',
  R: 'melding meldingen zorgmelding zorgmeldingen meld meldt melden gemeld melde',
  c: 'bel belt bellen gebeld telefoontje contact benader benadert benaderen benaderd ingeschakeld inschakelen schakel schakelt schakelen raadplegen raadpleeg raadpleegt geraadpleegd consulteren consulteert geconsulteerd betrokken betrekken',
  Z: 'zelf rechtstreeks zelfstandig',
  /** How bad, how sure, how long, and help. */
  Q: 'acuut acute levensgevaar eergerelateerd eerwraak huwelijksdwang uithuwelijking achterlating vgv',
  q: 'structureel structurele direct meteen onmiddellijk',
  Y: 'twijfel',
  S: 'veilig veiligheid onveilig onveiligheid gevaar gevaarlijk risico bedreigd',
  D: 'verklaring bekent bekennen bewijs bewijzen bewezen zekerheid zeker vaststaat aangetoond bewijsbaar',
  d: 'weken week maanden maand dagen vakantie volgende eerstvolgende vergadering bespreking zorgoverleg teamoverleg zorgteamoverleg zat observeren observatie observeer',
  e: 'hulp hulpverlener hulpverleners hulpverlening hulpplan plan',
  /** Held back, allowed, and a family that a school thinks the rule is not for. */
  3: 'noodnummer alarmnummer',
  X: 'tegenhouden tegenhoudt blokkeren vetorecht veto',
  s: 'toegestaan geoorloofd gewenst',
  2: 'vechtscheiding vechtscheidingen echtscheiding scheiding gescheiden omgangsregeling',
};
