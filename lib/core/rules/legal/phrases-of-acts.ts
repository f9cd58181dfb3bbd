/** Veilig Thuis, what the school does or leaves, what is denied, allowed and decided. */
export const phrasesOfActs: readonly (readonly [letters: string, pattern: string])[] = [
  ['', 'wel of niet|al dan niet|wel dan niet|(?<=(?:melding|meldingen|gemeld)(?: wordt| worden)? )door'],
  ['Rx', 'meld(?:en|ing) niet in de weg'],
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
    '(?:melden|meldt|meld) (?:(?:we|wij|je|ik|de school|dit|dat|het|er|dan|nog|voorlopig|nu|meestal) ){0,4}(?:niet|nooit)(?= bij|$|[.,;!:]| op | in )|(?:wordt|worden|is) (?:(?:er|dus|dan|nog|voorlopig) ){0,3}(?:niet|nooit) (?:bij veilig thuis )?gemeld',
  ],
  [
    'RN!',
    '(?:doen|doet|doe|komt|volgt|vindt) (?:(?:we|wij|je|ik|de school|er|dan|nog|ook|nu) ){0,3}geen (?:zorg)?melding|melding (?:bij veilig thuis )?doen? (?:we|wij|je) (?:dan |nog )?(?:niet|nooit)',
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
    '(?:ouders|gezin|vader|moeder)(?: zelf)? (?:mogen |moeten |kunnen |mag |kan )?(?:zelf )?(?:kiezen|beslissen|bepalen|uitmaken|kiest|beslist|bepaalt) (?:zelf )?(?:of|wanneer|over(?! (?:(?:de|het|een) )?(?:[a-z]+ )?(?:hulp|plan|aanpak|begeleiding|ondersteuning|zorg|handelingsplan)(?:$|[ .,;])))',
  ],
  [
    'r',
    'in (?:overleg|samenspraak) met (?:(?:de|beide) )?ouders (?:wordt|bepalen|bepaalt|beslis(?:t|sen)|besluit(?:en)?)(?= [^.;,]{0,20}(?:bepaald|besloten|beslist|afgesproken|of |$))',
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
    '(?<=(?:beslissing|besluit|keuze)[^.,;]{0,60} )(?:samen|in overleg|in samenspraak) met (?:(?:de|beide) )?ouders(?= (?:genomen|gemaakt|bepaald|besloten)|[.,]|$)',
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
    '(?<=ouders [^.;]{0,60})(?:beslissen mee|mee (?:te )?beslissen|meebeslissen|inspraak|medezeggenschap)(?! over (?:(?:de|het) )?(?:hulp|aanpak|plan))',
  ],
  [
    'r',
    '(?<=vra(?:ag|agt|gen) [^.,;]{0,40})of (?:zij|ze|deze|ouders|de ouders) (?:[a-z]+ ){0,3}?(?:instemmen|akkoord (?:gaan|zijn)|toestemming (?:willen )?geven)(?= (?:met|voor) (?:een |de )?meld)',
  ],
  [
    'nPC',
    '(?:vraag|vraagt|vragen) (?:(?!eerst)[a-z]+ ){0,3}?ouders (?:(?!eerst)[a-z]+ )?om (?:hun |schriftelijke |mondelinge )?(?:toestemming|akkoord|instemming|goedkeuring|handtekening)',
  ],
  [
    'p',
    '(?:beoordeelt|toetst) (?:vooraf |eerst )?(?:elk|ieder|elke|iedere|het|de) (?:verzoek|vraag|aanvraag)',
  ],
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
  ['T', '(?:leg|legt|leggen) (?:[a-z]+ ){0,3}?voor(?= aan|$|[.,])'],
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
  ['N', 'van tafel'],
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
