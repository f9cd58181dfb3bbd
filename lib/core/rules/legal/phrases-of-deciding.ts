/** What is no rule, and who decides: above all parents, when they are let. */
export const phrasesOfDeciding: readonly (readonly [letters: string, pattern: string])[] = [
  // No report, as a heading, a fact or a choice that is laid down.
  [
    'x',
    '(?:niet te melden|niet melden|geen melding(?: bij veilig thuis)?)(?=$| ?[:)]| nodig)(?<=^(?:niet|geen)[^.;,]*|te melden)|(?:is|was) (?:er )?(?:nog )?geen melding|geen melding te doen|niet om te',
  ],
  ['H', 'niet nodig (?:dat|om)|niet (?:verplicht|gehouden) (?:[a-z]+ ){0,3}?(?:om|te|dat)'],
  ['m', "(?:sommigen|sommige mensen|mensen|veel mensen|velen|ouders|collega's) (?:denken|geloven|menen) dat"],
  ['x', 'niet (?:elke|iedere|alle)|leid(?:t|en) (?:niet )?tot'],
  ['m', 'niet waar|klopt niet|ten onrechte'],
  ['y', '(?:zo|indien|waar) (?:nodig|mogelijk)|met of'],
  [
    'r',
    '(?:ouders|het gezin) (?:mogen |moeten )?(?:zelf )?(?:beslissen|bepalen|kiezen) (?:zelf )?(?:of|wanneer)',
  ],
  [
    'r',
    '(?:over aan|aan|bij) (?:(?:de|het|beide) )?(?:ouders|gezin) (?:over(?:laten|gelaten|te laten)?|neer(?:leggen|gelegd)?)(?=$| |[.,!])|over aan (?:(?:de|het|beide) )?(?:ouders|gezin)(?= zelf|$| of|[.,!])',
  ],
  [
    'r',
    '(?<=(?:ouders|gezin|vader|moeder) [^.,;]{0,20})(?:het laatste woord|de laatste stem|het voor het zeggen|de eindbeslissing|een vetorecht)',
  ],
  [
    'r',
    '(?:ouders|gezin|vader|moeder)(?: zelf)? (?:mogen |moeten |kunnen |mag |kan )?(?:zelf )?(?:kiezen|beslissen|bepalen|uitmaken|kiest|beslist|bepaalt) (?:(?:zelf|uiteindelijk|samen|altijd|dan|dus|mede) )*(?:of|wanneer|over(?! (?:(?:de|het|een) )?(?:[a-z]+ )?(?:hulp|plan|aanpak|begeleiding|ondersteuning|zorg|handelingsplan)(?:$|[ .,;])))',
  ],
  [
    'r',
    'in (?:overleg|samenspraak) met (?:(?:de|beide) )?ouders (?:wordt|kan|kunnen|mag|mogen|bepalen|bepaalt|beslis(?:t|sen)|besluit(?:en)?)(?= [^.;,]{0,20}(?:bepaald|besloten|beslist|afgesproken|of |$))',
  ],
  ['gPZ', 'laat (?:de )?ouders zelf'],
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
  [
    '4',
    '(?:hangt|hangen) af|(?:af|afhankelijk) (?:hangt|hangen|is|zijn)|staat of valt|onder voorbehoud|uitgangspunt (?:is|blijft)',
  ],
  [
    'r',
    '(?<=(?:beslissing|besluit|keuze)[^.,;]{0,40}(?:meld|veilig thuis)[^.,;]{0,40} )(?:samen|in overleg|in samenspraak) met (?:(?:de|beide) )?ouders(?= (?:genomen|gemaakt|bepaald|besloten)|[.,]|$)',
  ],
  [
    'r',
    '(?:beslissen|beslist|besluiten|besluit|bepalen|bepaalt) (?:[a-z]+ ){0,2}?(?:samen )?met (?:(?:de|beide) )?ouders(?= of (?:er|we|wij|je|de school|een melding))',
  ],
  [
    'X',
    '(?:het recht|de mogelijkheid|de gelegenheid)(?= (?:om )?(?:[a-z]+ ){0,2}?melding (?:[a-z]+ ){0,3}?(?:te )?(?:weigeren|tegenhouden|blokkeren|verbieden|stoppen|voorkomen))',
  ],
  [
    'r',
    'ter (?:ondertekening|goedkeuring|accordering|instemming) (?:[a-z]+ ){0,2}?(?:aan|door) (?:(?:de|beide) )?ouders',
  ],
  [
    'r',
    '(?<=ouders [^.;]{0,60})(?:(?:beslissen mee|mee (?:te )?beslissen|meebeslissen)(?! over (?:(?:de|het) )?(?:hulp|aanpak|plan))|(?:inspraak|medezeggenschap) (?:in|bij|over)(?= [^.,;]{0,30}(?:meld|beslissing)))',
  ],
  [
    'r',
    '(?<=vra(?:ag|agt|gen) [^.,;]{0,40})of (?:zij|ze|deze|ouders|de ouders) (?:[a-z]+ ){0,3}?(?:instemmen|akkoord (?:gaan|zijn)|toestemming (?:willen )?geven)(?= (?:met|voor) (?:een |de )?meld)',
  ],
  [
    'nPC',
    '(?:vraag|vraagt|vragen) (?:(?!eerst|niet|nooit|geen)[a-z]+ ){0,3}?ouders (?:(?!eerst|niet|nooit|geen)[a-z]+ )?om (?:hun |schriftelijke |mondelinge )?(?:toestemming|akkoord|instemming|goedkeuring|handtekening)',
  ],
  [
    'p',
    '(?:beoordeelt|toetst) (?:vooraf |eerst )?(?:elk|ieder|elke|iedere|het|de) (?:verzoek|vraag|aanvraag)',
  ],
  ['r', '(?:daar|hier)(?:over)? (?:gaan|gaat) (?:alleen )?(?:(?:de|het) )?(?:ouders|gezin)(?: zelf)? over'],
  ['OwCP', '(?:alleen|uitsluitend|enkel|slechts) (?:samen|gezamenlijk) met (?:(?:de|beide) )?ouders'],
  ['5', '(?:het )?(?:aller)?laatste (?:wat|dat) (?:we|wij|je|de school) (?:doen|doet|doe)'],
  [
    'c',
    '(?:(?:de|een) )?telefoon (?:te )?pak(?:t|ken)?|pak(?:t|ken)? (?:(?:je|we|wij|zelf|dan) ){0,2}(?:de|een) telefoon',
  ],
  [
    'r',
    '(?<=(?:ouders|gezin)[^.;]{0,40}[,:] )(?:zij|ze) (?:(?:mogen|moeten|kunnen|zelf) ){0,2}(?:kiezen|beslissen|bepalen) (?:zelf )?of(?= [^.;,]{0,40}(?:meld|veilig thuis))',
  ],
  [
    'r',
    '(?<!niet )(?:de leerling|leerlingen|het kind|kinderen|jongeren|de jongere) (?:zelf )?(?:beslist|bepaalt|kiest|beslissen|bepalen|kiezen) (?:(?:zelf|uiteindelijk) )?of(?= [^.;,]{0,40}(?:meld|veilig thuis))',
  ],
  ['r', '(?:ouders|gezin) (?:zelf )?(?:bepalen|beslissen|bepaalt|beslist) wat(?= veilig thuis)'],
  ['5', 'kan altijd nog'],
  [
    '5',
    'als (?:de |een |het )?(?:allerlaatste|uiterste) (?:stap|middel|optie|mogelijkheid)|als (?:laatste )?redmiddel',
  ],
  ['5', '(?:hoef|hoeft|hoeven) (?:[a-z]+ ){0,2}?nog (?:niet|geen)'],
  ['gb', 'gaat (?:altijd )?(?:voor|boven)(?= (?:het |een |de )?(?:meld|contact|bellen|inschak))'],
  ['g', 'gaat (?:altijd )?(?:voor|boven)'],
  ['5', 'bij voorkeur (?:niet|geen)|liever [^.,;]{0,40}? dan (?:dat )?(?=[^.,;]{0,30}(?:veilig thuis|meld))'],
  ['gwTwP', 'doen? (?:je|we|wij) (?:altijd |steeds )?(?:samen|in overleg) met (?:de )?ouders'],
  ['zP', 'stiekem|heimelijk|in het geheim'],
  ['NG', '(?:is|zijn) niet aan (?:de |een )?(?=leerkracht|docent|leraar|leraren|medewerker|personeel)'],
  ['zP', 'achter (?:de )?ouders om'],
  ['5', 'probeer(?:t|en)?(?= [^.,;]{0,30}melding[^.,;]{0,30}voorkom)'],
  ['5R', 'voorkom(?:t|en)? (?:[a-z]+ )?melding(?:en)?'],
  [
    'OQ',
    'alleen (?:bij )?(?:lichamelijke|ernstige|zware|seksuele) (?:mishandeling|gevallen|geweld|misbruik)',
  ],
];
