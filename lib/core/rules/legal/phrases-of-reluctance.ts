/** Better not or not soon, with whose consent, allowed and forbidden, and a suspicion that is not enough. */
export const phrasesOfReluctance: readonly (readonly [letters: string, pattern: string])[] = [
  // Better not, or not soon.
  ['5R', '(?:een )?meld(?:en|ing(?:en)?) (?:bij veilig thuis )?(?:te )?(?:voorkomen|vermijden)'],
  ['x', 'voorkom(?:t|en)? dat|vermijd(?:t|en)? dat|niet (?:aarzelen|schromen)'],
  [
    '5',
    'niet te (?:snel|vlug|vroeg|lichtvaardig)|niet (?:zomaar|lichtvaardig|lichtzinnig|overhaast)|liever (?:niet|geen)|zo (?:veel|weinig) mogelijk (?=voorkomen|vermeden|voorkom|vermijd)|zo lang mogelijk (?=uitgesteld|uit)|voorkomen worden|worden voorkomen|doen niet aan|doet niet aan',
  ],
  ['5', '(?:geen|niet veel) haast|haast is (?:niet nodig|niet geboden|er niet)|geen spoed|niet dringend'],
  ['d', "(?:meer|meerdere|twee|alle) (?:collega|leerkracht|teamled|medewerker)[a-z']*|(?:het )?hele team"],
  ['W', 'blijf(?:t|ven)? (?:liggen|in concept|op de plank|in de la)'],
  ['d', '(?:het )?uiterste (?:geval|nood)|(?:eerst )?(?:zelf|intern) (?:op|op te lossen|oplossen)'],
  [
    'd',
    'neem (?:rustig |eerst )?de tijd(?= voordat| met)|half jaar|(?:even|eerst|nog) de tijd|de tijd om|een nachtje|de kans om',
  ],
  ['k', 'nee (?:zeg(?:t|gen)?|gezegd)|zegg?(?:t|en)? nee|niet zien zitten|er niets voor voelen|erop tegen'],
  ['CR', 'achter (?:de |een )?melding|vinden in (?:de |een )?melding'],
  ['C', 'e?r?achter (?:staan|staat)|vinden in|zich vinden'],
  [
    'C',
    '(?:het (?:er|daar|hier)?(?:mee|over)?|ermee|daarmee|daarover|hiermee|hierover)(?: (?:mee|over))? eens',
  ],
  [
    'nC',
    'of (?:je|we|wij|ik|er|zij|ze|men)(?= (?:mag|mogen) [^.;,]{0,50}(?:veilig thuis|vt|meld|advies)| [^.;,]{0,40}(?:veilig thuis|vt|meld[a-z]*|advies)[^.;,]{0,30} (?:mag|mogen))',
  ],
  [
    'X',
    '(?:kan|kunnen|mag|mogen)(?= (?![^.,;]{0,60}\\bniet\\b)[^.,;]{0,60}(?:weigeren|tegenhouden|afwijzen|intrekken|blokkeren|stopzetten|verbieden))',
  ],
  ['FT', '(?:leg|legt|leggen) (?:[a-z]+ ){0,2}?eerst (?:[a-z]+ )?voor(?= aan|$|[.,])'],
  ['T', '(?:leg|legt|leggen) (?:(?!ter )[a-z]+ ){0,3}?voor(?= aan|$|[.,])'],
  [
    'Q',
    '(?:direct|acuut|onmiddellijk|dreigend) gevaar|(?:in )?geval van nood|in noodgevallen|noodgevallen|noodsituaties?|in nood',
  ],
  [
    'NC',
    '(?:ontbreken|uitblijven) van (?:de )?toestemming|gebrek aan toestemming|toestemming (?:van (?:de )?ouders )?(?:ontbreekt|uitblijft)',
  ],
  ['Pk', 'tegen de (?:wil|zin|wens) van (?:(?:de|beide) )?(?:ouders|gezin)'],
  ['kR', 'tegen (?:de |een )?(?:melding|melden)'],
  ['k', 'tegen(?=$|[.,!])'],
  ['G', '(?:doe|doen|vraag|vragen|neem|nemen) [^.;,]{0,25}?\\bvia'],
  ['N', 'van tafel|(?:laten|laat) (?:we|wij|je) het (?:hierbij|daarbij|erbij)'],
  ['C', 'klaar voor (?:zijn|is)|eraan toe (?:zijn|is)'],
  [
    'nC',
    '(?:vraag|vragen|vraagt) (?:(?:je|we|wij|eerst|altijd|dan|daarvoor|hiervoor|daartoe|hiertoe|vooraf|schriftelijk|schriftelijke|mondeling|mondelinge) ){0,3}(?:toestemming|akkoord|instemming|goedkeuring)',
  ],
  [
    'G',
    '(?:is|blijft) aan(?= (?:de|het) )|laat (?:het|dat|dit) aan(?= )|(?:is|blijft) (?:een|de) (?:taak|zaak|bevoegdheid) van(?= )',
  ],
  [
    'Ns',
    'overtre(?:den|edt) (?:de|onze) (?:afspraken|regels)|in strijd met (?:de|onze) (?:afspraken|regels)|krijgt? (?:(?:je|hij|zij) )?een (?:waarschuwing|berisping|sanctie)',
  ],
  ['OB', '(?:alleen|uitsluitend) (?:hij|zij|die)(?= )'],
  ['wP', '(?:met|naar|aan|door) thuis'],
  ['x', 'niet de enigen?'],
  ['O', '(?:is|zijn) de enigen? die'],
  ['PT', '(?:een |het )?(?:huisbezoek|thuisbezoek)'],
  ['FD', 'eerst (?:zelf |nog |intern )?(?:een )?onderzoek'],
  ['D', 'moet (?:eerst )?(?:helder|duidelijk) zijn'],
  ['a=', 'nadat|zodra'],
  ['C', 'of (?:het|dat|dit) mag'],
  // Held back, forbidden, a suspicion and no more, and a family the rule is said not to be for.
  ['X', 'tegen te houden'],
  ['Ns', '(?:mag|mogen) niet(?=$|[.!])'],
  [
    'm',
    'geen (?:reden|excuus|argument|grond) (?:om|voor) (?:[a-z]+ ){0,5}?(?:niet|geen|uitstel|te wachten|wachten|af te zien|achterwege|uit te stellen)',
  ],
  ['m', 'geen (?:optie|excuus)'],
  ['S', '(?:lichte|kleine|geen) (?:zorgen|zorg)|geen vermoeden(?:s)?|vermoeden (?:meer )?weg'],
  [
    '1N',
    '(?:vermoeden|signaal|gevoel|zorg|zorgen|gerucht|twijfels?|plek(?:ken)?|letsel|verhaal|opmerking)(?: alleen)? (?:is|zijn) (?:niet|geen|nooit|nog niet|nog geen|onvoldoende|te weinig)(?= (?:reden|grond|genoeg|voldoende|om|voor|aanleiding)|$|[.,])',
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
    '(?:op basis van|op grond van|alleen op) (?:alleen |enkel |slechts |louter )?(?:wat|(?:het|een|de) (?:verhaal|verhalen|opmerking|opmerkingen|woorden|uitspraak|uitspraken))(?= (?:van )?(?:een|het|de) (?:kind|leerling)| van)',
  ],
  [
    '1',
    '(?:op basis van|op grond van|op|bij|vanwege) (?:alleen|enkel|slechts|louter) (?:maar )?(?:een|het) (?:vermoeden|gevoel|gerucht)',
  ],
  ['1', '(?:op basis van|op grond van) (?:(?:een|het) )?(?:vermoeden|vermoedens|gevoel|gerucht|geruchten)'],
  ['x', '(?:geen|zonder) (?:namen|naam|gegevens|persoonsgegevens)'],
  ['p', '(?:bepaalt|beslist|besluit) of'],
  [
    '6',
    '(?:binnen|uiterlijk|hoogstens|maximaal|ten hoogste) (?:de |een |(?:een )?(?:termijn|periode) van |uiterlijk |hoogstens |maximaal |ten hoogste )?(?:[a-z0-9]+ ){0,2}?(?:weken|maanden|maand|kwartaal|half jaar|jaar)(?! na (?:de |een )?melding)',
  ],
  ['G', '(?:loopt|lopen|verloopt|verlopen|gaat|gaan) (?:altijd |steeds )?(?:via|langs)'],
];
