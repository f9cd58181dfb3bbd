import { readerOf } from './letters-of';

const child = '(?:leerling|leerlingen|kind|kinderen|jongere|jongeren)';

/** The parts of a sentence on what one promises a pupil; secret-promises.ts says in which orders they are a danger. */
export const readPromise = readerOf({
  sayings: [
    // Silence towards those who help is silence.
    ['', '(?:ook )?(?:(?:tegen(?:over)?|voor) )(?:het |de )?(?:zorgteam|veilig thuis|aandachtsfunctionaris)'],
    [
      'x',
      '(?:kun|kunt|kan|kunnen|mag|mogen|hoeft|hoeven|zal) (?:[a-z]+ ){0,4}?(?:niet|nooit|geen)(?! (?:wordt|te))|(?:niet|nooit|geen) (?:[a-z]+ ){0,4}?(?:kan|kunt|kunnen|mag|mogen|moet|moeten)|(?:geen|nooit) (?:de |een |enkele )?(?:belofte|beloftes|beloften|toezegging|toezeggingen|geheimhouding|geheimhoudingsplicht|zwijgplicht)|niets mee te maken|zonder (?:het )?eerst|misverstand|fabel|tenzij|behalve|(?:wie|als je) (?:[a-z]+ ){0,3}belooft|belofte van (?:[a-z]+ ){0,2}helpt',
    ],
    [
      'm',
      `(?:de )?naam|melder|veilig thuis|dader|pleger|signalen|(?:goed|slecht|fijn|naar) geheim|zorgteam|buitenstaanders|(?:andere|anderen in de) (?:ouders|leerlingen|klas)|schoolplein|(?:de |het |een )?${child} (?:heeft |hebben |mag |moet |moeten )?(?:het )?(?:[a-z]+ )?(?:belooft|beloofde|beloofd|zwijgt|zwijgen)|(?:de |het |een )?${child} (?:[a-z]+ )?(?:houdt|houden)(?= .*geheim)|(?:de |het |een )?${child} (?:[a-z]+ )?(?:bewaart|bewaren|bewaarde)|app|groepsapp|chat|op de gang|hun geheim|het zijn geheim|moet bewaren`,
    ],
    ['A', '(?:dan )?(?:doe|geef|beloof|respecteer) je (?:die|dat|dit)|doe je dat (?:ook )?niet'],
    ['bs', 'bewaart? (?:het|een|elk|zijn|haar) geheim'],
    [
      'b',
      'beloof(?:t|d)?|beloven|belofte|toezegging|garandeert?|garanderen|garantie|verzekert?|verzekeren|gerust|zegt? (?:[a-z]+ ){0,3}toe(?= dat|$|[.,])|spreekt? (?:[a-z]+ ){0,4}af(?= dat|$|[.,])|je woord|(?:erop|er op) (?:(?:kunnen|mogen) )?(?:rekenen|vertrouwen)|reken(?:t|en) op|spreekt?(?= geheimhouding af)|(?:ervan|er van) (?:op aan|uitgaan|uit gaan)',
    ],
    [
      's',
      'geheim(?:houding|houden|hield)?|(?:blijft?|blijven) (?:[a-z]+ ){0,3}?(?:tussen|onder) (?:jullie|ons|jou|jouw|hem|haar|hen|de|vier ogen)|(?:tussen|onder) (?:jullie|ons|jou|vier ogen|jou en de leerling|de mentor en de leerling|hem en jou) (?:blijft|blijven)|ons geheim|voor je(?:zelf)?(?= houd| houdt| te houden|$|[.,]| als| tot| wanneer)|houdt? (?:je )?(?:[a-z]+ ){0,3}?voor je(?:zelf)?|zwijgt?|zwijgen|zwijgplicht|geheimhoudingsplicht|stil ?(?:te )?houdt?(?:en)?|lippen (?:[a-z]+ )?verzegeld|houdt? je mond|zwijgzaamheid|bij jou (?:veilig|blijft)|binnen de klas',
    ],
    [
      'z',
      `vertelt?(?= (?:de|het|een|je|tegen)? ?(?:de |het |een )?${child} dat| dat )|zegt?(?= |:|$)|legt? (?:[a-z]+ ){0,3}uit|laat (?:[a-z]+ ){0,3}weten|geeft? aan`,
    ],
    [
      'v',
      '(?:verder|door) (?:te )?vertel(?:t|d|len)?|te (?:weten|horen)|ervan weten|(?:hier|er)achter kom(?:t|en)',
    ],
    ['J', `(?:de|het|een|elke|iedere)? ?${child}`],
    ['w', '(?:alles )?wat|hetgeen'],
    ['t', 'toestemming(?: van)?|goed ?vind(?:t|en)|akkoord(?: van)?|instemt|instemming(?: van)?'],
  ],
  words: {
    v: 'vertel vertelt vertellen verteld doorvertelt doorvertel doorvertellen doorverteld hoort horen hoor zeggen zegt praat praten spreekt inlicht inlichten informeert deelt gedeeld',
    N: 'niet nooit geen nimmer',
    n: 'niemand niets',
    d: 'dat',
    J: 'hij zij hem',
    q: 'vraagt vraag vragen wil wilt willen wens wensen verzoek daarom smeekt smeken',
    r: 'respecteer respecteert respecteren',
    g: 'gesprek verhaal',
    O: 'alleen pas uitsluitend',
    P: 'ouders ouder',
    Z: 'zonder',
  },
});
