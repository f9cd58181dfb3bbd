/** The school does nothing, or not that; and what Veilig Thuis is not told. */
export const phrasesOfRefusing: readonly (readonly [letters: string, pattern: string])[] = [
  ['', 'wel of niet|al dan niet|wel dan niet|(?<=(?:melding|meldingen|gemeld)(?: wordt| worden)? )door'],
  ['Rx', 'meld(?:en|ing) niet in de weg'],
  [
    'Rx',
    '(?:meld(?:en|t)?|melding (?:bij veilig thuis )?doen? (?:je|we|wij)) (?:[a-z]+ )?(?:niet|nooit) (?:in (?:je|zijn|haar|hun) eentje|op (?:eigen|persoonlijke) (?:naam|titel))',
  ],
  [
    'x',
    '(?:niet|nooit) (?:[a-z]+ ){0,3}?zonder (?:[a-z]+ ){0,4}?(?:bij de hand|vast te leggen|op te schrijven|te noteren|voor te bereiden|voorbereiding)',
  ],
  [
    'x',
    '(?:ongegronde?|onterechte?|weggenomen|ontkrachte?) (?:vermoedens?|zorgen|signa(?:al|len))|(?:vermoedens?|zorgen) (?:[a-z]+ ){0,2}(?:ongegrond|weggenomen|ontkracht)',
  ],
  [
    'RN!',
    "(?:melden|meldingen|een melding) (?:doen|doet) (?:we|wij) (?:[a-z]+ ){0,2}(?:niet|nooit)(?=[.!]*$)|niemand (?:van|bij|op|in) (?:onze|ons|de|deze) (?:school |team |opvang )?(?:meldt|doet een melding)|meld(?:en|t)? (?:(?:we|wij) )?(?:geen|nooit) (?:een )?(?:gezin|gezinnen|ouders?|kennissen|bekenden|collega[a-z'-]*)(?! maar)",
  ],
  [
    'x',
    '(?:geen|niet het) (?:recht|bevoegdheid|mogelijkheid|zeggenschap|stem|vetorecht) (?:(?:om|over|in|bij|een|de) ){0,3}(?:melding|melden)(?: (?:te )?(?:weigeren|verbieden|stoppen|tegen te houden|tegenhouden|blokkeren|voorkomen))?',
  ],
  [
    'x',
    '(?:niet melden|geen melding(?: doen)?|afzien van (?:een )?(?:melding|melden))(?= (?:mag|kan|is|doe je|doen we)[^.;,]{0,20}(?:alleen|pas|slechts|enkel|uitsluitend))',
  ],
  ['x', 'niet in de weg|(?:verandert|veranderen|doet|doen|maakt|maken) (?:daar |er )?niets'],
  [
    'v',
    '(?:onderzoek|reactie|terugkoppeling|bericht|besluit|beoordeling|antwoord|uitkomst|conclusie) van (?:veilig thuis|vt)',
  ],
  // What Veilig Thuis is not told.
  [
    'VN',
    '(?:veilig thuis|vt) (?:mag|kan|krijgt) (?:van (?:ons|de school|onze school) )?(?:geen|nooit) (?:informatie|gegevens)',
  ],
  [
    'VO',
    '(?:veilig thuis|vt) (?:mag|kan|krijgt) (?:van (?:ons|de school|onze school) )?(?:alleen|uitsluitend|slechts|pas) (?:informatie|gegevens)',
  ],
  [
    'VN',
    '(?<=(?:veilig thuis|vt) [^;.]{0,40})(?:geven|geeft|verstrekken|verstrekt|delen|deelt) (?:wij|we|je|de school) (?:geen|nooit) (?:informatie|gegevens)',
  ],
  ['ZNcV', '(?:wendt|wenden) zich [^.;]{0,40}?niet tot (?:veilig thuis|vt)'],
  ['RN!', '(?:de|onze) school meldt (?:zelf )?niet(?=$|[.,;!:])'],
  ['NR', '(?:een )?andere? (?:oplossing|weg|manier|optie|route) dan (?:een )?(?:melding|melden)'],
  ['cV', 'naar (?:veilig thuis|vt) (?:te )?(?:toe )?(?:stappen|stapt|gaan|gaat)'],
  ['x', 'geen (?:[a-z]+ )?(?:consequenties|gevolgen|sancties|straf)'],
  ['wPC', 'op (?:verzoek|initiatief|aandringen) van (?:(?:de|beide) )?(?:ouders|verzorgers)'],
  // A report that one comes to, and what is not done or not fit.
  [
    'R',
    '(?<!leidt? |leiden )tot (?:een |het (?:doen van een )?)?(?:zorg)?(?:melding|melden)(?! (?:gedaan|is|bij))',
  ],
  ['R', 'over te gaan tot (?:een |het (?:doen van een )?)?(?:zorg)?(?:melding|melden)'],
  [
    'Ns',
    '(?:doen|doet|doe) (?:we|wij|je|de school)(?: (?:op|bij|in|onze|ons|school|dan|dus|hier|principe))* niet(?=[.!]*$)',
  ],
  [
    'Ns',
    'niet (?:netjes|gepast|fatsoenlijk|kies|collegiaal|professioneel|passend)|past niet bij|wordt (?:hierop|daarop|erop|hiermee|daarmee) aangesproken|(?:wordt|worden) (?:hierop|daarop|erop) aangesproken',
  ],
  ['NZ', '(?:niet|geen) (?:bevoegd|gemachtigd|geautoriseerd|gerechtigd)|onbevoegd'],
  ['VW', 'laat veilig thuis (?:(?!niet|nooit)[a-z]+ ){0,4}?wachten'],
  // The school does nothing, said outright in a main clause.
  [
    'RN!',
    '(?:melden|meldt|meld) (?:(?:we|wij|je|ik|de school|dit|dat|het|er|dan|nog|voorlopig|nu|meestal|elkaar|kindermishandeling|mishandeling|huiselijk geweld|zoiets|(?:een )?vermoedens?|signalen|gezinnen) ){0,4}(?:niet|nooit)(?= bij|$|[.,;!:]| op | in )|(?:wordt|worden|is) (?:(?:er|dus|dan|nog|voorlopig|hier|door (?:ons|de school|onze school)|bij ons|op (?:onze )?school) ){0,3}(?:niet|nooit) (?:bij veilig thuis )?gemeld',
  ],
  [
    'RN!',
    '(?:doen|doet|doe|komt|volgt|vindt) (?:(?:we|wij|je|ik|de school|er|dan|nog|ook|nu) ){0,3}geen (?:zorg)?meldingen|(?:doen|doet|doe|komt|volgt|vindt) (?:(?:we|wij|je|ik|de school|er|dan|nog|ook|nu) ){0,3}geen (?:zorg)?melding|melding (?:bij veilig thuis )?doen? (?:we|wij|je) (?:dan |nog )?(?:niet|nooit)(?=$|[.,;!:]| (?:bij|als|zolang|wanneer|voordat|zonder|tot|op|in|met)(?! (?:je eentje|een klas|een lokaal))(?![a-z]))|van (?:een )?(?:melden|melding) zien (?:we|wij) af',
  ],
  [
    'cVN!',
    '(?:schakel|schakelt|schakelen|betrek|betrekt|betrekken|bel|belt|bellen|benader|benaderen|raadpleeg|raadplegen|informeer|informeren) (?:(?:we|wij|je|ook|dan) ){0,2}(?:met )?(?:veilig thuis|vt) (?:(?:er|dan|nu|nog|voorlopig|vooralsnog|hier|daar) ){0,3}(?:niet|nooit)(?= bij$| bij[.,]| in$| in[.,]|$|[.,!:])',
  ],
  [
    'NcV!',
    '(?:nog |voorlopig |vooralsnog |nooit |nu ){1,2}(?:geen )?contact (?:op )?met (?:veilig thuis|vt)',
  ],
  [
    'VN!',
    'houd(?:t|en)? (?:(?:we|wij|je) )?veilig thuis (?:voorlopig |nog |er |liever |zo lang mogelijk )*(?:buiten|op afstand|erbuiten)(?: de deur)?',
  ],
  ['cNV!', '(?:bel|belt|bellen) (?:je|we|wij|jij|ik) niet (?:met|naar) (?:veilig thuis|vt)'],
  [
    'NcV!',
    '(?:nooit|niets|geen) (?:informatie|gegevens|iets) (?:delen )?(?:aan|met|naar) (?:veilig thuis|vt)|(?:veilig thuis|vt) (?:niets|nooit iets|geen informatie) (?:vertellen|geven|zeggen)',
  ],
  ['VN', '(?:laat|laten) (?:(?:we|wij|je) )?veilig thuis (?:erbuiten|buiten (?:beschouwing|spel|schot))'],
  [
    'NcV!',
    '(?:praten|praat|spreken|spreekt|overleggen|overlegt) (?:(?:we|wij|je|de school) )?(?:niet|nooit) met (?:veilig thuis|vt)',
  ],
  // The emergency number.
  ['3', 'de politie (?:(?:mag|mogen|te|wordt|kan) )?(?:belt|bellen|gebeld)'],
];
