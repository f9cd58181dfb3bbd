/** Order and condition, people, what is asked of them, and how long and how sure. */
export const phrasesOfHurdles: readonly (readonly [letters: string, pattern: string])[] = [
  // Order.
  [
    'bR',
    '(?:voordat|alvorens|voor) (?:deze|die|ze|zij|hij) (?=(?:wordt|worden|verstuurd|verzonden|ingediend|naar|de deur|weg|gaat|wordt|mag|kan))',
  ],
  ['K', 'pas (?:dan|daarna|vervolgens)|(?:dan|daarna) pas'],
  ['b', 'vooraf aan'],
  ['b', 'voorafgaande? aan|voor (?:je|we|wij|er|men|iemand|u|hij|zij|ze)'],
  [
    'b',
    '(?<=^|[,:] )voor (?:een|elke?|iedere?|de|het|alle)(?=$| (?:zorgmelding|melding|adviesvraag|adviesgesprek|advies|telefoontje|bellen|inschakelen|raadplegen|benaderen|contact|(?:overleg|gesprek) met veilig))',
  ],
  ['x', 'voor het eerst|(?:eerder|meer|minder|langer|korter|anders) dan'],
  [
    'x',
    'pas (?:het|de|deze|dit|onze|je) (?:[a-z]{1,20} )?(?:afwegingskader|meldcode|stappen|protocol|kindcheck)',
  ],
  ['Oa', 'niet eerder dan (?:dat|nadat|als|wanneer)'],
  ['O', 'niet eerder(?: dan)?'],
  [
    'x',
    'niet (?:alleen|slechts|enkel|uitsluitend|pas|eerst|altijd|verplicht|gehouden|te lang)|geen reden|jaar of ouder',
  ],
  ['M', '(?:op|onder) (?:de )?voorwaarde'],
  ['F', 'als eersten?|in eerste instantie'],
  ['f', 'van tevoren'],
  ['a', 'in het geval|(?:in )?(?:situaties|gevallen) waarin'],
  ['K', 'als (?:(?:aller)?laatste|sluitstuk)(?= )'],
  ['l', 'in opdracht van'],
  ['z', 'achter de rug(?: van)?'],
  [
    'N',
    'in geen geval|onder geen beding|(?:zien|ziet|zie|af te zien) (?:wij |we |je |de school )?(?:daarvan |ervan |hiervan )?af',
  ],
  [
    'i',
    '(?:wacht|wachten|gewacht)(?: (?!niet |nooit |geen )[a-z0-9]+){0,4}? met(?= (?:het |de |een )?(?:bel|meld|inschak|contact|raadpl|benad|advies|gesprek met veilig))|(?:wacht|wachten|gewacht)(?: nog| dan| altijd)? met',
  ],
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
  ['Q', 'genitale verminking|incest|seksueel misbruik (?:in|binnen) (?:het|een) gezin'],
  [
    '9',
    '(?:stap|stappen|fase) (?:[0-9]|een|twee|drie|vier|vijf)(?:(?: (?:tot en met|t/m|tm|en|tot) |-)(?:[0-9]|een|twee|drie|vier|vijf))?|alle (?:[a-z]+ )?stappen|(?:de |het )?(?:interne|eigen) (?:route|traject|procedure|stappen)',
  ],
  [
    'D',
    'harde feiten|alle feiten op een rij|dossier (?:[a-z]+ ){0,3}?(?:compleet|rond|volledig|op orde)|meer (?:weet|weten|duidelijk|bekend)|zelf (?:op )?onderzoek|eigen onderzoek|onderzoek van de school|intern onderzoek|zelf of het klopt|of het klopt',
  ],
  [
    'FD',
    '(?:onderzoek|onderzoekt|onderzoeken|controleer|controleert|controleren|kijkt|kijken) (?:[a-z]+ )?eerst (?:[a-z]+ ){0,2}?of|zoekt? (?:[a-z]+ )?eerst (?:[a-z]+ ){0,3}?uit',
  ],
  [
    'D',
    '(?:onderzoek(?:t|en)?|controle(?:er|ert|ren)|verifi(?:eert|eren)|uitzoek(?:t|en)|nagaat|nagaan|gaat na) of',
  ],
  ['d', 'multidisciplinair overleg|(?:de )?mogelijkheid (?:geboden|gegeven|krijgen|kregen) om'],
  ['D', 'met eigen ogen'],
  [
    'd',
    '(?:zelf|intern|samen|onderling) (?:[a-z]+ ){0,3}?(?:niet|geen)(?: meer)? (?:[a-z]+ ){0,3}?(?:oplossen|uitkom(?:t|en)|redden)|alle interne mogelijkheden',
  ],
  [
    'Oad',
    'na (?:afloop|afronding|beeindiging|het einde) van (?:het|de|een) (?:hulp|traject|behandeling|begeleiding|observatie)[a-z]*',
  ],
  ['d', '(?:twee|drie|vier|meer|meerdere|voldoende) signalen'],
  ['d', '(?:tweede|derde|laatste|volgende) (?:fase|ronde|gesprek)'],
  ['dT', '(?:twee|drie|vier|vijf|zes|meerdere|enkele) gesprekken'],
  ['d', '(?:twee|drie|vier|vijf|zes|meerdere|enkele) keer'],
  [
    'D',
    'zichtbaar letsel|zichtbare verwonding(?:en)?|blauwe plekken|zeker (?:weet|weten|is|bent|zijn)|vast staat',
  ],
];
