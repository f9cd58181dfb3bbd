/**
 * Parts of a sentence on Veilig Thuis that are more than one word, each with its letter or letters in lexicon.ts, without
 * accents. An earlier phrase comes before a later one, and a phrase before a word.
 */
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
  [
    'v',
    '(?<=^|[,:(] ?|\\b(?:dat|als|of) )veilig thuis (?:kan|mag|zal|moet|wil|noemt|laat|komt bij|gaat)(?![^.;]{0,90}\\b(?:gebeld|ingeschakeld|benaderd|geraadpleegd|ingelicht|geinformeerd|betrokken|bellen|inschakelen|benaderen|raadplegen|betrekken|erbij|in beeld|word))',
  ],
  ['V', 'veilig thuis|advies- en meldpunt|advies en meldpunt'],
  [
    'bE',
    '(?:voordat|alvorens|voor) (?:(?:je|we|wij|men) )?(?:(?:er|dit|dat|het|hierover|erover) )?(?:met|aan) (?:iemand anders|anderen|een ander|wie dan ook)',
  ],
  ['E', 'aan de bel (?:te )?trek(?:t|ken)|trek(?:t|ken)? (?:je|we|wij) aan de bel|aan de bel getrokken'],
  ['E', '(?<=\\bga(?:at|an)? (?:[a-z]+ ){0,3})(?:extern|naar buiten)(?= |$|[.,!;:])'],
  ['x', 'andere (?:instanties|organisaties|partijen)'],
  ['5E', '(?:blijf|blijven|blijft|houd|houden|houdt) (?:[a-z]+ ){0,2}?binnen (?:het|de|ons|onze) (?:team|school|muren|organisatie)'],
  [
    'E',
    '(?:iemand anders|anderen|buitenstaanders|derden) (?:in te lichten|te informeren|erbij te (?:halen|betrekken)|inlicht(?:en)?|informeer(?:t)?|informeren|waarschuw(?:t|en)?|erbij (?:haalt|halen|betrekt|betrekken))',
  ],
  ['E', 'externe? (?:overleg|advies|consult|consultatie|raadpleging)'],
  ['m', 'niet waar|klopt niet|ten onrechte'],
  ['y', 'zo nodig|indien nodig|met of'],
  [
    'r',
    '(?:ouders|het gezin) (?:mogen |moeten )?(?:zelf )?(?:beslissen|bepalen|kiezen) (?:zelf )?(?:of|wanneer)',
  ],
  [
    'r',
    '(?:over aan|aan|bij) (?:(?:de|het|beide) )?(?:ouders|gezin) (?:over(?:laten|gelaten|te laten)?|neer(?:leggen|gelegd)?)(?=$| |[.,!])|over aan (?:(?:de|het|beide) )?(?:ouders|gezin)(?= zelf|$| of|[.,!])',
  ],
  ['r', '(?<=(?:ouders|gezin|vader|moeder) [^.,;]{0,20})(?:het laatste woord|de laatste stem|het voor het zeggen|de eindbeslissing|een vetorecht)'],
  [
    'r',
    '(?:ouders|gezin|vader|moeder)(?: zelf)? (?:mogen |moeten |kunnen |mag |kan )?(?:zelf )?(?:kiezen|beslissen|bepalen|uitmaken|kiest|beslist|bepaalt) (?:zelf )?(?:of|wanneer|over)',
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
  ['G', '(?:laat|laten|overlaten|overgelaten)(?= [^.,;]{0,40}\\bover(?: aan)?\\b)'],
  ['4', '(?:hangt|hangen) af|(?:af|afhankelijk) (?:hangt|hangen|is|zijn)|staat of valt|onder voorbehoud|het uitgangspunt is'],
  ['5', '(?:hoef|hoeft|hoeven) (?:[a-z]+ ){0,2}?nog (?:niet|geen)'],
  ['g', 'gaat (?:altijd )?(?:voor|boven)'],
  ['gwTwP', 'doen? (?:je|we|wij) (?:altijd |steeds )?(?:samen|in overleg) met (?:de )?ouders'],
  ['zP', 'achter (?:de )?ouders om'],
  // Better not, or not soon.
  ['x', 'voorkom(?:t|en)? dat|vermijd(?:t|en)? dat|niet (?:aarzelen|schromen)'],
  [
    '5',
    'niet te (?:snel|vlug|vroeg|lichtvaardig)|niet (?:zomaar|lichtvaardig|lichtzinnig|overhaast)|liever (?:niet|geen)|zo (?:veel|weinig) mogelijk (?=voorkomen|vermeden|voorkom|vermijd)|zo lang mogelijk (?=uitgesteld|uit)|(?<=\\bwillen? |\\bwe |\\bprobeert |\\bproberen )een melding (?:bij veilig thuis )?(?:te )?voorkomen|voorkomen worden|worden voorkomen|doen niet aan|doet niet aan',
  ],
  ['i', '(?:geen|niet veel) haast|haast is (?:niet nodig|niet geboden|er niet)|geen spoed|niet dringend'],
  ['d', '(?:het )?uiterste (?:geval|nood)|(?:eerst )?(?:zelf|intern) (?:op|op te lossen|oplossen)'],
  ['d', '(?:even|eerst|nog) de tijd|de tijd om|een nachtje|de kans om'],
  ['k', 'nee (?:zeg(?:t|gen)?|gezegd)|zegg?(?:t|en)? nee|niet zien zitten|er niets voor voelen|tegen (?:de |een )?melding (?:is|zijn)|erop tegen'],
  ['CR', 'achter (?:de |een )?melding|vinden in (?:de |een )?melding'],
  ['C', 'achter (?:staan|staat)|vinden in|zich vinden'],
  ['C', '(?:het (?:er|daar|hier)?(?:mee|over)?|ermee|daarmee|daarover|hiermee|hierover)(?: (?:mee|over))? eens'],
  [
    'nC',
    'of (?:je|we|wij|ik|er)(?= (?:mag|mogen) [^.;,]{0,50}(?:veilig thuis|vt|meld|advies)| [^.;,]{0,40}(?:veilig thuis|vt|meld[a-z]*|advies)[^.;,]{0,30} (?:mag|mogen))',
  ],
  ['C', 'of (?:het|dat|dit) mag'],
  // Held back, forbidden, a suspicion and no more, and a family the rule is said not to be for.
  ['X', 'tegen te houden'],
  ['Ns', '(?:mag|mogen) niet(?=$|[.!])'],
  ['m', 'geen (?:reden|excuus|argument|grond) (?:om|voor) (?:[a-z]+ ){0,5}?(?:niet|geen|uitstel|te wachten|wachten|af te zien|achterwege|uit te stellen)'],
  ['m', 'geen (?:optie|excuus)'],
  [
    '1N',
    '(?:vermoeden|signaal|gevoel|zorg|zorgen|gerucht)(?: alleen)? (?:is|zijn) (?:niet|geen|nooit|nog niet|nog geen|onvoldoende|te weinig)(?= (?:reden|grond|genoeg|voldoende|om|voor|aanleiding)|$|[.,])',
  ],
  ['N', 'respecteer(?:t)?|respecteren|houdt het op|geen zin'],
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
  ['6', '(?:binnen|uiterlijk|hoogstens|maximaal|ten hoogste) (?:de |een |uiterlijk |hoogstens |maximaal |ten hoogste )?(?:[a-z0-9]+ ){0,2}?(?:weken|maanden|maand|kwartaal)(?! na (?:de |een )?melding)'],
  ['G', '(?:loopt|lopen|verloopt|verlopen|gaat|gaan) (?:altijd |steeds )?(?:via|langs)'],
  // Order.
  ['K', 'pas (?:dan|daarna|vervolgens)|(?:dan|daarna) pas'],
  ['b', 'vooraf aan'],
  ['b', 'voorafgaande? aan|voor (?:je|we|wij|er|men|iemand|u|hij|zij|ze)'],
  ['b', '(?<=^|[,:] )voor (?:een|elke?|iedere?|de|het|alle)(?=$| (?:zorgmelding|melding|adviesvraag|adviesgesprek|advies|telefoontje|bellen|inschakelen|raadplegen|benaderen|contact|(?:overleg|gesprek) met veilig))'],
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
  ['9', '(?:stap|fase) (?:[0-9]|een|twee|drie|vier|vijf)|alle (?:[a-z]+ )?stappen|(?:de |het )?(?:interne|eigen) (?:route|traject|procedure|stappen)'],
  ['D', 'feiten op een rij|dossier (?:compleet|rond|volledig|op orde)|zelf (?:op )?onderzoek|eigen onderzoek|onderzoek van de school|intern onderzoek|zelf of het klopt|of het klopt'],
  ['d', '(?:twee|drie|vier|meer|meerdere|voldoende) signalen'],
  ['d', '(?:tweede|derde|laatste|volgende) (?:fase|ronde|gesprek)'],
  ['d', '(?:twee|drie|vier|vijf|zes|meerdere|enkele) (?:gesprekken|keer)'],
  [
    'D',
    'zichtbaar letsel|zichtbare verwonding(?:en)?|blauwe plekken|zeker (?:weet|weten|is|bent|zijn)|vast staat',
  ],
];
