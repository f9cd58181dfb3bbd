/**
 * The words that a sentence on Veilig Thuis is made of, one letter or figure for each part it can play, without accents. What
 * is in no list is no part. Parts of more than one word are in phrases.ts.
 */

/** Single words. */
export const words: Readonly<Record<string, string>> = {
  /** Veilig Thuis, under its names of today and before. */
  V: 'veilig-thuis veiligthuis vt amk amhk shg meldpunt meldpunten',
  /** Said to be untrue, or about something else. */
  m: 'misverstand misverstanden fabel fabels mythe onjuist onterecht verwijsindex',
  /** "Also", and what need not be: they take a condition away. */
  y: 'ook zelfs desnoods eventueel toch alsnog opnieuw',
  H: 'hoeft hoeven hoef hoefde',
  /** Before, only, first, then, must. */
  b: 'voordat alvorens vooraleer',
  O: 'pas alleen uitsluitend slechts enkel louter voorbehouden',
  M: 'mits voorwaarde',
  F: 'eerst allereerst',
  f: 'vooraf tevoren voorafgaand voorafgaande',
  L: 'dan daarna vervolgens daarop waarna',
  g: 'altijd moet moeten dient dienen behoort behoren alle elk elke ieder iedere',
  /** When; by way of; with; without; until; unless; not. */
  a: 'als wanneer indien nadat na zodra ingeval',
  l: 'via door langs namens aan',
  w: 'met onder bij op in tijdens gedurende',
  z: 'zonder buiten',
  t: 'tot totdat zolang',
  u: 'tenzij behalve',
  N: 'niet nooit geen nimmer niemand niets verboden uitgesloten onmogelijk achterwege vervalt afgezien erbuiten nee verbiedt',
  /** Waiting, need, otherwise. */
  W: 'wacht wachten gewacht afwachten opschuiven doorschuiven vooruitschuiven uitstellen uitgesteld uitstel opgeschort opschorten aangehouden uitgesteld wachttijd bedenktijd aanhouden doorgeschoven',
  n: 'nodig vereist vergt behoeft verplicht noodzakelijk volstaat',
  j: 'anders',
  /** Parents, the child, who is above, who helps, who sees, who stands outside. */
  P: 'ouder ouders verzorger verzorgers opvoeder opvoeders vader vaders moeder moeders gezin familie betrokkenen ouderpaar thuisfront pleegouder pleegouders stiefvader stiefmoeder gezinsleden gezaghebbenden gezagdragers papa mama',
  J: 'kind kinderen leerling leerlingen jongere jongeren client clienten',
  B: 'directeur directrice directie adjunct-directeur locatiedirecteur schooldirecteur schoolleider schoolleiding locatieleider leidinggevende leidinggevenden bestuur bestuurder schoolbestuur managementteam mt management rector conrector teamleider teamleiders afdelingsleider bouwcoordinator unitleider',
  I: "ib'er iber ib aandachtsfunctionaris zorgcoordinator kwaliteitscoordinator zorgteam ondersteuningsteam ondersteuningscoordinator vertrouwenspersoon team teamoverleg mdo-team",
  U: 'onderwijsassistent onderwijsassistenten klassenassistent klassenassistenten leraarondersteuner leerkracht leerkrachten docent docenten leraar leraren teamlid teamleden medewerker medewerkers personeel personeelslid personeelsleden mentor mentoren stagiaire stagiaires stagiair stagiairs collega collegas juf juffen meester meesters groepsleiding concierge invaller invallers invalkracht onderwijspersoneel',
  o: 'schoolarts jeugdarts huisarts ggd cjg wijkteam psycholoog orthopedagoog leerplichtambtenaar samenwerkingsverband logopedist politie',
  /** Consent, refusal, cooperation, telling and talking. */
  C: 'toestemming akkoord instemming instemmen instemt ingestemd goedkeuring goedkeuren goedgekeurd goedkeurt goedvinden goedvindt permissie fiat machtiging handtekening handtekeningen ondertekend ondertekenen medewerking toestaan toestaat zegen eens toezeggen getekend ondertekent goedgevonden instemmend toestemmingsformulier toestemmingsverklaring akkoordverklaring tekenen ',
  k: 'bezwaar bezwaren weigeren weigert weigering geweigerd verzet protest protesteren boos tegenstand',
  h: 'meewerken meewerkt accepteren accepteert aanvaarden aanvaardt openstaan openstaat bereid meewerking vrijwillige vrijwillig beloven belooft beloofd beloofde beterschap',
  T: 'medeweten weten weet geinformeerd informeer informeert informeren ingelicht inlichten inlicht licht lichten verteld vertel vertelt vertellen gesproken spreek spreekt spreken besproken bespreek bespreekt bespreken gesprek gesprekken praat praten gepraat overleg overlegd overlegt overleggen gehoord horen aangekondigd aankondigen kennisgeving meegedeeld deel delen gedeeld uitgenodigd uitnodigen confronteren geconfronteerd voorgelegd voorleggen uitleggen uitgelegd ruggespraak ontvangen ontmoet bezocht huisbezoek reageren gereageerd reactie kans gelegenheid kennis weet aankondigt verhaal ontmoeten aanspreken zeg zegt zeggen gezegd samenspraak vraag vragen vraagt gevraagd zegje',
  /** What the school does: advice, report, call; on one's own. */
  A: 'advies adviesvraag adviesgesprek',
  R: 'melding meldingen zorgmelding zorgmeldingen meld meldt melden gemeld melde conceptmelding meldformulier veiligthuismelding',
  c: 'bel belt bellen gebeld telefoontje contact benader benadert benaderen benaderd ingeschakeld inschakelen schakel schakelt schakelen raadplegen raadpleeg raadpleegt geraadpleegd consulteren consulteert geconsulteerd betrokken betrekken',
  Z: 'zelf rechtstreeks zelfstandig',
  /** How bad, how sure, how long, and help. */
  Q: 'acuut acute spoed spoedgeval levensgevaar eergerelateerd eerwraak huwelijksdwang uithuwelijking achterlating vgv meisjesbesnijdenis besnijdenis eergeweld eerkwestie eerkwesties eergerelateerde noodgeval',
  q: 'structureel structurele direct meteen onmiddellijk',
  Y: 'twijfel twijfelt twijfels twijfelen',
  S: 'veilig veiligheid onveilig onveiligheid gevaar gevaarlijk risico bedreigd',
  D: 'verklaring bekent bekennen bewijs bewijzen bewezen zekerheid zeker vaststaat aangetoond bewijsbaar bewijslast bewijsmateriaal hard bevestigd bevestiging letsel duidelijkheid onderbouwd aantonen onderbouwen aantoonbaar aantoonbare',
  d: 'weken week maanden maand dagen vakantie volgende eerstvolgende vergadering bespreking zorgoverleg teamoverleg zorgteamoverleg zat observeren observatie observeer mdo weekend maandag nachtje kwartaal bijeenkomst teamvergadering zorgvergadering schooltijd vakanties herhaling herhaald herhaaldelijk afgerond schooljaar toetsweek toetsperiode vanzelf periode casusoverleg casusbespreking unaniem unanimiteit dinsdag woensdag donderdag vrijdag vrijdagmiddag zaterdag zondag zomervakantie kerstvakantie meivakantie herfstvakantie ',
  e: 'hulp hulpverlener hulpverleners hulpverlening hulpplan plan jeugdhulp wijkteam traject hulptraject',
  /** Held back, allowed, and a family that a school thinks the rule is not for. */
  3: 'noodnummer alarmnummer',
  X: 'tegenhouden tegenhoudt blokkeren vetorecht veto verbieden stoppen ingetrokken stopgezet geschrapt verhinderen verhindert verhinderd belemmeren belemmert ',
  s: 'toegestaan geoorloofd gewenst wenselijk gebruikelijk gepast',
  8: 'wil willen wilde wilden wenst wensen wens wilt',
  0: 'vertrouwen vertrouwensband vertrouwensrelatie',
  4: 'afhankelijk leidend doorslaggevend bepalend beslissend vereiste',
  5: 'terughoudend terughoudendheid vermijd vermijden vermeden afgeraden ontraden onthoud onthoudt onthouden ongewenst onwenselijk onprofessioneel liefst zuinig',
  7: 'instanties instantie autoriteiten hulpdiensten',
  2: 'vechtscheiding vechtscheidingen echtscheiding scheiding gescheiden omgangsregeling conflict ruzie strijd',
};
